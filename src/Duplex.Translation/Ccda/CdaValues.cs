using System.Text;
using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.Ccda;

/// <summary>Data types of CDA (HL7 v3 R1) to those of FHIR. Each is null where the element is absent, or says with a null flavor that there is no value.</summary>
internal static class CdaValues
{
    /// <summary>II.</summary>
    public static Identifier? Identifier(XElement? ii)
    {
        if (ii is null || ii.IsNull() || ii.Attr("root") is not { } root)
        {
            return null;
        }

        return ii.Attr("extension") is { } extension
            ? new Identifier { System = CdaSystems.OfIdentifier(root), Value = extension, Assigner = ii.Attr("assigningAuthorityName") is { } name ? new Reference { Display = name } : null }
            : new Identifier { System = "urn:ietf:rfc:3986", Value = CdaSystems.UriOf(root) };
    }

    public static List<Identifier> Identifiers(XElement? owner) => [.. owner.All("id").Select(Identifier).OfType<Identifier>()];

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
            if (code.Attr("code") is { } value)
            {
                concept.Coding.Add(new Coding { System = CdaSystems.OfCode(code.Attr("codeSystem")), Code = Hl7FieldReading.AsCode(value), Display = code.Attr("displayName") });
            }
        }

        concept.Text ??= concept.Coding.Count == 0 ? cd.Attr("displayName") : null;
        return concept.Coding.Count == 0 && concept.Text is null ? null : concept;
    }

    /// <summary>TS, as precise as given.</summary>
    public static string? DateTime(XElement? ts, TimeZoneInfo zone) =>
        Timestamp(ts) is { } time ? DtmToDateTime.ToDateTime(time, zone) : null;

    public static string? Date(XElement? ts) => Timestamp(ts) is { } time ? DtmToDateTime.ToDate(time) : null;

    /// <summary>IVL_TS, or a TS as a period that is a point: start and end as given.</summary>
    public static Period? Period(XElement? interval, TimeZoneInfo zone)
    {
        string? start = DateTime(interval.At("low"), zone) ?? DateTime(interval, zone);
        string? end = DateTime(interval.At("high"), zone);
        return start is null && end is null ? null : new Period { Start = start, End = end };
    }

    /// <summary>An instant where a point is meant, a period where both ends are given.</summary>
    public static DataType? When(XElement? interval, TimeZoneInfo zone) =>
        Period(interval, zone) switch
        {
            null => null,
            { End: null } period => new FhirDateTime(period.Start!.Value),
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
            _ when Fhir.Values.Ucum.IsValid(unit) => new Quantity { Value = value, Unit = unit, System = Tables.CodeSystems.Ucum, Code = unit },
            _ => new Quantity { Value = value, Unit = unit },
        };
    }

    /// <summary>PN.</summary>
    public static HumanName? Name(XElement? pn)
    {
        if (pn is null || pn.IsNull())
        {
            return null;
        }

        HumanName name = new() { Use = pn.Attr("use") switch { "L" => "official", "P" or "A" => "nickname", "C" => "usual", _ => null }, Family = TextOf(pn.At("family")) };
        name.Given.AddRange(Parts(pn, "given"));
        name.Prefix.AddRange(Parts(pn, "prefix"));
        name.Suffix.AddRange(Parts(pn, "suffix"));
        if (name.Family is null && name.Given.Count == 0)
        {
            name.Text = TextOf(pn);
        }

        return name.Family is null && name.Given.Count == 0 && name.Text is null ? null : name;
    }

    /// <summary>AD.</summary>
    public static Address? Address(XElement? ad)
    {
        if (ad is null || ad.IsNull())
        {
            return null;
        }

        Address address = new()
        {
            Use = ad.Attr("use") switch { "H" or "HP" => "home", "WP" => "work", "TMP" => "temp", "BAD" => "old", _ => null },
            City = TextOf(ad.At("city")),
            State = TextOf(ad.At("state")),
            PostalCode = TextOf(ad.At("postalCode")),
            Country = TextOf(ad.At("country")),
            District = TextOf(ad.At("county")),
        };
        address.Line.AddRange(Parts(ad, "streetAddressLine"));
        return address.Line.Count > 0 || address.City is not null || address.State is not null || address.PostalCode is not null || address.Country is not null ? address : null;
    }

    /// <summary>TEL.</summary>
    public static ContactPoint? Telecom(XElement? tel)
    {
        if (tel is null || tel.IsNull() || tel.Attr("value") is not { } value)
        {
            return null;
        }

        int colon = value.IndexOf(':', StringComparison.Ordinal);
        string scheme = colon > 0 ? value[..colon].ToLowerInvariant() : "tel";
        string system = scheme switch { "tel" => "phone", "fax" => "fax", "mailto" => "email", "http" or "https" => "url", _ => "other" };
        return new ContactPoint
        {
            System = system,
            Value = system is "url" or "other" ? value : value[(colon + 1)..].Trim(),
            Use = tel.Attr("use") switch { "HP" or "H" => "home", "WP" => "work", "MC" => "mobile", "HV" => "temp", _ => null },
        };
    }

    /// <summary>The text of an element with single blanks; null where there is none.</summary>
    public static string? TextOf(XElement? element) =>
        element is null || element.IsNull() ? null : Hl7FieldReading.AsCode(element.Value.Trim()) is { Length: > 0 } text ? text : null;

    private static IEnumerable<FhirString> Parts(XElement owner, string name) => owner.All(name).Select(TextOf).OfType<string>().Select(part => new FhirString(part));

    private static Hl7Timestamp? Timestamp(XElement? ts) =>
        ts is not null && !ts.IsNull() && ts.Attr("value") is { } value && Hl7Timestamp.TryParse(Encoding.ASCII.GetBytes(value), out Hl7Timestamp time) ? time : null;
}
