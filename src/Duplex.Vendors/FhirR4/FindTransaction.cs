using Duplex.Engine.Deliveries;

namespace Duplex.Vendors.FhirR4;

/// <summary>Looks for a transaction: every entry is there, or none is; anything between is for a person.</summary>
internal static class FindTransaction
{
    public static async ValueTask<FindOutcome> FindAsync(Part transaction, Func<Part, CancellationToken, ValueTask<FindOutcome>> find, CancellationToken cancellationToken)
    {
        var references = new List<string>();
        var absent = 0;
        foreach (var entry in PlanTransaction.EntriesOf(transaction))
        {
            var found = await find(entry, cancellationToken);
            switch (found.Verdict)
            {
                case FindVerdict.Found:
                    references.Add(found.Reference!);
                    break;
                case FindVerdict.NotThere:
                    absent++;
                    break;
                default:
                    return found;
            }
        }

        return absent == 0 ? new FindOutcome(FindVerdict.Found, string.Join(' ', references))
            : references.Count == 0 ? new FindOutcome(FindVerdict.NotThere)
            : new FindOutcome(FindVerdict.CannotTell, null, new Problem(
                "transaction-partly-there", "", $"The counterparty shows {references.Count} of {references.Count + absent} resources that were to be created together; somebody must look there."));
    }
}
