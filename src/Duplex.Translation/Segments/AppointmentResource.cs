using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>Where AIS, AIG, AIL and AIP, which are built alike, hold what they say.</summary>
/// <param name="Resource">Who or what takes part.</param>
/// <param name="Type">In which role; 0 for none.</param>
/// <param name="Start">Followed by the offset to the appointment's start, its units, the duration and its units.</param>
/// <param name="Status">The filler's status.</param>
/// <param name="Kept">What has no element.</param>
internal sealed record AppointmentResource(byte Resource, byte Type, byte Start, byte Status, params byte[] Kept)
{
    public static AppointmentResource Service { get; } = new(3, 0, 4, 10);

    public static AppointmentResource General { get; } = new(3, 4, 8, 14, 2, 5, 6, 7, 13);

    public static AppointmentResource Location { get; } = new(3, 4, 6, 12, 2, 5, 11);

    public static AppointmentResource Personnel { get; } = new(3, 4, 6, 12, 2, 5, 11);

    /// <summary>From when to when; null where neither is told.</summary>
    /// <param name="appointmentStart">What an offset counts from; null for unknown.</param>
    /// <param name="element">Such as <c>participant.period</c>.</param>
    public Period? PeriodOf(PlacedSegment segment, string? appointmentStart, string element, TranslationContext context)
    {
        context.Coverage?.Enter(element);
        Source given = Source.Of(segment, Start, context);
        string? start = given.IsPresent ? given.DateTime("start") : null;
        if (start is null && appointmentStart is not null
            && Durations.Read(Source.Of(segment, Start + 1, context), Source.Of(segment, Start + 2, context), "start") is { } offset)
        {
            start = Durations.Move(appointmentStart, offset);
        }

        string? end = null;
        if (start is not null && Durations.Read(Source.Of(segment, Start + 3, context), Source.Of(segment, Start + 4, context), "end") is { } duration)
        {
            end = Durations.Move(start, duration);
        }

        context.Coverage?.Leave();
        return start is null ? null : new Period { Start = start, End = end };
    }

    /// <summary>AIG-3: a place by its type, a person by its type, a device otherwise.</summary>
    public static Reference? ReadGeneral(in Source cwe)
    {
        string type = KindOf(Source.Of(cwe.Segment, 4, cwe.Context));
        if (type == "Location")
        {
            return cwe.Context.Directory.LocationOfCwe(cwe);
        }

        Identifier? id = cwe.Into("identifier", CweToIdentifier.Read);
        string? display = cwe[2].Text("display") ?? cwe[5].Text("display") ?? cwe[9].Text("display");
        if (id is null && display is null)
        {
            return null;
        }

        return cwe.Context.Directory.Conditional(new Reference { Type = type, Display = display, Identifier = id });
    }

    private static string KindOf(in Source type)
    {
        string words = $"{type[1].Peek()} {type[2].Peek()}".ToUpperInvariant();
        return words.Contains("ROOM", StringComparison.Ordinal) || words.Contains("LOC", StringComparison.Ordinal) || words.Contains("CLINIC", StringComparison.Ordinal) ? "Location"
            : words.Contains("PROV", StringComparison.Ordinal) || words.Contains("PHYS", StringComparison.Ordinal) || words.Contains("DOC", StringComparison.Ordinal) ? "Practitioner"
            : "Device";
    }
}
