using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda;

/// <summary>PN, AD and TEL of CDA to FHIR. Each is null where the element is absent, empty or null.</summary>
internal static class CdaContacts
{
    public static List<HumanName> Names(XElement? owner) => [.. owner.All("name").Select(Name).OfType<HumanName>()];

    public static List<ContactPoint> Telecoms(XElement? owner) => [.. owner.All("telecom").Select(Telecom).OfType<ContactPoint>()];

    public static List<Address> Addresses(XElement? owner) => [.. owner.All("addr").Select(Address).OfType<Address>()];

    /// <summary>R4 org-3: an organization has no number at home.</summary>
    public static List<ContactPoint> OfOrganization(List<ContactPoint> telecoms)
    {
        foreach (ContactPoint telecom in telecoms.Where(static telecom => telecom.Use?.Value == "home"))
        {
            telecom.Use = null;
        }

        return telecoms;
    }

    /// <summary>R4 org-2: nor an address.</summary>
    public static List<Address> OfOrganization(List<Address> addresses)
    {
        foreach (Address address in addresses.Where(static address => address.Use?.Value == "home"))
        {
            address.Use = null;
        }

        return addresses;
    }

    /// <summary>PN.</summary>
    public static HumanName? Name(XElement? pn)
    {
        if (pn is null || pn.IsNull())
        {
            return null;
        }

        HumanName name = new() { Use = pn.Attr("use") switch { "L" => "usual", "C" => "official", "P" or "A" => "nickname", _ => null }, Family = CdaValues.TextOf(pn.At("family")) };
        name.Given.AddRange(Parts(pn, "given"));
        name.Prefix.AddRange(Parts(pn, "prefix"));
        name.Suffix.AddRange(Parts(pn, "suffix"));
        if (name.Family is null && name.Given.Count == 0)
        {
            name.Text = CdaValues.TextOf(pn);
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
            Use = ad.Attr("use") switch { "H" or "HP" or "HV" => "home", "WP" or "DIR" or "PUB" => "work", "TMP" => "temp", "BAD" => "old", _ => null },
            Type = ad.Attr("use") switch { "PST" => "postal", "PHYS" => "physical", _ => null },
            City = CdaValues.TextOf(ad.At("city")),
            State = CdaValues.TextOf(ad.At("state")),
            PostalCode = CdaValues.TextOf(ad.At("postalCode")),
            Country = CdaValues.TextOf(ad.At("country")),
            District = CdaValues.TextOf(ad.At("county")),
        };
        address.Line.AddRange(Parts(ad, "streetAddressLine"));
        bool hasAny = address.Line.Count > 0 || address.City is not null || address.State is not null || address.PostalCode is not null || address.Country is not null;
        if (!hasAny && !ad.HasElements && CdaValues.TextOf(ad) is { } text)
        {
            address.Text = text;
            hasAny = true;
        }

        return hasAny ? address : null;
    }

    /// <summary>TEL.</summary>
    public static ContactPoint? Telecom(XElement? tel)
    {
        if (tel is null || tel.IsNull() || tel.Attr("value") is not { } value)
        {
            return null;
        }

        int colon = value.IndexOf(':', StringComparison.Ordinal);
        string scheme = colon > 0 ? value[..colon].ToLowerInvariant() : value.Contains('@') ? "mailto" : "tel";
        string? use = tel.Attr("use");
        string system = scheme switch { _ when use == "PG" => "pager", "tel" => "phone", "fax" => "fax", "mailto" => "email", "http" or "https" => "url", "sms" => "sms", _ => "other" };
        string number = system is "url" or "other" ? value : value[(colon + 1)..].Trim();
        return number.Length == 0 ? null : new ContactPoint
        {
            System = system,
            Value = number,
            Use = use switch { "HP" or "H" or "HV" => "home", "WP" or "DIR" or "PUB" or "AS" => "work", "MC" => "mobile", "TMP" => "temp", "BAD" => "old", _ => null },
        };
    }

    /// <summary>Prefix, given names, family name and suffix in one line.</summary>
    public static string Display(HumanName name) => name.Text?.Value ?? string.Join(
        ' ', name.Prefix.Concat(name.Given).Select(part => part.Value).Append(name.Family?.Value).Concat(name.Suffix.Select(part => part.Value)).Where(part => part is not null));

    private static IEnumerable<FhirString> Parts(XElement owner, string name) => owner.All(name).Select(CdaValues.TextOf).OfType<string>().Select(part => new FhirString(part));
}
