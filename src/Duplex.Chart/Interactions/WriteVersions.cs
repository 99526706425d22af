using Duplex.Chart.Indexing;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Interactions;

/// <summary>Checks changes against the chart as it is in the unit of work, and adds their versions.</summary>
internal sealed class WriteVersions(IUnitOfWork unit, CommitRequest request, ExchangeId exchange, LanesOf lanes, Instant now)
{
    private readonly IChartStore _chart = unit.Join<IChartStore>();
    private readonly DateTimeOffset _at = now.ToDateTimeOffset();

    /// <summary>All of them; or where one is refused, none, and only the refusals.</summary>
    /// <exception cref="UnitAbandonedException">Nothing may be written: others changed the same meanwhile, or an entry changed what another goes by.</exception>
    public async ValueTask<IReadOnlyList<ChangeOutcome>> TogetherAsync()
    {
        var changes = request.Changes.Select(one => one.Change!).ToList();
        var found = new List<ChartVersion?>(changes.Count);
        var refused = new List<ChangeOutcome>();
        foreach (var change in changes)
        {
            var current = await CurrentAsync(change);
            if (!await StillHoldsAsync(change, current))
            {
                throw new UnitAbandonedException();
            }

            found.Add(current);
            if (CheckCurrent.Refuse(change, current, request.Sight) is { } refusal)
            {
                refused.Add(Refused(change, refusal));
            }
        }

        if (refused.Count > 0)
        {
            return refused;
        }

        var outcomes = new List<ChangeOutcome>(found.Count);
        var written = new HashSet<string>();
        for (var index = 0; index < found.Count; index++)
        {
            if (changes[index].Criteria.Any(criteria => IsTouched(criteria, written)) && !await StillHoldsAsync(changes[index], null, withBasis: false))
            {
                throw new UnitAbandonedException { Answer = new CommitAnswer(CommitVerdict.Refused, [Refused(changes[index], Overlaps(changes[index]))]) };
            }

            outcomes.Add(await WriteAsync(changes[index], changes[index].IsMatched ? await CurrentAsync(changes[index]) : found[index]));
            written.Add(changes[index].ResourceType);
        }

        return outcomes;
    }

    /// <summary>Each by itself, on what the one before it left.</summary>
    /// <exception cref="UnitAbandonedException">Others changed the same meanwhile.</exception>
    public async ValueTask<IReadOnlyList<ChangeOutcome>> EachAsync()
    {
        var outcomes = new List<ChangeOutcome>(request.Changes.Count);
        foreach (var (change, refused) in request.Changes)
        {
            if (change is null)
            {
                outcomes.Add(new ChangeOutcome(ChangeResult.Refused, "", "", 0, now, refused));
                continue;
            }

            var current = await CurrentAsync(change);
            if (!await StillHoldsAsync(change, current))
            {
                throw new UnitAbandonedException();
            }

            outcomes.Add(CheckCurrent.Refuse(change, current, request.Sight) is { } refusal ? Refused(change, refusal) : await WriteAsync(change, current));
        }

        return outcomes;
    }

    /// <summary>What was written may be found by it: it is of the type, or a chain may lead there.</summary>
    private static bool IsTouched(MatchedCriteria criteria, HashSet<string> written) =>
        written.Count > 0 && (written.Contains(criteria.Search.Request.ResourceType) || criteria.Search.Request.Criteria.Any(one => one is not ParameterCriterion));

    private static InteractionRefusal Overlaps(PreparedChange change) => InteractionRefusal.Of(
        RefusalKind.Precondition, "chart.condition-overlaps", "conflict", change.Place,
        "Another entry of the transaction changes what the condition of this one finds; make one entry of both, or name the resource by its id or fullUrl.");

    private ChangeOutcome Refused(PreparedChange change, InteractionRefusal refusal) => new(ChangeResult.Refused, change.ResourceType, change.Id, 0, now, refusal);

    /// <summary>Each condition still finds what it found, and a patch is of the current version.</summary>
    private async ValueTask<bool> StillHoldsAsync(PreparedChange change, ChartVersion? current, bool withBasis = true)
    {
        foreach (var criteria in change.Criteria)
        {
            var versions = (await _chart.SearchAsync(criteria.Search)).Versions;
            if (versions.Count > 1 || (versions.Count == 1 ? versions[0].Id : null) != criteria.Id)
            {
                return false;
            }
        }

        return !withBasis || change.Basis is not { } basis || current?.Version == basis;
    }

    private async ValueTask<ChartVersion?> CurrentAsync(PreparedChange change) =>
        change.IsNew ? null : await _chart.GetAsync(request.Connection, change.ResourceType, change.Id);

    private async ValueTask<ChangeOutcome> WriteAsync(PreparedChange change, ChartVersion? current)
    {
        if (change.IsMatched)
        {
            return new ChangeOutcome(ChangeResult.Matched, change.ResourceType, change.Id, current?.Version ?? 0, current?.At ?? now);
        }

        var isDeletion = change.Action == ChartAction.Delete;
        if (isDeletion && (current is null || current.IsDeleted || !request.Sight.Sees(current)))
        {
            // What the caller may not see is not there: nothing is deleted, and the answer is that of an id that never was.
            return new ChangeOutcome(ChangeResult.Deleted, change.ResourceType, change.Id, current is not null && request.Sight.Sees(current) ? current.Version : 0, now);
        }

        var version = new ChartVersion
        {
            Connection = request.Connection,
            ResourceType = change.ResourceType,
            Id = change.Id,
            Version = 1 + (change.IsNew ? 0 : await _chart.GetNewestVersionAsync(request.Connection, change.ResourceType, change.Id)),
            At = now,
            Source = exchange,
            SourceSequence = now.Microseconds,
            Patient = isDeletion ? current!.Patient : change.Patient,
            Body = change.Body,
            IsDeleted = isDeletion,
        };
        await _chart.AddAsync(version, current: true, change.Indexed is { } indexed ? AddedNow(indexed) : null);
        await unit.Feed.AppendAsync(Changes.OfResource(request.Connection, lanes.Of(version.Patient, version.Reference), version.Reference, exchange, now));
        return new ChangeOutcome(
            isDeletion ? ChangeResult.Deleted : current is null || current.IsDeleted ? ChangeResult.Created : ChangeResult.Updated,
            version.ResourceType, version.Id, version.Version, now);
    }

    /// <summary>The index was made before the version had its time.</summary>
    private IndexedVersion AddedNow(IndexedVersion indexed) => indexed with
    {
        Values = [.. indexed.Values.Select(value => value is DateIndexValue { Parameter.Code: "_lastUpdated" } time ? time with { Start = _at, End = _at } : value)],
    };
}
