using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>DG1 behind an order: why it was ordered. A Bundle has each diagnosis once, however many orders it is the reason of; a chart keeps the codes with the order.</summary>
internal sealed class OrderDiagnoses(MessageBuild build)
{
    private readonly Dictionary<string, Reference> _known = new(StringComparer.Ordinal);

    public void Read(OrderGroup order, ServiceRequest request)
    {
        if (order.Diagnoses.Count == 0)
        {
            return;
        }

        if (build.Context.Options.NamesDirectory)
        {
            request.ReasonReference.AddRange(ReadConditions(order.Diagnoses));
        }
        else
        {
            ReadCodes(order, request, build.Context);
        }
    }

    /// <summary>A reference to each, as the reason of an order.</summary>
    public List<Reference> ReadConditions(IEnumerable<PlacedSegment> diagnoses)
    {
        List<Reference> reasons = [];
        // The reason of an order is no diagnosis of the visit.
        TranslatedResource<Encounter>? visit = build.Encounter;
        build.Encounter = null;
        foreach (PlacedSegment dg1 in diagnoses)
        {
            string content = string.Join('|', Enumerable.Range(2, Math.Max(dg1.Segment.FieldCount - 1, 0)).Select(field => dg1[field].Value.ToString()));
            if ((!_known.TryGetValue(content, out Reference? condition) || build.Context.Coverage is not null) && Dg1ToCondition.Read(dg1, build) is { } read)
            {
                _known[content] = condition = read;
                Dg1ToCondition.ReadParent(dg1, read, build);
                Keep(dg1, read);
            }

            if (condition is not null)
            {
                reasons.Add(new Reference { ReferenceValue = condition.ReferenceValue?.Value });
            }
        }

        build.Encounter = visit;
        return reasons;
    }

    /// <summary>Method, type and rank, which only the diagnosis of a visit has elements for.</summary>
    private void Keep(PlacedSegment dg1, Reference condition)
    {
        if (build.Find<Condition>(condition) is { } diagnosis)
        {
            string? before = build.Context.Coverage?.BeginResource("Condition");
            KeptFields.Read(dg1, [2, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 17, 18], diagnosis.Extension, build.Context);
            build.Context.Coverage?.EndResource(before!);
        }
    }

    private static void ReadCodes(OrderGroup order, ServiceRequest request, TranslationContext context)
    {
        HashSet<string> codes = [.. request.ReasonCode.SelectMany(reason => reason.Coding).Select(coding => coding.Code?.Value ?? "")];
        foreach (PlacedSegment dg1 in order.Diagnoses)
        {
            Unplaced.Tell(dg1, [1, 2, 3, 4], context);
            CodeableConcept? diagnosis = dg1.Read(3, "reasonCode", context, CweToCodeableConcept.Read);
            if (Source.Of(dg1, 4, context).Text("reasonCode.text") is { } description)
            {
                diagnosis ??= new CodeableConcept();
                diagnosis.Text ??= description;
            }

            if (diagnosis is not null && (diagnosis.Coding.Count == 0 || codes.Add(diagnosis.Coding[0].Code?.Value ?? "")))
            {
                request.ReasonCode.Add(diagnosis);
            }
        }
    }
}
