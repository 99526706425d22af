using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda;

/// <summary>Data types of CDA (HL7 v3 R1) to those of FHIR. Each is null where the element is absent, or says with a null flavor that there is no value.</summary>
internal static class CdaValues
{
    /// <summary>The end of a period that stands before its begin.</summary>
    private const string ReversedEnd = "urn:duplex:ccda:high-before-low";

    /// <summary>Its extension is a URI, and stands for the whole identifier.</summary>
    private const string UriRoot = "2.16.840.1.113883.4.873";

    /// <summary>II. A configured authority gives the system; a root without an extension is an identifier of its own.</summary>
    public static Identifier? Identifier(XElement? ii, AssigningAuthorities authorities)
    {
        if (ii is null || ii.IsNull() || ii.Attr("root") is not { } root)
        {
            return ii is not null && !ii.IsNull() && ii.Attr("extension") is { } alone ? new Identifier { Value = alone } : null;
        }

        string? system = authorities.FindByUniversalId(root)?.System ?? SystemOf(root);
        if (ii.Attr("extension") is not { } extension)
        {
            // The number of a well-known system without a value numbers nobody.
            return system is null || system.StartsWith("http", StringComparison.Ordinal) ? null : new Identifier { System = "urn:ietf:rfc:3986", Value = SystemOf(root) };
        }

        int cut = root == UriRoot ? extension.LastIndexOfAny(['/', ':']) : -1;
        return cut > 0 && !extension.Any(char.IsWhiteSpace) && AuthoritySystems.IsUsable(extension)
            ? new Identifier { System = extension[..cut], Value = extension[(cut + 1)..] }
            : new Identifier { System = system, Value = extension, Assigner = ii.Attr("assigningAuthorityName") is { } name ? new Reference { Display = name } : null };
    }

    public static List<Identifier> Identifiers(XElement? owner, AssigningAuthorities authorities) =>
        [.. owner.All("id").Select(id => Identifier(id, authorities)).OfType<Identifier>()];

    /// <summary>An OID or a UUID as a URI, also where its prefix stands before it already; what is another URI stays.</summary>
    /// <returns>Null for what is none of these.</returns>
    public static string? SystemOf(string root) =>
        root.StartsWith("urn:oid:", StringComparison.OrdinalIgnoreCase) ? OfOid(root["urn:oid:".Length..])
        : Guid.TryParse(root, out Guid uuid) ? $"urn:uuid:{uuid:D}"
        : root.Contains(':') && !root.Any(static letter => char.IsWhiteSpace(letter) || letter is '"' or '<' or '>') ? root
        : OfOid(root);

    private static string? OfOid(string oid) => oid.Contains('.') && !oid.AsSpan().ContainsAnyExcept(CodeSystems.OidLetters) ? CodeSystems.OfOid(oid) : null;

    /// <summary>CD, CE, CV and CO: the code with its translations, and the text that the author wrote.</summary>
    public static CodeableConcept? Concept(XElement? cd)
    {
        if (cd is null)
        {
            return null;
        }

        CodeableConcept concept = new() { Text = CdaText.OriginalText(cd) };
        foreach (XElement code in cd.All("translation").Prepend(cd))
        {
            if (Coding(code) is { } coding)
            {
                concept.Coding.Add(coding);
            }
        }

        concept.Text ??= concept.Coding.Count == 0 ? cd.Attr("displayName") : null;
        return concept.Coding.Count == 0 && concept.Text is null ? null : concept;
    }

    /// <summary>One code alone. A system that is told by its name only is found by that.</summary>
    public static Coding? Coding(XElement? code) => code?.Attr("code") is { } value
        ? new Coding { System = SystemOfCode(code), Code = Hl7FieldReading.AsCode(value), Display = code.Attr("displayName") }
        : null;

    /// <summary>Why there is no value, as FHIR says it (the guide's map of null flavors).</summary>
    public static string AbsentReason(XElement? element) => element.NullFlavor() switch
    {
        "MSK" => "masked",
        "NASK" => "not-asked",
        "ASKU" => "asked-unknown",
        "NAV" => "temp-unknown",
        "NA" => "not-applicable",
        "OTH" or "TRC" => "unsupported",
        "NINF" => "negative-infinity",
        "PINF" => "positive-infinity",
        _ => "unknown",
    };

    /// <summary>In place of a value that the document says there is none of.</summary>
    public static List<Extension> Absent(XElement? element) => [new Extension { Url = DataTypes.Extensions.DataAbsentReason, Value = new FhirCode(AbsentReason(element)) }];

    /// <summary>TS, as precise as given.</summary>
    public static string? DateTime(XElement? ts, TimeZoneInfo zone) =>
        Timestamp(ts) is { } time ? DtmToDateTime.ToDateTime(time, zone) : null;

    public static string? Date(XElement? ts) => Timestamp(ts) is { } time ? DtmToDateTime.ToDate(time) : null;

    /// <summary>Null where the time has no time of day.</summary>
    public static string? Instant(XElement? ts, TimeZoneInfo zone) =>
        Timestamp(ts) is { Precision: > Hl7TimestampPrecision.Day } time ? DtmToDateTime.ToDateTime(time, zone) : null;

    /// <summary>IVL_TS, or a TS as a period that begins then: start and end as given.</summary>
    public static Period? Period(XElement? interval, TimeZoneInfo zone)
    {
        string? start = DateTime(interval.At("low"), zone) ?? DateTime(interval, zone);
        string? end = DateTime(interval.At("high"), zone);
        if (start is null && end is null)
        {
            return null;
        }

        // R4 per-1: what ends before it begins is kept beside the period.
        return start is not null && end is not null && IsBefore(end, start)
            ? new Period { Start = start, Extension = [new Extension { Url = ReversedEnd, Value = new FhirDateTime(end) }] }
            : new Period { Start = start, End = end };
    }

    private static bool IsBefore(string one, string other)
    {
        if (one.Length > 10 && other.Length > 10 && DateTimeOffset.TryParse(one, CultureInfo.InvariantCulture, out DateTimeOffset first) && DateTimeOffset.TryParse(other, CultureInfo.InvariantCulture, out DateTimeOffset second))
        {
            return first < second;
        }

        int length = Math.Min(10, Math.Min(one.Length, other.Length));
        return string.CompareOrdinal(one, 0, other, 0, length) < 0;
    }

    /// <summary>When something was: the point, the middle of an interval that is given by it, or its begin.</summary>
    public static string? Point(XElement? interval, TimeZoneInfo zone) =>
        DateTime(interval, zone) ?? DateTime(interval.At("center"), zone) ?? DateTime(interval.At("low"), zone);

    /// <summary>A point where one is meant, a period where an end is given.</summary>
    public static DataType? When(XElement? interval, TimeZoneInfo zone) =>
        Period(interval, zone) switch
        {
            null => DateTime(interval.At("center"), zone) is { } middle ? new FhirDateTime(middle) : null,
            { End: null, Extension.Count: 0 } period => new FhirDateTime(period.Start!.Value),
            { Start.Value: { } start, End.Value: { } end } when start == end => new FhirDateTime(start),
            { } period => period,
        };

    /// <summary>PQ.</summary>
    public static Quantity? Quantity(XElement? pq)
    {
        if (pq is null || pq.IsNull() || NmToDecimal.Read(pq.Attr("value")) is not { } value)
        {
            return null;
        }

        // A unit of 1 says that there is none; an annotation alone is a word, not a unit.
        string? unit = pq.Attr("unit");
        return unit switch
        {
            null => new Quantity { Value = value },
            _ when Fhir.Values.Ucum.IsValid(unit) => new Quantity { Value = value, Unit = unit, System = CodeSystems.Ucum, Code = unit },
            _ => new Quantity { Value = value, Unit = unit },
        };
    }

    /// <summary>The text of an element with single blanks; null where there is none.</summary>
    public static string? TextOf(XElement? element)
    {
        if (element is null || element.IsNull() || Hl7FieldReading.AsCode(element.Value.Trim()) is not { Length: > 0 } text)
        {
            return null;
        }

        element.Note();
        return text;
    }

    /// <summary>A tag of BCP 47: a language, perhaps of a country; null for anything else.</summary>
    public static string? Language(XElement? code) => Languages.Find(code.Attr("code"));

    public static FhirBoolean? Flag(XElement? bl) => bl.Attr("value") switch { "true" or "1" => new FhirBoolean(true), "false" or "0" => new FhirBoolean(false), _ => null };

    private static string? SystemOfCode(XElement code)
    {
        string? name = code.Attr("codeSystemName");
        return code.Attr("codeSystem") is not { } system ? name is null ? null : CodeSystems.Find(name, null)
            : CodeSystems.Find(system, null) ?? SystemOf(system);
    }

    private static Hl7Timestamp? Timestamp(XElement? ts) =>
        ts is not null && !ts.IsNull() && ts.Attr("value") is { } value && Hl7Timestamp.TryParse(Encoding.ASCII.GetBytes(value), out Hl7Timestamp time) ? time : null;
}
