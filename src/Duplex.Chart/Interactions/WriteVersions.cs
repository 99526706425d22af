using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Interactions;

/// <summary>Checks changes against the chart as it is in the unit of work, and adds their versions.</summary>
internal sealed class WriteVersions(IUnitOfWork unit, CommitRequest request, ExchangeId exchange, LanesOf lanes, Instant now)
{
    private readonly IChartStore _chart = unit.Join<IChartStore>();

    /// <summary>Whether each condition still finds what it found, and each patch is of the current version.</summary>
    public async ValueTask<bool> StillHoldsAsync()
    {
        foreach (var change in request.Changes)
        {
            foreach (var criteria in change.Criteria)
            {
                var versions = (await _chart.SearchAsync(criteria.Search)).Versions;
                if (versions.Count > 1 || (versions.Count == 1 ? versions[0].Id : null) != criteria.Id)
                {
                    return false;
                }
            }

            if (change.Basis is { } basis && (await CurrentAsync(change))?.Version != basis)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All of them; or where one is refused, none, and only the refusals.</summary>
    public async ValueTask<IReadOnlyList<ChangeOutcome>> TogetherAsync()
    {
        var found = new List<ChartVersion?>(request.Changes.Count);
        var refused = new List<ChangeOutcome>();
        foreach (var change in request.Changes)
        {
            var current = change.IsNew ? null : await CurrentAsync(change);
            found.Add(current);
            if (Refuse(change, current) is { } refusal)
            {
                refused.Add(refusal);
            }
        }

        if (refused.Count > 0)
        {
            return refused;
        }

        var outcomes = new List<ChangeOutcome>(found.Count);
        for (var index = 0; index < found.Count; index++)
        {
            outcomes.Add(await WriteAsync(request.Changes[index], found[index]));
        }

        return outcomes;
    }

    /// <summary>Each by itself, one after the other.</summary>
    public async ValueTask<IReadOnlyList<ChangeOutcome>> EachAsync()
    {
        var outcomes = new List<ChangeOutcome>(request.Changes.Count);
        foreach (var change in request.Changes)
        {
            var current = change.IsNew ? null : await CurrentAsync(change);
            outcomes.Add(Refuse(change, current) ?? await WriteAsync(change, current));
        }

        return outcomes;
    }

    private ValueTask<ChartVersion?> CurrentAsync(PreparedChange change) => _chart.GetAsync(request.Connection, change.ResourceType, change.Id);

    private ChangeOutcome? Refuse(PreparedChange change, ChartVersion? current)
    {
        var refusal = current is not null && (current.Sensitivity & request.Withheld) != 0
            ? InteractionRefusal.Of(RefusalKind.Forbidden, "chart.withheld", "forbidden", change.Place, "This app may not change this resource.")
            : change.IfMatch is { } version && (current is null || current.IsDeleted || current.Version != version)
                ? InteractionRefusal.Of(
                    RefusalKind.Precondition, "chart.version-conflict", "conflict", change.Place,
                    $"The resource has another version than If-Match asks for{(current is { IsDeleted: false } ? $" (it has {current.Version} now)" : "")}; read it again, and decide anew.")
                : change.Action == ChartAction.Patch && (current is null || current.IsDeleted) ? CommitChanges.Absent(change, current) : null;
        return refusal is null ? null : new ChangeOutcome(ChangeResult.Refused, change.ResourceType, change.Id, 0, now, refusal);
    }

    private async ValueTask<ChangeOutcome> WriteAsync(PreparedChange change, ChartVersion? current)
    {
        if (change.IsMatched)
        {
            return new ChangeOutcome(ChangeResult.Matched, change.ResourceType, change.Id, current?.Version ?? 0, current?.At ?? now);
        }

        var isDeletion = change.Action == ChartAction.Delete;
        if (isDeletion && (current is null || current.IsDeleted))
        {
            return new ChangeOutcome(ChangeResult.Deleted, change.ResourceType, change.Id, current?.Version ?? 0, now);
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
        await _chart.AddAsync(version, current: true);
        await unit.Feed.AppendAsync(Changes.OfResource(request.Connection, lanes.Of(version.Patient, version.Reference), version.Reference, exchange, now));
        return new ChangeOutcome(
            isDeletion ? ChangeResult.Deleted : current is null || current.IsDeleted ? ChangeResult.Created : ChangeResult.Updated,
            version.ResourceType, version.Id, version.Version, now);
    }
}
