using Duplex.Chart.Compartments;
using Duplex.Chart.Indexing;
using Duplex.Chart.Sight;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Interactions;

/// <summary>
/// Turns changes as asked for into changes that only have to be written: ids given, conditions answered, references resolved, bodies made,
/// outside of the unit of work that writes them.
/// </summary>
public sealed class PrepareChanges(IChartReader chart, ChartIndexing indexing, IIdSource ids, TimeProvider time)
{
    /// <param name="address">The chart's FHIR address, without a slash at its end: references below it are its own.</param>
    /// <param name="sight">What the caller may see: nothing else is found or patched.</param>
    /// <param name="together">As one transaction: entries refer to each other, and none is done where one is refused. Otherwise each is made on what the one before it leaves.</param>
    /// <returns>In the order asked for.</returns>
    public ValueTask<IReadOnlyList<PreparedOrRefused>> PrepareAsync(
        ConnectionKey connection, string address, IReadOnlyList<AskedChange> asked, ChartSight sight, bool together, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var meanwhile = new ChartMeanwhile(chart, indexing, connection, sight);
        var criteria = new FindByCriteria(meanwhile, connection, address, time);
        var targets = new FindTarget(criteria, ids);
        return together ? TogetherAsync() : EachAsync();

        async ValueTask<IReadOnlyList<PreparedOrRefused>> TogetherAsync()
        {
            var found = new List<PreparedOrRefused>(asked.Count);
            foreach (var change in asked)
            {
                found.Add(await targets.FindAsync(change, cancellationToken));
            }

            ShareConditions(asked, found);
            RefuseRepeats(found);
            var entries = EntriesOf(asked, found);
            if (found.Exists(one => one.Refusal is not null))
            {
                return found;
            }

            var bodies = new MakeBodies(meanwhile, indexing, connection, criteria, new EntriesOfBundle(address + "/", true, entries, asked, found));

            // What lies where its target lies comes after the targets.
            foreach (var index in Enumerable.Range(0, asked.Count).OrderBy(index => PatientCompartment.FollowsTarget(asked[index].ResourceType)))
            {
                if (found[index].Change is { IsMatched: false } change)
                {
                    found[index] = await bodies.MakeAsync(asked[index], change, cancellationToken);
                }
            }

            return found;
        }

        async ValueTask<IReadOnlyList<PreparedOrRefused>> EachAsync()
        {
            var bodies = new MakeBodies(meanwhile, indexing, connection, criteria, new EntriesOfBundle(address + "/", false, new Dictionary<string, string>(), [], []));
            var found = new List<PreparedOrRefused>(asked.Count);
            foreach (var change in asked)
            {
                var one = await targets.FindAsync(change, cancellationToken);
                if (one.Change is { IsMatched: false } target)
                {
                    one = await bodies.MakeAsync(change, target, cancellationToken);
                    if (asked.Count > 1 && one.Change is { } made)
                    {
                        var current = made.IsNew ? null : await meanwhile.GetAsync(made.ResourceType, made.Id, cancellationToken);
                        one = CheckCurrent.Refuse(made, current, sight) is { } refusal ? refusal : Noted(made, current);
                    }
                }

                found.Add(one);
            }

            return found;
        }

        PreparedOrRefused Noted(PreparedChange made, ChartVersion? current)
        {
            meanwhile.Add(made, current);
            criteria.Forget(made.ResourceType);
            return made;
        }
    }

    /// <summary>Of creations under the same condition that finds nothing, the first makes what the others find.</summary>
    private static void ShareConditions(IReadOnlyList<AskedChange> asked, List<PreparedOrRefused> found)
    {
        var makers = new Dictionary<(string Type, string Criteria), string>();
        for (var index = 0; index < asked.Count; index++)
        {
            if (asked[index] is { Action: ChartAction.Create, Criteria: { } criteria } && found[index].Change is { IsMatched: false } change
                && !makers.TryAdd((change.ResourceType, criteria), change.Id))
            {
                found[index] = change with { Id = makers[(change.ResourceType, criteria)], IsNew = false, IsMatched = true, Criteria = [] };
            }
        }
    }

    private static void RefuseRepeats(List<PreparedOrRefused> found)
    {
        var seen = new Dictionary<string, string>(found.Count);
        for (var index = 0; index < found.Count; index++)
        {
            if (found[index].Change is { IsMatched: false } change && !seen.TryAdd(change.Reference, change.Place))
            {
                found[index] = InteractionRefusal.Of(
                    RefusalKind.Malformed, "chart.changed-twice", "invalid", change.Place,
                    $"A transaction changes a resource once; {seen[change.Reference]} changes this one already. Make one entry of both.");
            }
        }
    }

    private static Dictionary<string, string> EntriesOf(IReadOnlyList<AskedChange> asked, List<PreparedOrRefused> found)
    {
        var entries = new Dictionary<string, string>(asked.Count);
        for (var index = 0; index < asked.Count; index++)
        {
            if (asked[index].FullUrl is { Length: > 0 } fullUrl && found[index].Change is { Action: not ChartAction.Delete } change && !entries.TryAdd(fullUrl, change.Reference))
            {
                // Which of them is meant by who refers to it, nobody knows.
                found[index] = InteractionRefusal.Of(
                    RefusalKind.Malformed, "chart.full-url-twice", "invalid", $"{change.Place}.fullUrl",
                    "Another entry has the same fullUrl, so that references to it could mean either; give each entry one of its own.");
            }
        }

        return entries;
    }
}

/// <summary>Exactly one of them is there.</summary>
public sealed record PreparedOrRefused(PreparedChange? Change, InteractionRefusal? Refusal)
{
    public static implicit operator PreparedOrRefused(PreparedChange change) => new(change, null);

    public static implicit operator PreparedOrRefused(InteractionRefusal refusal) => new(null, refusal);
}
