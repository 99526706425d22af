using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>ORC to what it says of a ServiceRequest beside numbers, status and requester (sheet <c>ORC[ServiceRequest]</c>).</summary>
internal static class OrcToServiceRequest
{
    public static SegmentMap<ServiceRequest> Map { get; } = new(
        "ORC[ServiceRequest]",
        new(4, "", ReadGroup) { Repeats = false },
        new(16, "extension.valueCodeableConcept", ReadReason) { Repeats = false },
        new(29, "locationCode", static (in Source cwe, ServiceRequest request) => request.LocationCode.AddIfAny(MappedConcepts.Read(cwe, CodeMaps.OrderType))),
        new(33, "identifier", static (in Source cx, ServiceRequest request) => AddAlternate(cx, request)),
        new(38, "identifier", static (in Source ei, ServiceRequest request) => AddGroupNumber(EiToIdentifier.Read(ei, "FGN"), request)) { Repeats = false });

    /// <summary>The fields that are read, here or elsewhere, or only say when the message was made (ORC-9).</summary>
    public static ReadOnlySpan<byte> Fields => [1, 2, 3, 4, 5, 7, 8, 9, 12, 14, 16, 29, 31, 33, 38];

    /// <summary>Fields that are kept as they were sent.</summary>
    public static ReadOnlySpan<byte> Kept => [6, 13, 15, 20, 25, 26, 27, 30, 32, 34, 35, 36, 37];

    /// <summary>The alternate number of ORC-33 and OBR-53; one that both hold stands once.</summary>
    internal static void AddAlternate(in Source cx, ServiceRequest request)
    {
        if (CxToIdentifier.Read(cx) is not { } alternate)
        {
            return;
        }

        alternate.Type ??= IdentifierTypes.Read("PLAC");
        if (!request.Identifier.Exists(known => known.Value?.Value == alternate.Value?.Value && known.System?.Value == alternate.System?.Value))
        {
            request.Identifier.Add(alternate);
        }
    }

    /// <summary>EI in most versions, a pair of numbers in 2.8.2.</summary>
    private static void ReadGroup(in Source group, ServiceRequest request)
    {
        if (!EipToIdentifier.IsPair(group))
        {
            request.Requisition = group.Into("requisition", static (in Source ei) => EiToIdentifier.Read(ei, "PGN"));
            return;
        }

        request.Requisition = group.Into("requisition", static (in Source eip) => EipToIdentifier.ReadPlacer(eip, "PGN"));
        request.Identifier.AddIfAny(group.Into("identifier", static (in Source eip) => EipToIdentifier.ReadFiller(eip, "FGN")));
    }

    /// <summary>The filler's number of the group, which ORC-4 of 2.8.2 and ORC-38 may both hold.</summary>
    private static void AddGroupNumber(Identifier? number, ServiceRequest request)
    {
        if (number is not null && !request.Identifier.Exists(known => known.Value?.Value == number.Value?.Value && known.Type?.Coding is [{ Code.Value: "FGN" }, ..]))
        {
            request.Identifier.Add(number);
        }
    }

    /// <summary>Why the order was controlled: the reason of its state where nothing but ORC-1 tells that.</summary>
    private static void ReadReason(in Source cwe, ServiceRequest request)
    {
        bool isOfControl = cwe.Context.Options.NamesDirectory && cwe.Segment[5].Value.IsPresent;
        if (CweToCodeableConcept.Read(cwe) is { } reason)
        {
            request.Extension.Add(isOfControl ? Extensions.OfField("ORC-16", reason) : new Extension { Url = OrderExtensions.RequestStatusReason, Value = reason });
        }
    }

    /// <summary>What the parent order was for (ORC-31): said of the first parent that is told by a number, otherwise of the order.</summary>
    internal static void ReadParentService(PlacedSegment orc, ServiceRequest request, TranslationContext context)
    {
        Reference? parent = request.BasedOn.FirstOrDefault();
        if (orc.Read(31, parent is null ? "extension.valueCodeableConcept" : "basedOn.extension.valueCodeableConcept", context, CweToCodeableConcept.Read) is { } service)
        {
            (parent?.Extension ?? request.Extension).Add(new Extension { Url = OrderExtensions.ParentService, Value = service });
        }
    }
}
