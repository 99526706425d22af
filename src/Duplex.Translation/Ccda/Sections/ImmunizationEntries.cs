using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Immunization Activity (2.16.840.1.113883.10.20.22.4.52).</summary>
internal static class ImmunizationEntries
{
    private const string Activity = "2.16.840.1.113883.10.20.22.4.52";
    private const string Refusal = "2.16.840.1.113883.10.20.22.4.53";

    public static bool Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (!entry.Follows(Activity))
        {
            return false;
        }

        XElement? material = entry.At("consumable", "manufacturedProduct", "manufacturedMaterial");
        if (CdaValues.Concept(material.At("code")) is not { } vaccine)
        {
            build.Warn(entry, "The immunization has no code and no text; its section's narrative says what the author wrote.");
            return true;
        }

        XElement? time = entry.At("effectiveTime");
        bool refused = entry.Attr("negationInd") == "true";
        Immunization immunization = new()
        {
            Identifier = CdaValues.Identifiers(entry),
            Status = refused ? "not-done" : "completed",
            StatusReason = refused ? CdaValues.Concept(CcdaSection.Inner(entry, Refusal).At("code")) : null,
            VaccineCode = vaccine,
            Patient = build.Subject,
            Occurrence = (CdaValues.DateTime(time, build.Options.SenderZone) ?? CdaValues.DateTime(time.At("low"), build.Options.SenderZone)) is { } given
                ? new FhirDateTime(given)
                : new FhirString("unknown"),
            LotNumber = CdaValues.TextOf(material.At("lotNumberText")),
            Manufacturer = CdaValues.TextOf(entry.At("consumable", "manufacturedProduct", "manufacturerOrganization", "name")) is { } manufacturer ? new Reference { Type = "Organization", Display = manufacturer } : null,
            Route = CdaValues.Concept(entry.At("routeCode")),
            Site = CdaValues.Concept(entry.At("approachSiteCode")),
            DoseQuantity = CdaValues.Quantity(entry.At("doseQuantity")),
        };
        CcdaSection.Refer(section, build.AddEntry(immunization, entry, CcdaSection.KeyOf(vaccine, time, refused ? "not" : null)));
        return true;
    }
}
