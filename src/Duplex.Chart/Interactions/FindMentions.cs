using System.Text;
using System.Text.Json;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>
/// Finds the exchanges that told of a patient without making a version of the patient's chart: writes that were refused, and Bundles in which
/// the patient's entry was. By the lane where it was known, otherwise by the patient's id and identifiers in the bytes.
/// </summary>
internal sealed class FindMentions(IStateStore store, KeyedHash hash)
{
    private const int PageSize = 100;

    public async ValueTask<IReadOnlyList<ExchangeId>> FindAsync(ConnectionKey connection, string patient, CancellationToken cancellationToken)
    {
        var lane = hash.LaneOf(connection, patient);
        var marks = await store.CommitAsync(unit => MarksAsync(unit, connection, patient), cancellationToken);
        var found = new List<ExchangeId>();
        foreach (var query in new[]
        {
            new ExchangeQuery(connection.Organization, connection.Connection, ExchangeOutcome.Refused, Max: PageSize),
            new ExchangeQuery(connection.Organization, connection.Connection, Max: PageSize, Kind: "POST Bundle"),
        })
        {
            IReadOnlyList<Exchange> page;
            ExchangeId? last = null;
            do
            {
                page = await store.Exchanges.ListAsync(query with { Before = last }, cancellationToken);
                foreach (var listed in page)
                {
                    last = listed.Id;
                    if (await store.Exchanges.GetAsync(listed.Id, cancellationToken) is { Payload.IsEmpty: false } exchange
                        && (exchange.Lane == lane || marks.Exists(mark => exchange.Payload.Span.IndexOf(mark) >= 0)))
                    {
                        found.Add(exchange.Id);
                    }
                }
            }
            while (page.Count == PageSize);
        }

        return found;
    }

    /// <summary>As they stand in JSON: the reference, the id, and each identifier's value.</summary>
    private static async ValueTask<List<byte[]>> MarksAsync(IUnitOfWork unit, ConnectionKey connection, string patient)
    {
        var id = patient["Patient/".Length..];
        var marks = new HashSet<string>(StringComparer.Ordinal) { patient + '"', patient + '/', Quoted(id) };
        foreach (var version in await unit.Join<IChartStore>().GetHistoryAsync(connection, "Patient", id))
        {
            if (!version.Body.IsEmpty && FhirJson.Parse(version.Body.Span, FhirReadMode.Lenient).Resource is Patient { } told)
            {
                marks.UnionWith(told.Identifier.Select(identifier => identifier.Value?.Value).OfType<string>().Select(Quoted));
            }
        }

        return [.. marks.Select(Encoding.UTF8.GetBytes)];
    }

    private static string Quoted(string text) => $"\"{JsonEncodedText.Encode(text)}\"";
}
