using System.Collections.Concurrent;
using System.Collections.Frozen;
using Duplex.Chart.Sections;
using Duplex.Chart.Sensitivity;
using Duplex.OAuth;

namespace Duplex.Facade.WholeChart;

/// <summary>One caller's read of one chart: who asks, how fresh, until when. What two sections ask for is asked once.</summary>
internal sealed class ChartRead(
    FacadeConnection connection, ChartReader reader, string patient, WholeChartRequest request, ChartFlights flights, AcceptedSearches accepted, TimeProvider time, CancellationToken ending)
{
    /// <summary>Who and where is the same for every patient of a connection.</summary>
    private static readonly FrozenSet<string> OfNoPatient = FrozenSet.Create("Practitioner", "PractitionerRole", "Organization", "Location");

    private readonly FetchFromConnection _fetch = new(connection, accepted, time);
    private readonly DateTimeOffset _startedAt = time.GetUtcNow();
    private readonly ConcurrentDictionary<(string Asked, TimeSpan Freshness), Lazy<Task<(FetchedAnswer, bool)>>> _asked = new();

    public FacadeConnection Connection => connection;

    public WholeChartOptions Options => connection.WholeChart;

    /// <summary>False for what the caller may not see; it is neither given nor counted.</summary>
    public bool Shows(StatedSensitivity labels) => (labels.Where(reader.Unlabelled) & reader.Withheld) == 0;

    public TimeSpan FreshnessOf(ChartSection section) => request.Freshness ?? Options.Freshness.GetValueOrDefault(section.Name, section.Freshness);

    public TimeSpan FreshnessOfNames => request.IsAllAnew ? TimeSpan.Zero : Options.NamesFreshness;

    /// <summary>Why this type may not be read, or null.</summary>
    public SectionIssue? Refusal(string resourceType, bool searches)
    {
        var needed = searches ? ScopeInteractions.Read | ScopeInteractions.Search : ScopeInteractions.Read;
        if (!reader.Scopes.Allows(resourceType, needed))
        {
            var scope = new SmartScope(resourceType, needed, V1: false).ToString();
            return new SectionIssue("forbidden", $"The token's scopes do not cover {resourceType}; {scope} is needed.", Scope: scope);
        }

        return connection.ReadableTypes?.Contains(resourceType) == false
            ? new SectionIssue("forbidden", $"The scopes that this connection asks for at the EHR do not cover {resourceType}; add system/{resourceType}.rs to fhir.scopes, and have the EHR grant it.")
            : null;
    }

    public Task<(FetchedAnswer Answer, bool FromCache)> SearchAsync(SectionSearch search, TimeSpan freshness)
    {
        var exact = SearchAttempt.Of(search, request.Since)[0].ToText(search.ResourceType);
        return OnceAsync(search.ResourceType, exact, freshness, token => _fetch.SearchAsync(search, patient, request.Since, token));
    }

    public Task<(FetchedAnswer Answer, bool FromCache)> ReadAsync(string resourceType, string id, TimeSpan freshness) =>
        OnceAsync(resourceType, $"{resourceType}/{id}", freshness, token => _fetch.ReadAsync(resourceType, id, token));

    public Task<(FetchedAnswer Answer, bool FromCache)> ReadTextAsync(string url, TimeSpan freshness) =>
        OnceAsync("Binary", $"text of {url}", freshness, token => _fetch.ReadTextAsync(url, token));

    private Task<(FetchedAnswer Answer, bool FromCache)> OnceAsync(
        string resourceType, string asked, TimeSpan freshness, Func<CancellationToken, Task<FetchedAnswer>> fetch) =>
        _asked.GetOrAdd((asked, freshness), _ => new(() => FlyAsync(resourceType, asked, freshness, fetch))).Value;

    private async Task<(FetchedAnswer, bool)> FlyAsync(string resourceType, string asked, TimeSpan freshness, Func<CancellationToken, Task<FetchedAnswer>> fetch)
    {
        try
        {
            // A chart is at hand: keeping a copy of it would only make it older.
            return await flights.GetAsync(
                new ChartCall(connection.Key, OfNoPatient.Contains(resourceType) ? "" : patient, resourceType, asked),
                connection.IsChart ? _startedAt : _startedAt - freshness,
                connection.IsChart ? 0 : Options.CacheBytes,
                fetch,
                ending);
        }
        catch (OperationCanceledException) when (ending.IsCancellationRequested)
        {
            return (FetchedAnswer.Without(ReadOutcome.Failed, CallFailure.OutOfTime(resourceType), asked, _startedAt), false);
        }
    }
}
