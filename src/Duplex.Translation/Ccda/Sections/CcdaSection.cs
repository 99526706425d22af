using System.Collections.Frozen;
using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>One section: its narrative always, its entries where their kind is known.</summary>
internal static class CcdaSection
{
    private static readonly EntryKind[] Kinds =
    [
        AllergyEntries.Kind,
        ProblemEntries.Concerns,
        ProblemEntries.Diagnoses,
        HealthConcernEntries.Kind,
        MedicationEntries.Kind,
        ImmunizationEntries.Kind,
        ResultEntries.Kind,
        VitalSignEntries.Kind,
        SocialHistoryEntries.Kind,
        FunctionalEntries.Kind,
        ProcedureEntries.Kind,
        EncounterEntries.Kind,
        FamilyHistoryEntries.Kind,
        GoalEntries.Kind,
        PlanEntries.Kind,
        EquipmentEntries.Kind,
        AdvanceDirectiveEntries.Kind,
        PayerEntries.Kind,
        CareTeamEntries.Kind,
        NoteEntries.Kind,
    ];

    private static readonly FrozenDictionary<string, EntryKind> ByTemplate =
        Kinds.SelectMany(kind => kind.Templates, (kind, template) => (template, kind)).ToFrozenDictionary(entry => entry.template, entry => entry.kind, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, EntryKind> BySection =
        Kinds.SelectMany(kind => kind.Sections, (kind, code) => (code, kind)).ToFrozenDictionary(entry => entry.code, entry => entry.kind, StringComparer.Ordinal);

    public static CompositionSection Read(XElement section, CcdaBuild build)
    {
        string? code = section.CodeOf();
        CompositionSection read = new()
        {
            Title = CdaValues.TextOf(section.At("title")),
            Code = CdaValues.Concept(section.At("code")),
        };
        if (section.At("text") is { } text && CdaText.Plain(text) is not null)
        {
            read.Text = new Narrative { Status = "generated", Div = new FhirXhtml(CdaText.ToXhtml(text)) };
            build.Take(text, "Composition.section.text");
        }

        build.Take(section.At("title"), "Composition.section.title");
        build.Take(section.At("code"), "Composition.section.code");
        read.Author.AddRange(section.All("author").Select(author => build.Parties.Of(author.At("assignedAuthor"))).OfType<Reference>());
        foreach (XElement entry in section.All("entry").SelectMany(entry => entry.Elements()).Where(entry => entry.Name.Namespace == Cda.Hl7 && !entry.IsNull()))
        {
            ReadEntry(entry, code, build, read);
        }

        foreach (XElement inner in section.All("component").SelectMany(component => component.All("section")))
        {
            read.Section.Add(Read(inner, build));
        }

        PlanEntries.Complete(section, read, build);
        NoteEntries.Complete(section, read, build);
        if (read.Text is null && read.Entry.Count == 0 && read.Section.Count == 0)
        {
            // R4 cmp-1: a section has a text, entries or sections.
            read.Text = new Narrative { Status = "empty", Div = new FhirXhtml("<div xmlns=\"http://www.w3.org/1999/xhtml\">The section says nothing.</div>") };
            read.EmptyReason = CcdaConcepts.Of("http://terminology.hl7.org/CodeSystem/list-empty-reason", section.NullFlavor() is "NASK" ? "notasked" : "unavailable");
        }

        return read;
    }

    private static void ReadEntry(XElement entry, string? section, CcdaBuild build, CompositionSection read)
    {
        if (EntrySubject.Refuses(entry, section, build))
        {
            return;
        }

        foreach (XElement template in entry.All("templateId"))
        {
            if (template.Attribute("root")?.Value.Trim() is { } root && ByTemplate.TryGetValue(root, out EntryKind? kind))
            {
                Read(kind, entry, build, read);
                return;
            }
        }

        if (section is not null && BySection.TryGetValue(section, out EntryKind? usual) && usual.Elements.Contains(entry.Name.LocalName))
        {
            build.Warn(entry, "The entry follows no template that is known, so it was read as the entries of its section are; right would be a templateId of C-CDA.");
            Read(usual, entry, build, read);
            return;
        }

        build.Warn(entry, "The kind of this entry has no place in the resources; what it says stands in the section's narrative. Right would be an entry of a C-CDA template.");
    }

    /// <summary>What is only meant to be observed is asked for, and no finding.</summary>
    private static void Read(EntryKind kind, XElement entry, CcdaBuild build, CompositionSection read)
    {
        if (kind.IsOfEvents && entry.Peek("moodCode") is not ("EVN" or null))
        {
            PlanEntries.Kind.Read(entry, build, read);
            return;
        }

        kind.Read(entry, build, read);
    }

    public static void Refer(CompositionSection? section, Output.TranslatedResource resource) => section?.Entry.Add(new Reference { ReferenceValue = resource.Reference });
}
