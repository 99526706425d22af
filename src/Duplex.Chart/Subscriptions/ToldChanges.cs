using Duplex.Chart.Indexing;
using Duplex.Engine.Feed;
using Duplex.Engine.Storage;

namespace Duplex.Chart.Subscriptions;

/// <summary>Finds the versions that a feed entry is about, and what was there before.</summary>
internal static class ToldChanges
{
    /// <summary>An entry is reacted to soon after its transaction; further back it is not looked for.</summary>
    private const int MostVersions = 50;

    public static async ValueTask<IReadOnlyList<ToldChange>> OfAsync(IUnitOfWork unit, FeedEntry entry, ChartIndexing indexing)
    {
        if (entry.Kind == FeedKind.LoopStep)
        {
            return [new ToldChange(SubscriptionEventKind.LoopStep, entry.Subject, entry.Position) { ReadType = SubscriptionTopics.LoopScope }];
        }

        var slash = entry.Subject.IndexOf('/', StringComparison.Ordinal);
        var (type, id) = (entry.Subject[..slash], entry.Subject[(slash + 1)..]);
        var chart = unit.Join<IChartStore>();
        var current = await chart.GetAsync(entry.Connection, type, id);
        var newest = await chart.GetNewestVersionAsync(entry.Connection, type, id);
        var changes = new List<ToldChange>();
        for (var (number, version) = (newest, await chart.GetVersionAsync(entry.Connection, type, id, newest)); version is not null && newest - number < MostVersions;)
        {
            var before = number > 1 ? await chart.GetVersionAsync(entry.Connection, type, id, number - 1) : null;
            if (version.Source == entry.Source && version.At == entry.At)
            {
                if (IsCurrentOnce(version, current, before) && Change(version, before, indexing) is { } change)
                {
                    changes.Insert(0, change);
                }
            }
            else if (changes.Count > 0 || version.At < entry.At)
            {
                break;
            }

            (number, version) = (number - 1, before);
        }

        return changes;
    }

    /// <summary>What came late and entered history only changed nothing that anybody sees.</summary>
    private static bool IsCurrentOnce(ChartVersion version, ChartVersion? current, ChartVersion? before) =>
        current is not null && version.Version <= current.Version
        && (version.Version == current.Version || before is null || before.SourceSequence <= version.SourceSequence);

    private static ToldChange? Change(ChartVersion version, ChartVersion? before, ChartIndexing indexing)
    {
        var wasThere = before is { IsDeleted: false };
        if (version.IsDeleted && !wasThere)
        {
            return null;
        }

        return new ToldChange(
            version.IsDeleted ? SubscriptionEventKind.Deleted : wasThere ? SubscriptionEventKind.Updated : SubscriptionEventKind.Created, version.Reference, version.Version)
        {
            ReadType = version.ResourceType,
            Current = version.IsDeleted ? null : indexing.Search(version),
            Previous = wasThere ? indexing.Search(before!) : null,

            // A tombstone has no labels of its own.
            Sensitivity = version.IsDeleted ? before!.Sensitivity : version.Sensitivity,
            PreviousSensitivity = wasThere ? before!.Sensitivity : default,
        };
    }
}
