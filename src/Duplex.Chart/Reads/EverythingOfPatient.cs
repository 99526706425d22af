using Duplex.Chart.Compartments;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;

namespace Duplex.Chart.Reads;

/// <summary>
/// Reads a patient's whole compartment, type by type, and what it refers to outside. Never what lies in the compartment of another patient.
/// </summary>
/// <param name="mayRead">The types that the caller may read.</param>
public sealed class EverythingOfPatient(IChartReader chart, ChartIndexing indexing, Func<string, bool> mayRead)
{
    private const char Separator = ':';
    private const int MostRounds = 3;

    private static readonly string[] PatientFirst = ["Patient", .. PatientCompartment.Types.Where(type => type != "Patient")];

    /// <exception cref="ChartSearchException">The cursor is none.</exception>
    public async ValueTask<EverythingPage> ReadAsync(EverythingQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var types = PatientFirst.Where(type => mayRead(type) && (query.Types.Count == 0 || query.Types.Contains(type))).ToList();
        var (first, after) = Start(types, query.After);
        var found = new List<ChartVersion>(query.Count);
        string? next = null;
        for (var index = first; index < types.Count && next is null; index++)
        {
            do
            {
                if (found.Count == query.Count)
                {
                    next = $"{types[index]}{Separator}{after}";
                    break;
                }

                var page = await chart.ScanAsync(Scan(query, types[index], query.Count - found.Count, after), cancellationToken);
                found.AddRange(page.Versions.Where(version => CareTime.IsWithin(version, indexing, query)));
                after = page.Next;
            }
            while (after is not null);
        }

        return new EverythingPage(found, await ReferredAsync(query, found, cancellationToken), next);
    }

    private static (int Index, string? After) Start(List<string> types, string? cursor)
    {
        if (cursor is null)
        {
            return (0, null);
        }

        var at = cursor.IndexOf(Separator, StringComparison.Ordinal);
        var index = at < 0 ? -1 : types.IndexOf(cursor[..at]);
        return index < 0 ? throw ChartSearchException.NoCursor() : (index, cursor[(at + 1)..] is { Length: > 0 } after ? after : null);
    }

    private static ChartScan Scan(EverythingQuery query, string type, int count, string? after) => new()
    {
        Connection = query.Connection,
        ResourceType = type,
        Patient = query.Patient,
        Since = query.Since,
        Withheld = query.Withheld,
        Count = count,
        After = after,
    };

    private async ValueTask<IReadOnlyList<ChartVersion>> ReferredAsync(EverythingQuery query, List<ChartVersion> from, CancellationToken cancellationToken)
    {
        var known = from.Select(version => version.Reference).ToHashSet();
        var referred = new List<ChartVersion>();
        for (var round = 0; round < MostRounds && from.Count > 0; round++)
        {
            var references = new HashSet<string>();
            foreach (var version in from)
            {
                ReferencesIn.Collect(version.Body.Span, references);
            }

            references.RemoveWhere(reference => TypeOf(reference) is var type && (!mayRead(type) || (query.Types.Count > 0 && !query.Types.Contains(type)) || !known.Add(reference)));
            from = references.Count == 0 ? [] : (await chart.GetManyAsync(query.Connection, references, cancellationToken)).Where(version => IsTold(query, version)).ToList();
            referred.AddRange(from);
        }

        return referred;
    }

    private static bool IsTold(EverythingQuery query, ChartVersion version) =>
        version.Patient.Length == 0 && (version.Sensitivity & query.Withheld) == 0 && (query.Since is not { } since || version.At >= since);

    private static string TypeOf(string reference) => reference[..reference.IndexOf('/', StringComparison.Ordinal)];
}
