using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>ServiceRequest to OBR (sheet <c>OBR[ServiceRequest]</c>).</summary>
internal static class ServiceRequestToObr
{
    public static void Write(V2Draft draft, ServiceRequest order, int index)
    {
        V2Writer to = draft.To.Segment("OBR").Keep(order.Extension).Field(1, V2Draft.SetId(index)).Field(2);
        IdentifierToEi.Write(draft, IdentifierToEi.PlacerOf(order.Identifier));
        to.Field(3);
        IdentifierToEi.Write(draft, IdentifierToEi.FillerOf(order.Identifier));
        if (order.Code is { } code)
        {
            ConceptToCwe.Write(draft.At(4), code);
        }

        to.Field(7);
        Specimen? specimen = order.Specimen.Count > 0 ? draft.Find<Specimen>(order.Specimen[0]) : null;
        WriteTimes(draft, order.Occurrence, specimen);
        if (!HasSpecimenSegment(draft) && order.Specimen.FirstOrDefault() is { } sample)
        {
            to.Field(15).Part(1).Sub(2).From(specimen?.Type ?? (object?)sample, SpecimenToSpm.NameOf(specimen, sample));
        }

        to.Field(16);
        ReferenceToXcn.Write(draft, order.Requester);
        if (order.Category.FirstOrDefault()?.Coding.Find(static one => one.System?.Value == CodeSystems.TableOf("0074"))?.Code is { } section)
        {
            to.Field(24, section);
        }

        if (RequestToOrc.HasOldTiming(draft) && Priorities.CodeOf(order.Priority?.Value) is { } priority)
        {
            to.Field(27).Part(6).From(order.Priority, priority);
        }

        draft.Each(31, order.ReasonCode, ConceptToCwe.Write);
        draft.Each(46, order.OrderDetail, ConceptToCwe.Write);
    }

    /// <summary>SPM stands in OML^O21 since version 2.5.</summary>
    public static bool HasSpecimenSegment(V2Draft draft) => draft.Options.HasTimingSegments && draft.Options.Order == Orders.OrderMessageType.OmlO21;

    /// <summary>OBR-7 and OBR-8: when it is to be done.</summary>
    private static void WriteTimes(V2Draft draft, DataType? occurrence, Specimen? specimen)
    {
        V2Writer to = draft.To;
        switch (occurrence)
        {
            case FhirDateTime time:
                DateTimeToDtm.Write(to, time);
                break;
            case Period period:
                DateTimeToDtm.Write(to, period.Start);
                DateTimeToDtm.Write(to.Field(8), period.End);
                break;
            case null when !HasSpecimenSegment(draft) && specimen?.Collection?.Collected is FhirDateTime collected:
                DateTimeToDtm.Write(to, collected);
                break;
            default:
                break;
        }
    }
}
