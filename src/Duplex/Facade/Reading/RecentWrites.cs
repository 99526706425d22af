using System.Globalization;
using System.Text.Json.Nodes;
using Duplex.Care.Patients;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir;
using Duplex.Fhir.Search;
using FhirSearch = Duplex.Fhir.Search.SearchRequest;

namespace Duplex.Facade.Reading;

/// <summary>
/// What was written through here a short while ago and the counterparty's search may not list yet: read by id and put into the result, so
/// that after a 201 an app finds what it wrote. Found again by a keyed hash of patient and type, in spans of five minutes.
/// </summary>
internal sealed class RecentWrites(IStateStore state, KeyedHash hash, TimeProvider time)
{
    private const int SpanMinutes = 5;

    /// <summary>Under what a new write is found.</summary>
    public static string SubjectOf(string type, string patient, DateTimeOffset at) =>
        string.Create(CultureInfo.InvariantCulture, $"written\u001f{type}\u001f{patient}\u001f{at.ToUnixTimeSeconds() / 60 / SpanMinutes}");

    /// <summary>Adds what matches and is absent.</summary>
    /// <param name="isLast">There is no further page on which it may be.</param>
    public async ValueTask AddAsync(FacadeCall call, string type, FhirSearch search, SearchSet set, bool isLast, CancellationToken cancellationToken)
    {
        if (PatientOf(type, search) is not { } patient)
        {
            return;
        }

        foreach (var reference in await ReferencesAsync(call.Connection.Key, type, patient, cancellationToken))
        {
            if (set.Has(reference) || (!isLast && await IsListedAsync(call, type, reference, cancellationToken)))
            {
                continue;
            }

            var answer = await call.Reader.ReadAsync(type, reference[(type.Length + 1)..], cancellationToken);
            if (ReadCounterparty.Read(answer).Json is { } resource && Matches(call, type, search, resource))
            {
                set.Add(resource, "match");
                if (set.Bundle["total"] is JsonValue total && total.TryGetValue<long>(out var count))
                {
                    set.Bundle["total"] = count + 1;
                }
            }
        }
    }

    /// <summary>The references of new resources that the counterparty took and did not show in a search yet.</summary>
    private async ValueTask<IReadOnlyList<string>> ReferencesAsync(ConnectionKey connection, string type, string patient, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        return await state.CommitAsync<IReadOnlyList<string>>(
            async unit =>
            {
                var found = new List<string>();
                foreach (var at in new[] { now, now.AddMinutes(-SpanMinutes) })
                {
                    foreach (var correlation in await unit.Correlations.FindAsync(connection, hash.CorrelationOf(connection, SubjectOf(type, patient, at))))
                    {
                        if (correlation.Delivery is { } id
                            && await unit.Deliveries.GetAsync(id) is { State: DeliveryState.Accepted, Reference: { } references })
                        {
                            found.AddRange(references.Split(' ').Select(References.Parse).Where(target => target.ResourceType == type).Select(target => target.TypeAndId!));
                        }
                    }
                }

                return found;
            },
            cancellationToken);
    }

    private static async ValueTask<bool> IsListedAsync(FacadeCall call, string type, string reference, CancellationToken cancellationToken)
    {
        var answer = await call.Reader.SearchAsync(type, [new("_id", reference[(type.Length + 1)..])], cancellationToken);
        return ReadCounterparty.Read(answer).Json is { } bundle && new SearchSet(bundle, "").Has(reference);
    }

    private bool Matches(FacadeCall call, string type, FhirSearch search, JsonObject resource)
    {
        try
        {
            var indexing = new ChartIndexing(_ => ConnectionIndexing.Default with { ServerUrl = call.Reader.BaseAddress });
            return GatheredMatches.Page(call.Connection.Key, indexing, type, [resource], search with { Sort = [] }, 1, null, time.GetUtcNow()).Total == 1;
        }
        catch (Exception unsupported) when (unsupported is NotSupportedException or ChartSearchException)
        {
            // A condition on other resources can't be told of this one alone.
            return false;
        }
    }

    /// <summary><c>Patient/{id}</c> that the search names.</summary>
    private static string? PatientOf(string type, FhirSearch search) => PatientElements.PatientPath(type) is null ? null
        : search.Criteria.OfType<ParameterCriterion>().Where(criterion => criterion.Parameter.Code is "patient" or "subject")
            .Select(criterion => search.Parameters.First(pair => pair.Key == criterion.Name).Value)
            .Select(value => value[(value.LastIndexOf('/') + 1)..])
            .Where(id => id.Length > 0 && !id.Contains(',', StringComparison.Ordinal))
            .Select(id => $"Patient/{id}").FirstOrDefault();
}
