using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>One section: its narrative always, its entries where their kind is known.</summary>
internal static class CcdaSection
{
    private delegate bool ReadEntry(XElement entry, CcdaBuild build, CompositionSection section);

    /// <summary>Readers in the order in which they are asked; the first that knows the entry takes it.</summary>
    private static readonly ReadEntry[] Readers =
    [
        AllergyEntries.Read,
        ProblemEntries.Read,
        MedicationEntries.Read,
        ImmunizationEntries.Read,
        ResultEntries.Read,
        ProcedureEntries.Read,
        EncounterEntries.Read,
    ];

    public static CompositionSection Read(XElement section, CcdaBuild build)
    {
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
        foreach (XElement entry in section.All("entry").SelectMany(entry => entry.Elements()))
        {
            if (entry.Name.Namespace == Cda.Hl7 && !Readers.Any(reader => reader(entry, build, read)) && !entry.IsNull())
            {
                build.Warn(entry, "The kind of this entry has no place in the resources; what it says stands in the section's narrative.");
            }
        }

        foreach (XElement inner in section.All("component").Select(component => component.At("section")!).Where(inner => inner is not null))
        {
            read.Section.Add(Read(inner, build));
        }

        if (read.Text is null && read.Entry.Count == 0 && read.Section.Count == 0)
        {
            // R4 cmp-1: a section has a text, entries or sections.
            read.EmptyReason = new CodeableConcept { Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/list-empty-reason", Code = "unavailable" }] };
        }

        return read;
    }

    /// <summary>Entries that stand in an organizer or an act around them.</summary>
    public static IEnumerable<XElement> Inside(XElement entry, string relationship) => entry.All(relationship).SelectMany(inner => inner.Elements()).Where(inner => inner.Name.Namespace == Cda.Hl7);

    public static void Refer(CompositionSection section, Output.TranslatedResource resource) => section.Entry.Add(new Reference { ReferenceValue = resource.Reference });

    /// <summary>What tells an entry from others: its code and its time.</summary>
    public static string KeyOf(CodeableConcept? code, XElement? time, string? more = null) =>
        $"{code?.Coding.FirstOrDefault()?.System?.Value}|{code?.Coding.FirstOrDefault()?.Code?.Value ?? code?.Text?.Value}|{time.Attr("value") ?? time.At("low").Attr("value")}|{more}";

    /// <summary>The first entry of this template that is related to this one.</summary>
    public static XElement? Inner(XElement entry, string template) =>
        Inside(entry, "entryRelationship").FirstOrDefault(inner => inner.Follows(template));

    public static CodeableConcept Concept(string system, string code) => new() { Coding = [new Coding { System = system, Code = code }] };
}
