using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>DG1 behind an order: why it was ordered. A chart keeps the codes with the order.</summary>
internal static class OrderDiagnoses
{
    public static void Read(OrderGroup order, ServiceRequest request, MessageBuild build)
    {
        if (order.Diagnoses.Count == 0)
        {
            return;
        }

        TranslationContext context = build.Context;
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
