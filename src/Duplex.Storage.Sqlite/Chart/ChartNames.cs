using Duplex.Engine.Identity;
using Duplex.Storage.Relational.Rows;
using Duplex.Storage.Sqlite.Native;

namespace Duplex.Storage.Sqlite.Chart;

/// <summary>The small numbers that rows hold in place of names. On the writer's thread; what it remembers is as the open transaction sees it.</summary>
internal sealed class ChartNames(Database database)
{
    /// <summary>Then all is forgotten and read again when asked for.</summary>
    private const int MostRemembered = 50_000;

    private readonly Dictionary<(string Organization, string Text), long> _terms = [];
    private readonly Dictionary<(ConnectionKey Connection, string Patient), long> _compartments = [];

    private readonly Statement _findTerm = database.Prepare("SELECT number FROM chart_term WHERE organization = ?1 AND text = ?2");
    private readonly Statement _addTerm = database.Prepare("INSERT INTO chart_term (organization, text) VALUES (?1, ?2)");
    private readonly Statement _findCompartment = database.Prepare("SELECT number FROM chart_compartment WHERE organization = ?1 AND connection = ?2 AND patient = ?3");
    private readonly Statement _addCompartment = database.Prepare("INSERT INTO chart_compartment (organization, connection, patient) VALUES (?1, ?2, ?3)");

    /// <summary>The code in index rows of a system, a type or a unit.</summary>
    public long Term(string organization, string text)
    {
        if (!_terms.TryGetValue((organization, text), out var code))
        {
            var cut = IndexText.Cut(text, IndexText.MostCode);
            var number = _findTerm.Bind(1, organization).Bind(2, cut).Scalar() ?? Added(_addTerm.Bind(1, organization).Bind(2, cut));
            code = Remember(_terms, (organization, text), IndexCodes.OfTerm(number));
        }

        return code;
    }

    public long Compartment(ConnectionKey connection, string patient)
    {
        if (!_compartments.TryGetValue((connection, patient), out var number))
        {
            number = Remember(
                _compartments,
                (connection, patient),
                _findCompartment.Bind(1, connection).Bind(3, patient).Scalar() ?? Added(_addCompartment.Bind(1, connection).Bind(3, patient)));
        }

        return number;
    }

    /// <summary>Numbers that were given out may be gone with their transaction.</summary>
    public void Forget()
    {
        _terms.Clear();
        _compartments.Clear();
    }

    private static long Remember<TKey>(Dictionary<TKey, long> remembered, TKey key, long number)
        where TKey : notnull
    {
        if (remembered.Count >= MostRemembered)
        {
            remembered.Clear();
        }

        return remembered[key] = number;
    }

    private long Added(Statement insert)
    {
        insert.Execute();
        return database.LastRowId;
    }
}
