using Duplex.Chart.Compartments;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Interactions;

/// <summary>
/// Turns changes as asked for into changes that only have to be written: ids given, conditions answered, references resolved, bodies made,
/// outside of the unit of work that writes them.
/// </summary>
public sealed class PrepareChanges(IChartReader chart, IIdSource ids, TimeProvider time)
{
    /// <param name="address">The chart's FHIR address, without a slash at its end: references below it are its own.</param>
    /// <param name="together">As one transaction: entries refer to each other, and none is done where one is refused.</param>
    /// <returns>In the order asked for.</returns>
    public async ValueTask<IReadOnlyList<PreparedOrRefused>> PrepareAsync(
        ConnectionKey connection, string address, IReadOnlyList<AskedChange> asked, bool together, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var criteria = new FindByCriteria(chart, connection, address, time);
        var targets = new FindTarget(criteria, ids);
        var found = new List<PreparedOrRefused>(asked.Count);
        foreach (var change in asked)
        {
            found.Add(await targets.FindAsync(change, cancellationToken));
        }

        if (together)
        {
            RefuseRepeats(found);
            if (found.Exists(one => one.Refusal is not null))
            {
                return found;
            }
        }

        var entries = together ? EntriesOf(asked, found) : [];
        var bodies = new MakeBodies(chart, connection, criteria, new EntriesOfBundle(address + "/", together, entries, asked, found));

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
            if (asked[index].FullUrl is { Length: > 0 } fullUrl && found[index].Change is { Action: not ChartAction.Delete } change)
            {
                entries.TryAdd(fullUrl, change.Reference);
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
