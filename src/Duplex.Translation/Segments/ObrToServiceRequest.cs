using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>ORC and OBR to what orders and results say alike about a ServiceRequest (sheet <c>OBR[ServiceRequest]</c>).</summary>
internal static class ObrToServiceRequest
{
    public static SegmentMap<ServiceRequest> Map { get; } = new(
        "OBR[ServiceRequest]",
        new(4, "code", static (in Source cwe, ServiceRequest request) => request.Code = KeptConcepts.Read(cwe)) { Repeats = false },
        new(11, "intent", static (in Source id, ServiceRequest request) => ReadIntent(id, request)) { Repeats = false },
        new(31, "reasonCode", static (in Source cwe, ServiceRequest request) => request.ReasonCode.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(46, "orderDetail", static (in Source cwe, ServiceRequest request) => request.OrderDetail.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(47, "orderDetail", static (in Source cwe, ServiceRequest request) => request.OrderDetail.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(53, "identifier", OrcToServiceRequest.AddAlternate));

    /// <summary>Fields that are kept as they were sent: those of an order, and those that a report keeps where there is one.</summary>
    public static ReadOnlySpan<byte> Kept => [12, 18, 19, 30, 37, 38, 40, 41, 42, 43, 44, 45, 48, 49, 51, 52];

    public static ServiceRequest Read(OrderGroup order, OrderNumbers numbers, string id, MessageBuild build)
    {
        TranslationContext context = build.Context;
        ServiceRequest request = new()
        {
            Id = id,
            Intent = "order",
            Identifier = [.. numbers.Identifiers],
            Subject = build.Subject ?? new Reference { Extension = [Extensions.Unknown()] },
        };
        OrderNumbers.Note(order, context);
        if (order.Obr is { } obr)
        {
            Map.Apply(obr, request, context);
        }

        if (order.Orc is { } orc)
        {
            OrcToServiceRequest.Map.Apply(orc, request, context);
        }

        ReadParent(order, request, context);
        if (order.Orc is { } control)
        {
            OrcToServiceRequest.ReadParentService(control, request, context);
        }

        RequesterReading.Read(order, request, build);
        if (context.Options.NamesDirectory)
        {
            ReadWhole(order, request, context);
        }

        // R4 allows details only of a named service (prr-1).
        if (request.OrderDetail.Count > 0)
        {
            request.Code ??= Extensions.UnknownConcept();
        }

        return request;
    }

    /// <summary>A state, in a Bundle with that of ORC-5 where FHIR has no equal of it.</summary>
    public static FhirCode StatusOf(string status, OrderGroup order, TranslationContext context)
    {
        FhirCode told = new(status);
        if (context.Options.NamesDirectory && order.Orc is { } orc && Source.Of(orc, 5, context) is { IsPresent: true } sent && sent.Peek() is { } code
            && (OrderStatuses.FindByStatus(context.Options.LocalCodes.Find("ORC", 5, code) ?? code) is null || code.ToUpperInvariant() is not ("CA" or "CM" or "ER" or "HD")))
        {
            sent.Used("status.extension");
            told.Extension.Add(OrderExtensions.AlternateCode("0038", code));
        }

        return told;
    }

    /// <summary>What a chart has no use for.</summary>
    private static void ReadWhole(OrderGroup order, ServiceRequest request, TranslationContext context)
    {
        if (order.Orc is { } orc)
        {
            context.Coverage?.Enter("extension");
            request.Extension.AddIfAny(OrderExtensions.EventOf(
                Source.Of(orc, 1, context).Code("valueCodeableConcept.coding.code"),
                Source.Of(orc, 9, context) is { IsPresent: true } time ? time.DateTime("valueDateTime") : null));
            context.Coverage?.Leave();
            OrderConfidentiality.Read(orc, 28, request, context);
            KeptFields.Read(orc, OrcToServiceRequest.Kept, request.Extension, context);
            if (!orc[21].Value.IsPresent)
            {
                // Address and numbers of a facility without a name.
                KeptFields.Read(orc, [22, 23], request.Extension, context);
            }

            if (!orc[12].Value.IsPresent && order.Obr?[16].Value.IsPresent != true)
            {
                // The address of a provider who is not named.
                KeptFields.Read(orc, [24], request.Extension, context);
            }
        }

        if (order.Obr is { } obr)
        {
            KeptFields.Read(obr, Kept, request.Extension, context);
            if (order.Orc is { } control && control[12].Value.IsPresent && !RequesterReading.IsSame(Source.Of(control, 12, context), Source.Of(obr, 16, context)))
            {
                KeptFields.Read(obr, [16], request.Extension, context);
            }
        }

        foreach (PlacedSegment cti in order.Trials)
        {
            CtiToReference.Read(cti, request, context);
        }

        foreach (PlacedSegment further in order.Further)
        {
            KeptSegments.Read(further, request.Extension, context);
        }
    }

    /// <summary>G asks for a reflex test; A adds to an order, for which R4 has no word but order.</summary>
    private static void ReadIntent(in Source id, ServiceRequest request)
    {
        id.Used();
        if (id.Peek() is "G")
        {
            request.Intent = "reflex-order";
        }
        else if (id.Context.Options.NamesDirectory && id.Peek() is { } code)
        {
            request.Intent = new FhirCode("order") { Extension = [OrderExtensions.AlternateCode("0065", code)] };
        }
    }

    /// <summary>The parent order by its numbers (OBR-29, OBR-54, otherwise ORC-8).</summary>
    private static void ReadParent(OrderGroup order, ServiceRequest request, TranslationContext context)
    {
        foreach ((PlacedSegment? segment, byte field) in ((PlacedSegment?, byte)[])[(order.Obr, 29), (order.Obr, 54), (order.Orc, 8)])
        {
            if (segment is null || Source.Of(segment, field, context) is not { IsPresent: true } parent)
            {
                continue;
            }

            context.Coverage?.Enter("basedOn.identifier");
            List<Reference> found = [];
            if (EipToIdentifier.IsPair(parent) || parent[1].IsPresent)
            {
                EipToIdentifier.AddReferences(parent, "ServiceRequest", found);
            }

            context.Coverage?.Leave();
            foreach (Reference reference in found)
            {
                if (!request.BasedOn.Exists(known => known.Identifier?.Value?.Value == reference.Identifier!.Value?.Value))
                {
                    request.BasedOn.Add(reference);
                }
            }
        }
    }
}
