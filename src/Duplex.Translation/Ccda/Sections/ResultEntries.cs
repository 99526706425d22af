using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>
/// Result Organizer and Observation (2.16.840.1.113883.10.20.22.4.1 and .2), Vital Signs Organizer and Observation (.26 and .27),
/// and observations of the social history (.38, .78, .85, .200).
/// </summary>
internal static class ResultEntries
{
    private const string Prefix = "2.16.840.1.113883.10.20.22.4.";
    private const string Categories = "http://terminology.hl7.org/CodeSystem/observation-category";

    public static bool Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        if (entry.Follows(Prefix + "1"))
        {
            AddReport(entry, build, section);
            return true;
        }

        if (entry.Follows(Prefix + "26"))
        {
            foreach (XElement vital in CcdaSection.Inside(entry, "component").Where(inner => inner.Name.LocalName == "observation"))
            {
                Add(vital, "vital-signs", build, section);
            }

            build.Take(entry, "Observation");
            return true;
        }

        string? category = entry.Follows(Prefix + "2") ? "laboratory"
            : entry.Follows(Prefix + "27") ? "vital-signs"
            : entry.Follows(Prefix + "38") || entry.Follows(Prefix + "78") || entry.Follows(Prefix + "85") || entry.Follows(Prefix + "200") ? "social-history"
            : null;
        return category is not null && Add(entry, category, build, section) is var _;
    }

    private static void AddReport(XElement organizer, CcdaBuild build, CompositionSection section)
    {
        List<TranslatedResource> results =
        [
            .. CcdaSection.Inside(organizer, "component").Where(inner => inner.Name.LocalName == "observation")
                .Select(result => Add(result, "laboratory", build, null)).OfType<TranslatedResource>(),
        ];
        CodeableConcept? code = CdaValues.Concept(organizer.At("code"));
        if (results.Count == 0)
        {
            build.Warn(organizer, "The organizer has no result that can be read, so there is no report.");
            return;
        }

        XElement? time = organizer.At("effectiveTime");
        DiagnosticReport report = new()
        {
            Identifier = CdaValues.Identifiers(organizer),
            Status = StatusOf(organizer),
            Category = [CcdaSection.Concept("http://terminology.hl7.org/CodeSystem/v2-0074", "LAB")],
            Code = code ?? DataTypes.Extensions.UnknownConcept(),
            Subject = build.Subject,
            Effective = CdaValues.When(time, build.Options.SenderZone) ?? ((Observation)results[0].Resource).Effective,
            Result = [.. results.Select(result => new Reference { ReferenceValue = result.Reference })],
        };
        CcdaSection.Refer(section, build.AddEntry(report, organizer, CcdaSection.KeyOf(code, time, string.Join(',', results.Select(result => result.Resource.Id)))));
    }

    private static TranslatedResource? Add(XElement entry, string category, CcdaBuild build, CompositionSection? section)
    {
        CodeableConcept? code = CdaValues.Concept(entry.At("code"));
        if (code is null)
        {
            build.Warn(entry, "The observation has no code; its section's narrative says what the author wrote.");
            return null;
        }

        XElement? time = entry.At("effectiveTime");
        Observation observation = new()
        {
            Identifier = CdaValues.Identifiers(entry),
            Status = StatusOf(entry),
            Category = [CcdaSection.Concept(Categories, category)],
            Code = code,
            Subject = build.Subject,
            Effective = CdaValues.When(time, build.Options.SenderZone),
            Interpretation = [.. entry.All("interpretationCode").Select(CdaValues.Concept).OfType<CodeableConcept>()],
            Method = CdaValues.Concept(entry.At("methodCode")),
            BodySite = CdaValues.Concept(entry.At("targetSiteCode")),
            ReferenceRange = [.. entry.All("referenceRange").Select(RangeOf).OfType<ObservationReferenceRange>()],
        };
        SetValue(observation, entry, build);
        TranslatedResource added = build.AddEntry(observation, entry, CcdaSection.KeyOf(code, time, entry.At("value").Attr("value") ?? entry.At("value").Attr("code") ?? entry.At("value")?.Value));
        if (section is not null)
        {
            CcdaSection.Refer(section, added);
        }

        return added;
    }

    private static void SetValue(Observation observation, XElement entry, CcdaBuild build)
    {
        XElement? value = entry.At("value");
        if (value is null || value.IsNull())
        {
            observation.DataAbsentReason = CcdaSection.Concept("http://terminology.hl7.org/CodeSystem/data-absent-reason", value.Attr("nullFlavor") switch
            {
                "MSK" => "masked", "NASK" => "not-asked", "ASKU" => "asked-unknown", "NA" => "not-applicable", _ => "unknown",
            });
            return;
        }

        observation.Value = value.TypeOf() switch
        {
            "PQ" => CdaValues.Quantity(value),
            "CD" or "CE" or "CV" or "CO" => CdaValues.Concept(value),
            "ST" or "ED" => CdaText.Resolved(value) is { } text ? new FhirString(text) : null,
            "INT" when DataTypes.NmToDecimal.Read(value.Attr("value")) is { } number => new Quantity { Value = number },
            "REAL" when DataTypes.NmToDecimal.Read(value.Attr("value")) is { } number => new Quantity { Value = number },
            "IVL_PQ" => Between(value),
            "TS" => CdaValues.DateTime(value, build.Options.SenderZone) is { } time ? new FhirDateTime(time) : null,
            "BL" => value.Attr("value") is { } flag ? new FhirBoolean(flag == "true") : null,
            _ => null,
        };
        if (observation.Value is null)
        {
            build.Warn(value, "The value is not of the type that it names, or of one without an equal in FHIR; the section's narrative says what the author wrote.");
            observation.DataAbsentReason = CcdaSection.Concept("http://terminology.hl7.org/CodeSystem/data-absent-reason", "error");
        }
    }

    /// <summary>IVL_PQ: a range, or a limit on one side.</summary>
    private static DataType? Between(XElement interval)
    {
        Quantity? low = CdaValues.Quantity(interval.At("low"));
        Quantity? high = CdaValues.Quantity(interval.At("high"));
        switch (low, high)
        {
            case ({ }, { }):
                return new Fhir.Model.Range { Low = low, High = high };
            case ({ }, null):
                low.Comparator = interval.At("low").Attr("inclusive") == "false" ? ">" : ">=";
                return low;
            case (null, { }):
                high.Comparator = interval.At("high").Attr("inclusive") == "false" ? "<" : "<=";
                return high;
            default:
                return null;
        }
    }

    private static ObservationReferenceRange? RangeOf(XElement range)
    {
        XElement? given = range.At("observationRange");
        ObservationReferenceRange read = new()
        {
            Low = CdaValues.Quantity(given.At("value", "low")),
            High = CdaValues.Quantity(given.At("value", "high")),
            Text = CdaText.Resolved(given.At("text")),
        };
        return read.Low is null && read.High is null && read.Text is null ? null : read;
    }

    private static string StatusOf(XElement entry) => entry.At("statusCode").Attr("code") switch
    {
        "completed" => "final",
        "active" => "registered",
        "aborted" or "cancelled" => "cancelled",
        "held" or "suspended" => "registered",
        _ => "unknown",
    };
}
