using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>
/// Social history: Social History Observation (.38), Smoking Status (.78), Tobacco Use (.85), Birth Sex (.200), Sexual Orientation
/// (.501), Gender Identity (.34.3.45), Occupation (.503), Pregnancy (.15.3.8), Characteristics of Home Environment (.109), Sex (.507).
/// </summary>
internal static class SocialHistoryEntries
{
    private const string Pregnancy = "2.16.840.1.113883.10.20.15.3.8";
    private const string UsCore = "http://hl7.org/fhir/us/core/StructureDefinition/";

    public static EntryKind Kind { get; } = EntryKind.Of(
        Read, ["38", "78", "85", "200", "501", "503", "217", "109", "111", "72", "507", Pregnancy, "2.16.840.1.113883.10.20.34.3.45", "2.16.840.1.113883.10.20.22.4.293"], "29762-2", "observation") with { IsOfEvents = true };

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        TranslatedResource<Observation>? added = ObservationReading.Add(entry, [CcdaConcepts.Category("social-history")], build, section);
        if (added is null)
        {
            return;
        }

        Observation observation = added.Value;
        string? code = observation.Code!.Coding.FirstOrDefault()?.Code?.Value;
        if (entry.Follows(Pregnancy))
        {
            ReadPregnancy(entry, observation, build);
        }
        else if (entry.Follows(EntryKind.Prefix + "78") || entry.Follows(EntryKind.Prefix + "85"))
        {
            ReadTobacco(entry, observation, build);
        }
        else if (code == "76689-9" && build.Person is { } person && entry.At("value").Attr("code") is ("F" or "M" or "UNK" or "OTH") and var sex)
        {
            AddOnce(person, "us-core-birthsex", new FhirCode(sex));
        }
        else if (code == "76691-5" && build.Person is { } named && observation.Value is CodeableConcept identity)
        {
            AddOnce(named, "us-core-genderIdentity", new CodeableConcept { Coding = [.. identity.Coding.Select(CdaAttachments.Copy)], Text = identity.Text?.Value });
        }
    }

    /// <summary>R1.1 codes the observation as an assertion, and wants a low only; US Core wants a code and a time.</summary>
    private static void ReadTobacco(XElement entry, Observation observation, CcdaBuild build)
    {
        if (observation.Code!.Coding.FirstOrDefault()?.Code?.Value == "ASSERTION")
        {
            observation.Code.Coding.Insert(0, new Coding { System = CodeSystems.Loinc, Code = entry.Follows(EntryKind.Prefix + "78") ? "72166-2" : "11367-0", Display = entry.Follows(EntryKind.Prefix + "78") ? "Tobacco smoking status" : "History of Tobacco use" });
        }

        observation.Effective ??= build.Authors.Recorded(entry) is { } told ? new FhirDateTime(told) : null;
    }

    /// <summary>Pregnancy status; the expected day of delivery stands inside.</summary>
    private static void ReadPregnancy(XElement entry, Observation observation, CcdaBuild build)
    {
        if (observation.Code!.Coding.FirstOrDefault()?.Code?.Value == "ASSERTION")
        {
            observation.Code = CcdaConcepts.Of(CodeSystems.Loinc, "82810-3", "Pregnancy status");
        }

        if (CdaValues.Point(entry.At("effectiveTime"), build.Zone) is { } time)
        {
            observation.Effective = new FhirDateTime(time);
        }

        if (EntryParts.Inside(entry).FirstOrDefault(static inner => inner.At("code")?.Attribute("code")?.Value == "11778-8") is { } delivery
            && CdaValues.Concept(delivery.At("code")) is { } code && build.DateTime(delivery.At("value")) is { } day)
        {
            observation.Component.Add(new ObservationComponent { Code = code, Value = new FhirDateTime(day) });
        }
    }

    private static void AddOnce(Patient person, string extension, DataType value)
    {
        if (!person.Extension.Exists(known => known.Url == UsCore + extension))
        {
            person.Extension.Add(new Extension { Url = UsCore + extension, Value = value });
        }
    }
}
