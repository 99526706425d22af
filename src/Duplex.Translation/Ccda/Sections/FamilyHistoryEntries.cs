using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>Family History Organizer (.45) and Observation (.46): one relative, and what that person had.</summary>
internal static class FamilyHistoryEntries
{
    public static EntryKind Kind { get; } = EntryKind.Of(Read, ["45"], "10157-6", "organizer");

    private static void Read(XElement entry, CcdaBuild build, CompositionSection section)
    {
        XElement? related = entry.At("subject", "relatedSubject");
        XElement? person = related.At("subject");
        CodeableConcept relationship = CdaValues.Concept(related.At("code")) ?? new CodeableConcept { Extension = CdaValues.Absent(related.At("code")) };
        FamilyMemberHistory history = new()
        {
            Identifier = build.Identifiers(entry),
            Status = entry.At("statusCode").Attr("code") switch { "completed" => "completed", "active" => "partial", "nullified" => "entered-in-error", _ => "health-unknown" },
            Patient = build.Subject,
            Date = CdaValues.Point(entry.At("effectiveTime"), build.Zone) ?? build.Authors.Recorded(entry),
            Name = CdaContacts.Name(person.At("name")) is { } name ? CdaContacts.Display(name) : null,
            Relationship = relationship,
            Sex = CdaValues.Concept(person.At("administrativeGenderCode")) is { } sex ? SexOf(sex) : null,
            Born = CdaValues.Date(person.At("birthTime")) is { } born ? new FhirDate(born) : null,
            Deceased = CdaValues.Date(person.Extra("deceasedTime")) is { } died ? new FhirDate(died) : CdaValues.Flag(person.Extra("deceasedInd")),
            Note = EntryParts.Notes(entry, build),
        };
        foreach (XElement observation in EntryParts.InsideOf(entry, "46", "observation", "component"))
        {
            AddCondition(history, observation, build);
        }

        if (history.Condition.Count == 0 && related.At("code") is null)
        {
            build.Warn(entry, "The family history names neither a relative nor a condition; its section's narrative says what the author wrote.");
            return;
        }

        CcdaSection.Refer(section, build.AddEntry(history, entry, EntryParts.KeyOf(relationship, null, string.Join(',', history.Condition.Select(static condition => condition.Code?.Coding.FirstOrDefault()?.Code?.Value ?? condition.Code?.Text?.Value)))));
    }

    private static void AddCondition(FamilyMemberHistory history, XElement observation, CcdaBuild build)
    {
        if (CdaValues.Concept(observation.At("value")) is not { } code)
        {
            build.Warn(observation, "The observation of the relative has no value; its section's narrative says what the author wrote.");
            return;
        }

        if (observation.IsNegated())
        {
            // FHIR has no word for what a relative did not have.
            history.Note.Add(new Annotation { Text = $"No history of: {code.Text?.Value ?? code.Coding.FirstOrDefault()?.Display?.Value ?? code.Coding.FirstOrDefault()?.Code?.Value}" });
            return;
        }

        XElement? age = EntryParts.Inner(observation, "31", "445518008").At("value");
        bool isDeath = EntryParts.Inner(observation, "47") is not null;
        history.Condition.Add(new FamilyMemberHistoryCondition
        {
            Code = code,
            ContributedToDeath = isDeath ? new FhirBoolean(true) : null,
            Onset = (DataType?)AgeOf(age) ?? (CdaValues.Point(observation.At("effectiveTime"), build.Zone) is { } time ? new FhirString(time) : null),
            Note = EntryParts.Notes(observation, build),
        });
        if (isDeath && history.Deceased is null)
        {
            history.Deceased = new FhirBoolean(true);
        }
    }

    /// <summary>FHIR takes ages in units of time, which some senders leave out of a number of years.</summary>
    public static Age? AgeOf(XElement? value) => CdaValues.Quantity(value) is { Value: { } number } quantity && quantity.Unit?.Value is ("a" or "mo" or "wk" or "d" or "h" or "min") and var unit
        ? new Age { Value = number, Unit = unit, System = Tables.CodeSystems.Ucum, Code = unit }
        : null;

    private static CodeableConcept SexOf(CodeableConcept sex)
    {
        string? code = sex.Coding.FirstOrDefault()?.Code?.Value switch { "F" => "female", "M" => "male", "UN" => "other", _ => null };
        if (code is not null)
        {
            sex.Coding.Insert(0, new Coding { System = "http://hl7.org/fhir/administrative-gender", Code = code });
        }

        return sex;
    }
}
