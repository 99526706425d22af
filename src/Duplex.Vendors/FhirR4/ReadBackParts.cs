using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;

namespace Duplex.Vendors.FhirR4;

/// <summary>Reads each part by its reference, and searches for it as an app of the clinic would.</summary>
internal sealed class ReadBackParts(FhirRestClient client)
{
    private readonly ReadBackPart _part = new(client);
    private readonly ReadBackObservations _observations = new(client);
    private readonly ChartSearch _search = new(client);

    public async ValueTask<ReadBackOutcome> ReadAsync(IReadOnlyList<Part> parts, CancellationToken cancellationToken)
    {
        var isTogether = false;
        var observed = new List<ObservedPart>(parts.Count);
        if (parts is [{ Plan.Target: ResourceTypes.Transaction, Reference: { } references } transaction])
        {
            // Each resource that was created together is read as a part of its own.
            parts = [.. PlanTransaction.EntriesOf(transaction).Zip(references.Split(' '), (entry, reference) => entry with { Reference = reference })];
            isTogether = true;
        }

        foreach (var part in parts)
        {
            var (shown, failure) = await _part.ReadAsync(part, cancellationToken);
            if (shown is null)
            {
                return failure!.IsGone
                    ? new ReadBackOutcome(ReadBackVerdict.Missing, observed, failure.Problem)
                    : new ReadBackOutcome(ReadBackVerdict.Unreachable, observed, failure.Problem, failure.RetryAfter);
            }

            observed.Add(shown);
        }

        if (parts is [{ Plan.Target: ResourceTypes.Bundle } result])
        {
            var (observations, failure) = await _observations.ReadAsync(result, observed[0], cancellationToken);
            if (failure is not null)
            {
                return new ReadBackOutcome(ReadBackVerdict.Unreachable, observed, failure.Problem, failure.RetryAfter);
            }

            // Read once more behind its observations: where a later result was written between the reads, the report shows that.
            var (again, gone) = await _part.ReadAsync(result, cancellationToken);
            if (again is null)
            {
                return new ReadBackOutcome(gone!.IsGone ? ReadBackVerdict.Missing : ReadBackVerdict.Unreachable, observed, gone.Problem, gone.RetryAfter);
            }

            observed = [again, .. observations];
        }

        if (isTogether || parts is [{ Plan.Mode: PartMode.Delete }])
        {
            return new ReadBackOutcome(ReadBackVerdict.Read, observed);
        }

        var (listed, unsearched) = await _search.FindAsync(parts, cancellationToken);
        return unsearched is { MayPass: true }
            ? new ReadBackOutcome(ReadBackVerdict.Unreachable, observed, unsearched.Problem, unsearched.RetryAfter)
            : new ReadBackOutcome(ReadBackVerdict.Read, [.. observed.Select(o => parts.Any(p => p.Reference == o.Reference) ? o with { FoundBySearch = listed?.Contains(o.Reference) } : o)]);
    }
}
