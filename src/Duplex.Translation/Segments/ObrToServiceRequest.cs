using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
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
            request.Code = obr.Read(4, "code", context, CweToCodeableConcept.Read);
            request.ReasonCode = obr.ReadAll(31, "reasonCode", context, CweToCodeableConcept.Read);
        }

        if (order.Orc is { } orc && orc.Read(4, "requisition", context, static (in Source ei) => EiToIdentifier.Read(ei, "PGN")) is { } group)
        {
            request.Requisition = group;
        }

        return request;
    }

    private static Reference? RequesterOf(OrderGroup order, TranslationContext context) =>
        (order.Orc is { } orc ? XcnToReference.ReadOne(orc, 12, "requester", context) : null)
        ?? (order.Obr is { } obr ? XcnToReference.ReadOne(obr, 16, "requester", context) : null);
}
