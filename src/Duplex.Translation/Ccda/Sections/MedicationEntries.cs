using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Medication Activity (2.16.840.1.113883.10.20.22.4.16): what is or was taken, or what is meant to be.</summary>
internal static class MedicationEntries
{
    private const string Activity = "2.16.840.1.113883.10.20.22.4.16";
    private const string AdmissionMedication = "2.16.840.1.113883.10.20.22.4.36";
    private const string DischargeMedication = "2.16.840.1.113883.10.20.22.4.35";

    public static bool Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Follows(Activity))
        {
            Add(entry, build, section);
            return true;
        }

        if (!entry.Follows(AdmissionMedication) && !entry.Follows(DischargeMedication))
        {
            return false;
        }

        foreach (XElement activity in CcdaSection.Inside(entry, "entryRelationship").Where(inner => inner.Follows(Activity)))
        {
            Add(activity, build, section);
        }

        build.Take(entry, "MedicationStatement");
        return true;
    }

    private static void Add(XElement activity, CcdaBuild build, CompositionSection section)
    {
        XElement? material = activity.At("consumable", "manufacturedProduct", "manufacturedMaterial");
        CodeableConcept? code = CdaValues.Concept(material.At("code"));
        if (code is null && CdaValues.TextOf(material.At("name")) is { } name)
        {
            code = new CodeableConcept { Text = name };
        }

        if (code is null)
        {
            build.Warn(activity, "The medication has no code and no text; its section's narrative says what the author wrote.");
            return;
        }

        XElement? interval = activity.All("effectiveTime").FirstOrDefault(time => time.TypeOf() is null or "IVL_TS" or "TS");
        Period? period = CdaValues.Period(interval, build.Options.SenderZone);
        Dosage? dosage = DosageOf(activity);
        string key = CcdaSection.KeyOf(code, interval, activity.At("doseQuantity").Attr("value"));
        if (activity.Attr("moodCode") is "INT" or "RQO")
        {
            MedicationRequest request = new()
            {
                Identifier = CdaValues.Identifiers(activity),
                Status = activity.At("statusCode").Attr("code") switch { "completed" => "completed", "aborted" => "stopped", "suspended" => "on-hold", "active" => "active", _ => "unknown" },
                Intent = activity.Attr("moodCode") == "RQO" ? "order" : "plan",
                DoNotPerform = activity.Attr("negationInd") == "true" ? new FhirBoolean(true) : null,
                Medication = code,
                Subject = build.Subject,
                AuthoredOn = CdaValues.DateTime(activity.At("author", "time"), build.Options.SenderZone),
                DosageInstruction = dosage is null ? [] : [dosage],
            };
            CcdaSection.Refer(section, build.AddEntry(request, activity, key));
            return;
        }

        MedicationStatement statement = new()
        {
            Identifier = CdaValues.Identifiers(activity),
            Status = StatusOf(activity, period),
            Medication = code,
            Subject = build.Subject,
            Effective = period,
            DateAsserted = CdaValues.DateTime(activity.At("author", "time"), build.Options.SenderZone),
            Dosage = dosage is null ? [] : [dosage],
        };
        CcdaSection.Refer(section, build.AddEntry(statement, activity, key));
    }

    private static string StatusOf(XElement activity, Period? period) => activity.Attr("negationInd") == "true" ? "not-taken"
        : activity.At("statusCode").Attr("code") switch
        {
            "active" => "active",
            "completed" => "completed",
            "aborted" => "stopped",
            "suspended" => "on-hold",
            _ => period?.End is null ? "unknown" : "completed",
        };

    private static Dosage? DosageOf(XElement activity)
    {
        Quantity? dose = CdaValues.Quantity(activity.At("doseQuantity"));
        CodeableConcept? route = CdaValues.Concept(activity.At("routeCode"));
        Timing? timing = TimingOf(activity.All("effectiveTime").FirstOrDefault(time => time.TypeOf() is "PIVL_TS" or "EIVL_TS"));
        string? text = CdaText.Resolved(activity.At("text"));
        if (dose is null && route is null && timing is null && text is null)
        {
            return null;
        }

        return new Dosage
        {
            Text = text,
            Route = route,
            Timing = timing,
            AsNeeded = activity.At("precondition") is not null ? new FhirBoolean(true) : null,
            DoseAndRate = dose is null ? [] : [new DosageDoseAndRate { Dose = dose }],
        };
    }

    /// <summary>PIVL_TS: every so often.</summary>
    private static Timing? TimingOf(XElement? time)
    {
        if (DataTypes.NmToDecimal.Read(time.At("period").Attr("value")) is not { } period || time.At("period").Attr("unit") is not ("s" or "min" or "h" or "d" or "wk" or "mo" or "a"))
        {
            return null;
        }

        return new Timing { Repeat = new TimingRepeat { Frequency = new FhirPositiveInt(1), Period = period, PeriodUnit = time.At("period").Attr("unit") } };
    }
}
