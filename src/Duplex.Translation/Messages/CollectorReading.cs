using Duplex.Fhir.Model;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>PRT of whoever took the only specimen of an order (SC of table 0443).</summary>
internal static class CollectorReading
{
    /// <param name="kept">Takes what has no part that the guide knows of, such as who is to have a copy; a chart is told of it.</param>
    public static void Read(OrderGroup order, IReadOnlyList<Reference> specimens, List<Extension> kept, MessageBuild build)
    {
        foreach (PlacedSegment prt in order.Participations)
        {
            switch (PrtToRole.CodeOf(prt, build.Context)?.ToUpperInvariant())
            {
                case "SC" when specimens is [{ } only] && build.Find<Specimen>(only) is { } specimen && PrtToRole.Read(prt, build, "collection.collector") is { } collector:
                    SpmToSpecimen.CollectionOf(specimen).Collector ??= collector;
                    break;
                case "OP" or "PRI" or "ARI" or "TN" or "TR" or "PO" or "POMD" or "RO":
                    break;
                default:
                    if (build.Context.Options.NamesDirectory)
                    {
                        KeptSegments.Read(prt, kept, build.Context);
                        break;
                    }

                    Unplaced.Tell(prt, build.Context);
                    break;
            }
        }
    }
}
