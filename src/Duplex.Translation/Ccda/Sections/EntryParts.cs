using System.Xml.Linq;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda.Sections;

/// <summary>What entries have in common: what stands in them, their notes, reasons, performers and places.</summary>
internal static class EntryParts
{
    private const string Prefix = EntryKind.Prefix;

    /// <summary>Entries that stand in this one by a relationship (<c>entryRelationship</c>, <c>component</c>).</summary>
    public static IEnumerable<XElement> Inside(XElement entry, string relationship = "entryRelationship") =>
        entry.All(relationship).SelectMany(inner => inner.Elements()).Where(inner => inner.Name.Namespace == Cda.Hl7 && inner.Name.LocalName is not ("sequenceNumber" or "seperatableInd" or "priorityNumber"));

    /// <summary>Those of a template, and those of no template at all that are this element.</summary>
    public static IEnumerable<XElement> InsideOf(XElement entry, string template, string element, string relationship = "entryRelationship") =>
        Inside(entry, relationship).Where(inner => inner.Follows(Prefix + template) || (inner.HasNoTemplate() && inner.Name.LocalName == element));

    /// <summary>The first of a template, or with a code that stands for it.</summary>
    public static XElement? Inner(XElement entry, string template, string? code = null)
    {
        XElement? found = Inside(entry).FirstOrDefault(inner => inner.Follows(Prefix + template) || (code is not null && inner.At("code")?.Attribute("code")?.Value == code));
        found.At("code")?.NoteFrame();
        return found;
    }

    /// <summary>What an entry is about where only its text says so; null where that is empty.</summary>
    public static CodeableConcept? InWords(XElement entry) => CdaText.Resolved(entry.At("text")) is { } text ? new CodeableConcept { Text = text } : null;

    /// <summary>What tells an entry from others: its code, its time and what else it says.</summary>
    public static string KeyOf(CodeableConcept? code, XElement? time, string? more = null) =>
        $"{code?.Coding.FirstOrDefault()?.System?.Value}|{code?.Coding.FirstOrDefault()?.Code?.Value ?? code?.Text?.Value}|{time?.Attribute("value")?.Value ?? time.At("low")?.Attribute("value")?.Value}|{time.At("high")?.Attribute("value")?.Value}|{more}";

    /// <summary>Comment Activities (.64).</summary>
    public static List<Annotation> Notes(XElement entry, CcdaBuild build)
    {
        List<Annotation> notes = [];
        foreach (XElement comment in Inside(entry).Where(inner => inner.Follows(Prefix + "64") || inner.At("code")?.Attribute("code")?.Value == "48767-8"))
        {
            if (CdaText.Lines(comment.At("text")) is { } text)
            {
                comment.At("code")?.NoteFrame();
                Annotation note = new() { Text = text, Time = build.DateTime(comment.At("author", "time")) };
                if (build.Parties.Of(comment.At("author", "assignedAuthor")).ButNoDevice() is { } author)
                {
                    note.Author = author;
                }

                notes.Add(note);
            }
        }

        return notes;
    }

    /// <summary>Indications (.19): why something was or is to be done.</summary>
    public static List<CodeableConcept> Reasons(XElement entry) =>
    [
        .. entry.All("entryRelationship").Where(relation => relation.Attr("typeCode") == "RSON").SelectMany(relation => relation.Elements())
            .Where(reason => reason.Follows(Prefix + "19") || reason.HasNoTemplate())
            .Select(reason => CdaValues.Concept(reason.At("value"))).OfType<CodeableConcept>(),
    ];

    /// <summary>Who did it.</summary>
    public static IEnumerable<Reference> Performers(XElement entry, CcdaBuild build) =>
        entry.All("performer").Select(performer => build.Parties.Of(performer.At("assignedEntity"))).OfType<Reference>();

    /// <summary>Where it was done (Service Delivery Location, .32).</summary>
    public static List<Reference> Places(XElement entry, CcdaBuild build) =>
        [.. entry.All("participant").Where(participant => participant.Attr("typeCode") == "LOC").Select(participant => build.Parties.Place(participant.At("participantRole"))).OfType<Reference>()];

    public static List<CodeableConcept> Concepts(IEnumerable<XElement> elements) => [.. elements.Select(CdaValues.Concept).OfType<CodeableConcept>()];
}
