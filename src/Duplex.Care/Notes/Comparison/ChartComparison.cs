using Duplex.Engine.Deliveries;

namespace Duplex.Care.Notes.Comparison;

/// <summary>Is it there, whole, and as it was sent? The text is that of the job, whatever parts the dialect made of it.</summary>
internal static class ChartComparison
{
    public static NoteFinding Judge(NoteReading sent, IReadOnlyList<NoteReading> seen, IReadOnlyList<ObservedPart> observed, NormalForm form) =>
        Statuses(sent, seen)
        ?? Attachments(sent, seen, form, out var exact)
        ?? SecurityLabels(sent, seen)
        ?? Relations(seen, observed)
        ?? (observed.Any(o => o.FoundBySearch == false)
            ? NoteFinding.Pending("A read shows it; the EHR's search does not list it yet.")
            : NoteFinding.Met(exact
                ? "A fresh read shows the text byte for byte as sent."
                : "A fresh read shows the text as sent in its normal form (line ends, blanks and what the EHR is declared to add apart)."));

    private static NoteFinding? Statuses(NoteReading sent, IReadOnlyList<NoteReading> seen)
    {
        if (sent.Status != "entered-in-error" && seen.Any(n => n.Status == "entered-in-error" || n.DocStatus == "entered-in-error"))
        {
            return NoteFinding.Contradicted(NoteCodes.EnteredInError, "DocumentReference.status",
                "The EHR shows the note as entered in error; whoever marked it so must say whether it is to be written again.");
        }

        return sent.Status == "current" && seen.Any(n => n.Status == "superseded")
            ? NoteFinding.Contradicted(NoteCodes.Superseded, "DocumentReference.status",
                "The EHR shows that another document has taken the note's place; somebody must look whether that one is right.")
            : null;
    }

    private static NoteFinding? Attachments(NoteReading sent, IReadOnlyList<NoteReading> seen, NormalForm form, out bool exact)
    {
        exact = true;
        var shown = seen.SelectMany((n, part) => n.Attachments.Select((a, index) => (Attachment: a, Part: part, Index: index)))
            .Where(a => !form.AddedRenditions.Contains(a.Attachment.MediaType, StringComparer.OrdinalIgnoreCase) || sent.Attachments.Any(s => s.MediaType == a.Attachment.MediaType))
            .ToArray();
        for (var i = 0; i < sent.Attachments.Count; i++)
        {
            var place = $"DocumentReference.content[{i}].attachment";
            if (i >= shown.Length || !shown[i].Attachment.HasData)
            {
                return NoteFinding.Contradicted(NoteCodes.AttachmentMissing, place,
                    $"Attachment {i + 1} of {sent.Attachments.Count} is not in the chart with its content; the note must be written again or completed.");
            }

            if (shown[i].Attachment.MediaType != sent.Attachments[i].MediaType)
            {
                return NoteFinding.Contradicted(NoteCodes.AttachmentType, $"{place}.contentType",
                    $"Attachment {i + 1} is shown as another media type than it was sent as; a reader may not be able to show it.");
            }

            var match = TextMatch.Of(sent.Attachments[i], shown[i].Attachment, form);
            if (!match.IsSame)
            {
                return Different(match, place, i, shown[i].Part);
            }

            exact &= match.Likeness == TextLikeness.Exact;
        }

        return shown.Length > sent.Attachments.Count
            ? NoteFinding.Contradicted(NoteCodes.AttachmentAdded, $"DocumentReference.content[{shown[sent.Attachments.Count].Index}]",
                $"The chart shows {shown.Length} attachments where {sent.Attachments.Count} were sent; somebody must look at what was added.")
            : null;
    }

    private static NoteFinding Different(TextMatch match, string place, int attachment, int part)
    {
        var where = match.Line > 0 ? $" from line {match.Line}, column {match.Column} on" : "";
        var unit = match.Line > 0 ? "characters" : "bytes";
        return match.Likeness == TextLikeness.Truncated
            ? NoteFinding.Contradicted(NoteCodes.TextTruncated, $"{place}.data",
                $"Attachment {attachment + 1} (part {part + 1}) is cut off in the chart: {match.SeenSize} of {match.SentSize} {unit}{where}; the missing rest must be added there.")
            : NoteFinding.Contradicted(NoteCodes.TextAltered, $"{place}.data",
                $"Attachment {attachment + 1} (part {part + 1}) is not what was sent{where}: {match.SeenSize} {unit} in the chart, {match.SentSize} sent; it must be put right there.");
    }

    private static NoteFinding? SecurityLabels(NoteReading sent, IReadOnlyList<NoteReading> seen) =>
        seen.Any(n => sent.SecurityLabels.Except(n.SecurityLabels, StringComparer.Ordinal).Any())
            ? NoteFinding.Contradicted(NoteCodes.SecurityLabelLost, "DocumentReference.meta.security",
                "A security label that was sent is not on the note in the chart; until it is, more people may read it than should.")
            : null;

    private static NoteFinding? Relations(IReadOnlyList<NoteReading> seen, IReadOnlyList<ObservedPart> observed)
    {
        for (var i = 1; i < seen.Count; i++)
        {
            if (!seen[i].Appends.Contains(observed[0].Reference, StringComparer.Ordinal))
            {
                return NoteFinding.Contradicted(NoteCodes.RelationLost, "DocumentReference.relatesTo",
                    $"Part {i + 1} does not point to the first part; a reader may take it for a note of its own.");
            }
        }

        return null;
    }
}
