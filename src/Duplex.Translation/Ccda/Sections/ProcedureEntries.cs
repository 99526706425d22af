using System.Xml.Linq;
using Duplex.Fhir.Model;
using Duplex.Translation.Output;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Procedure Activity Procedure, Act and Observation (.14, .12 and .13), with the devices that were left in the patient.</summary>
internal static class ProcedureEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["14", "12", "13"], "47519-4", "procedure act observation");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        // One that is only meant to be done is a request.
        if (entry.Attr("moodCode") is not ("EVN" or null))
        {
            PlanEntries.AddService(entry, build, section);
            return;
        }

        CodeableConcept? code = CdaValues.Concept(entry.At("code")) ?? EntryParts.InWords(entry);
        if (code is null)
        {
            build.Warn(entry, "The procedure has no code and no text; its section's narrative says what the author wrote.");
            return;
        }

        XElement? time = entry.At("effectiveTime");
        List<Reference> places = EntryParts.Places(entry, build);
        Procedure procedure = new()
        {
            Identifier = build.Identifiers(entry),
            Status = entry.IsNegated() ? "not-done" : entry.At("statusCode").Attr("code") switch
            {
                "completed" => "completed", "active" => "in-progress", "aborted" => "stopped", "cancelled" => "not-done", "nullified" => "entered-in-error", _ => "unknown",
            },
            Code = code,
            Subject = build.Subject,
            Performed = CdaValues.When(time, build.Zone) ?? (DataType?)EndAlone(time, build) ?? new FhirDateTime { Extension = CdaValues.Absent(time) },
            Recorder = build.Authors.Last(entry).AsPerson(),
            Asserter = build.Authors.Informant(entry).AsPerson(),
            Performer = [.. EntryParts.Performers(entry, build).Select(static actor => new ProcedurePerformer { Actor = actor })],
            Location = places.FirstOrDefault(),
            ReasonCode = EntryParts.Reasons(entry),
            BodySite = EntryParts.Concepts(entry.All("targetSiteCode")),
            Note = EntryParts.Notes(entry, build),
        };
        if (CdaValues.Concept(entry.At("methodCode")) is { } method)
        {
            procedure.Extension.Add(new Extension { Url = "http://hl7.org/fhir/StructureDefinition/procedure-method", Value = method });
        }

        SetOutcome(procedure, entry, build);
        TranslatedResource<Procedure> added = build.AddEntry(procedure, entry, EntryParts.KeyOf(code, time, entry.IsNegated() ? "not" : null));
        CcdaSection.Refer(section, added);
        foreach (TranslatedResource device in EquipmentEntries.DevicesOf(entry, build))
        {
            procedure.FocalDevice.Add(new ProcedureFocalDevice { Manipulated = new Reference { ReferenceValue = device.Reference } });
        }
    }

    private static Period? EndAlone(XElement? time, CcdaBuild build) => build.DateTime(time.At("high")) is { } end ? new Period { End = end } : null;

    /// <summary>What an observation found: a concept is the outcome, all else a text of it.</summary>
    private static void SetOutcome(Procedure procedure, XElement entry, CcdaBuild build)
    {
        if (entry.At("value") is not { } value || value.IsNull())
        {
            return;
        }

        procedure.Outcome = ObservationReading.ValueOf(value, build) switch
        {
            CodeableConcept concept => concept,
            FhirString { Value: { } text } => new CodeableConcept { Text = text },
            Quantity quantity => new CodeableConcept { Text = $"{quantity.Value?.ToString()} {quantity.Unit?.Value}".Trim() },
            _ => null,
        };
        if (procedure.Outcome is null)
        {
            build.Warn(value, "The value of the procedure is of a type that its outcome cannot hold; the section's narrative says what the author wrote.");
        }
    }
}
