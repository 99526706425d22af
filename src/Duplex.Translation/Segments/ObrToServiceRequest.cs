using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>ORC and OBR to what orders and results say alike about a ServiceRequest.</summary>
internal static class ObrToServiceRequest
{
    /// <summary>The fields of ORC that are read here or only say when the message was made (ORC-9).</summary>
    public static ReadOnlySpan<byte> ControlFields => [1, 2, 3, 4, 5, 9, 12];

    public static ServiceRequest Read(OrderGroup order, OrderNumbers numbers, string id, string patient, TranslationContext context)
    {
        ServiceRequest request = new()
        {
            Id = id,
            Identifier = numbers.Identifiers,
            Intent = order.Obr?[11].Component(1).Trimmed() is "G" ? "reflex-order" : "order",
            Subject = new Reference { ReferenceValue = patient },
            Requester = RequesterOf(order, context),
        };
        if (order.Obr is { } obr)
        {
            request.Code = CweToCodeableConcept.Read(obr[4][1], obr.Place(4), context);
            request.ReasonCode = obr[31].ReadRepetitions((cwe, _) => CweToCodeableConcept.Read(cwe, obr.Place(31), context));
        }

        if (order.Orc is { } orc && EiToIdentifier.Read(orc[4][1], "PGN", context) is { } group)
        {
            request.Requisition = group;
        }

        return request;
    }

    private static Reference? RequesterOf(OrderGroup order, TranslationContext context) =>
        (order.Orc is { } orc ? XcnToReference.ReadOne(orc[12], context) : null)
        ?? (order.Obr is { } obr ? XcnToReference.ReadOne(obr[16], context) : null);
}
