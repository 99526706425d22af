using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// Orders of drugs within a message of general orders (ORM^O01): an ORC with an RXO is a MedicationRequest. A Bundle has them; a chart
/// leaves them in the message.
/// </summary>
internal static class DrugOrders
{
    /// <summary>The segments of the other orders, and those of each order of a drug.</summary>
    public static (IReadOnlyList<PlacedSegment> Others, IReadOnlyList<IReadOnlyList<PlacedSegment>> Drugs) Split(IReadOnlyList<PlacedSegment> segments)
    {
        if (!segments.Any(static segment => segment.Id == "RXO"))
        {
            return (segments, []);
        }

        List<PlacedSegment> others = [];
        List<IReadOnlyList<PlacedSegment>> drugs = [];
        List<PlacedSegment> section = [];
        foreach (PlacedSegment segment in segments)
        {
            bool isNext = segment.Id is "ORC" or "PID" || (segment.Id == "RXO" && !section.Exists(static other => other.Id == "ORC"));
            if (isNext)
            {
                Close();
            }

            section.Add(segment);
        }

        Close();
        return (others, drugs);

        void Close()
        {
            if (section.Exists(static segment => segment.Id == "RXO") && !section.Exists(static segment => segment.Id == "OBR"))
            {
                drugs.Add(section);
            }
            else
            {
                others.AddRange(section);
            }

            section = [];
        }
    }

    public static void Read(IReadOnlyList<IReadOnlyList<PlacedSegment>> drugs, MessageBuild build)
    {
        if (!build.Context.Options.NamesDirectory)
        {
            if (drugs is [[{ } first, ..], ..])
            {
                build.Context.Warn(first.Place(0), "An order of a drug within a message of general orders has no place in a chart; it stays in the message as received.");
            }

            return;
        }

        PharmacyReading reading = new(build, isOwner: true);
        OrderDiagnoses diagnoses = new(build);
        foreach (IReadOnlyList<PlacedSegment> segments in drugs)
        {
            foreach (PharmacyGroup group in PharmacyGroup.Read(segments))
            {
                int before = build.Resources.Count;
                if (reading.Read(group) is { } request)
                {
                    ReadAround(segments, request, before, diagnoses, build);
                }
            }
        }
    }

    /// <summary>Why it was ordered, what was observed, and what has no place of its own.</summary>
    private static void ReadAround(IReadOnlyList<PlacedSegment> segments, MedicationRequest request, int before, OrderDiagnoses diagnoses, MessageBuild build)
    {
        for (int i = before; i < build.Resources.Count; i++)
        {
            switch (build.Resources[i])
            {
                case TranslatedResource<Observation> observation:
                    request.SupportingInformation.Add(new Reference { ReferenceValue = observation.Reference });
                    break;
                case TranslatedResource<ChargeItem> charge:
                    charge.Value.SupportingInformation.Add(CareOrders.ReferenceTo(request));
                    break;
                default:
                    break;
            }
        }

        request.ReasonReference.AddRange(diagnoses.ReadConditions(segments.Where(static segment => segment.Id == "DG1")));
        string? outer = build.Context.Coverage?.BeginResource("MedicationRequest");
        foreach (PlacedSegment segment in segments)
        {
            switch (segment.Id)
            {
                case "CTI" or "CTD" or "BLG" or "TQ2":
                    KeptSegments.Read(segment, request.Extension, build.Context);
                    break;
                case "ORC" or "RXO" or "RXE" or "RXR" or "RXC" or "TQ1" or "NTE" or "OBX" or "FT1" or "DG1":
                    break;
                default:
                    Unplaced.Tell(segment, build.Context);
                    break;
            }
        }

        build.Context.Coverage?.EndResource(outer!);
    }
}
