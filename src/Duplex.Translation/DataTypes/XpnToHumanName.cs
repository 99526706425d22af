using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>XPN to HumanName.</summary>
internal static class XpnToHumanName
{
    /// <summary>Null where no part of a name is there.</summary>
    public static HumanName? Read(Hl7Repetition xpn, TranslationContext context)
    {
        HumanName name = new()
        {
            Family = xpn[1].Trimmed(),
            Use = xpn[7].Trimmed() is { } type ? NameUses.Find(type) : null,
            Period = PeriodReading.Read(xpn[12][1], xpn[13][1], context.Options.SenderZone),
        };
        Add(name.Given, xpn[2]);
        Add(name.Given, xpn[3]);
        Add(name.Prefix, xpn[5]);
        Add(name.Suffix, xpn[4]);
        Add(name.Suffix, xpn[6]);
        Add(name.Suffix, xpn[14]);
        return name.Family is null && name.Given.Count + name.Prefix.Count + name.Suffix.Count == 0 ? null : name;
    }

    private static void Add(List<FhirString> parts, Hl7Component component)
    {
        if (component.Trimmed() is { } part)
        {
            parts.Add(new FhirString(part));
        }
    }
}
