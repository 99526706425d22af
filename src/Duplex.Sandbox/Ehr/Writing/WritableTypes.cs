using Duplex.Sandbox.Ehr.Notes;
using Duplex.Sandbox.Ehr.Orders;
using Duplex.Sandbox.Ehr.Records;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>The types that this practice takes from clients.</summary>
internal sealed class WritableTypes
{
    private readonly Dictionary<string, WritableType> _taken;

    public WritableTypes(PracticeRules rules)
    {
        Rules = rules;
        WritableType[] all = [new NoteType(rules), new OrderType(), new ReportType(rules), new ObservationType(), new TaskType(), .. RecordType.All];
        _taken = all.Where(kind => kind.IsTaken(rules)).ToDictionary(kind => kind.Type);
    }

    public PracticeRules Rules { get; }

    public bool HasTransactions => InTransactions.Any();

    public IEnumerable<string> InTransactions => _taken.Values.Where(kind => kind.IsTakenInTransactions).Select(kind => kind.Type);

    /// <summary>Null for a type that can't be written here.</summary>
    public WritableType? Find(string type) => _taken.GetValueOrDefault(type);
}
