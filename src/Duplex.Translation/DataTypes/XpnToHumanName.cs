using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XPN to HumanName (sheet <c>XPN[HumanName]</c>).</summary>
internal static class XpnToHumanName
{
    /// <summary>Null where no part of a name is there.</summary>
    public static HumanName? Read(in Source xpn)
    {
        HumanName name = new()
        {
            Family = xpn[1].Text("family"),
            Use = xpn[7].Peek() is { } type ? NameUses.Find(type) : null,
            Period = PeriodReading.Read(xpn[12], xpn[13]),
        };
        if (name.Use is not null)
        {
            xpn[7].Used("use");
        }

        Add(name.Given, xpn[2], "given");
        Add(name.Given, xpn[3], "given");
        Add(name.Prefix, xpn[5], "prefix");
        Add(name.Suffix, xpn[4], "suffix");
        Add(name.Suffix, xpn[6], "suffix");
        Add(name.Suffix, xpn[14], "suffix");
        return name.Family is null && name.Given.Count + name.Prefix.Count + name.Suffix.Count == 0 ? null : name;
    }

    private static void Add(List<FhirString> parts, in Source component, string element)
    {
        if (component.Text(element) is { } part)
        {
            parts.Add(new FhirString(part));
        }
    }
}
