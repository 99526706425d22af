using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// Ids of the orders of one message, the same from whichever message tells of an order: the EHR's own, otherwise by patient and placer
/// number. Where one message has that number with several OBR, the first of them is the order, and the others are told apart by what
/// both sides know of them.
/// </summary>
internal sealed class OrderIds(MessageBuild build)
{
    private readonly TranslationContext _context = build.Context;
    private readonly MessageIds _ids = new(build.Context.Options);
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);

    /// <param name="unnumbered">What names an order without a number beside patient and service; null where nothing does.</param>
    public string Of(OrderGroup order, OrderNumbers numbers, string? unnumbered = null)
    {
        if (OwnIdOf(order) is { } own)
        {
            return own;
        }

        string? service = order.Obr is { } obr ? CweToCodeableConcept.KeyOf(Source.Of(obr, 4, _context)) : null;
        // The patient is part of the name: a number that is used twice, or sent for the wrong person, never joins two charts.
        string key = numbers.PlacerKey is { } placer ? $"{placer}{ApartOf(order, placer, service)}"
            : numbers.FillerKey is { } filler ? $"FILL\u001f{filler}\u001f{service}"
            : $"{service}\u001f{unnumbered ?? KeyWithoutNumber(order)}";
        return _ids.Of("ServiceRequest", $"{build.Whose}\u001f{key}");
    }

    private string KeyWithoutNumber(OrderGroup order)
    {
        _context.Warn((order.Orc ?? order.Obr!).Place(2), "Neither ORC-2 nor OBR-2 holds an order number, so nothing that follows can name this order.");
        return build.Message["MSH-10"].ToString();
    }

    /// <summary>The EHR's own id where it sends one (OBR-18, ORC-2, OBR-2); null otherwise.</summary>
    private string? OwnIdOf(OrderGroup order)
    {
        foreach ((PlacedSegment? segment, int field) in (ReadOnlySpan<(PlacedSegment?, int)>)[(order.Obr, 18), (order.Orc, 2), (order.Obr, 2)])
        {
            if (segment is not null && Source.Of(segment, field, _context) is var ei && ei[1].Peek() is { } value && ResourceIds.IsValid(value)
                && EiToIdentifier.AuthorityOf(ei)?.HoldsIdsOf("ServiceRequest") == true)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Empty where the placer number tells the order alone.</summary>
    private string ApartOf(OrderGroup order, string placer, string? service)
    {
        if (order.Obr is not { } obr)
        {
            return "";
        }

        if (IsMadeOfParent(obr))
        {
            // A laboratory's own order, such as a susceptibility, which carries the number of the order that it came from.
            Source parent = Source.Of(obr, 26, _context);
            return $"\u001f{service}\u001f{EiToIdentifier.KeyOf(Source.Of(obr, 3, _context))}\u001f{parent[1].Peek()}\u001f{parent[2].Peek()}";
        }

        return _named.Add($"{build.Whose}\u001f{placer}") ? "" : $"\u001f{service}";
    }

    /// <summary>Whether the OBR comes of another one of the same placer number: by OBR-29, or by OBR-26 where that names no placer number.</summary>
    private bool IsMadeOfParent(PlacedSegment obr)
    {
        string? placer = Source.Of(obr, 29, _context)[1][1].Peek();
        return placer is null ? IsResult(Source.Of(obr, 26, _context)) : placer == Source.Of(obr, 2, _context)[1].Peek();
    }

    /// <summary>A single word in OBR-26 is none: it stands there where a sender is one field off.</summary>
    private static bool IsResult(in Source parent) => parent[2].Peek() is not null || parent[3].Peek() is not null || parent[1][2].Peek() is not null || parent[1][3].Peek() is not null;
}
