using System.Text;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>
/// OBX and NTE to the content of a document (sheets <c>OBX[DocumentReference]</c> and <c>NTE[DocumentReference]</c>): lines of a text
/// that stand together are one attachment, as are the lines of a note.
/// </summary>
internal static class DocumentContent
{
    /// <param name="values">Gets the OBX that are values and not part of the document's text.</param>
    /// <returns>Whether the message brings content.</returns>
    public static bool Read(SegmentSection section, DocumentReference document, List<ObservationGroup> values, TranslationContext context)
    {
        string? openText = null;
        ObservationGroup? openValue = null;
        List<string> lines = [];
        List<string> notes = [];
        foreach (PlacedSegment segment in section.Following)
        {
            if (segment.Id == "NTE")
            {
                if (openValue is not null)
                {
                    openValue.Notes.Add(segment);
                }
                else
                {
                    ReadNote(segment, notes, context);
                }

                continue;
            }

            if (segment.Id != "OBX")
            {
                continue;
            }

            string? type = ObservationValue.TypeOf(segment);
            string key = CweToCodeableConcept.KeyOf(Source.Of(segment, 3, context)) ?? "";
            openValue = null;
            if (type is "TX" or "FT" or "ST" or null)
            {
                if (openText != key)
                {
                    Close(lines, document);
                    Open(segment, document, context);
                    openText = key;
                }

                ReadLines(segment, lines, context);
                Keep(segment, document.Content[^1].Attachment!, context);
                continue;
            }

            if (ObservationValue.IsDocument(type))
            {
                Close(lines, document);
                openText = null;
                ReadAttachments(segment, type, document, context);
            }
            else
            {
                values.Add(openValue = new ObservationGroup(segment, null));
            }
        }

        Close(lines, document);
        AddNotes(notes, document);
        document.Content.RemoveAll(content => content.Attachment is not { Data: not null } and not { Url: not null } && content.Attachment?.FindExtension(DocumentAttachment.Pointer) is null);
        bool hasContent = document.Content.Count > 0;
        ReadPresentation(section.Head, document, context);
        return hasContent;
    }

    private static void Open(PlacedSegment obx, DocumentReference document, TranslationContext context) =>
        document.Content.Add(new DocumentReferenceContent { Attachment = Described(obx, new Attachment(), context) });

    private static Attachment Described(PlacedSegment obx, Attachment attachment, TranslationContext context)
    {
        attachment.Title = obx.Read(3, "content.attachment.title", context, TitleOf);
        attachment.Creation = obx.Read(14, "content.attachment.creation", context, static (in Source dtm) => dtm.DateTime());
        return attachment;
    }

    private static string? TitleOf(in Source cwe) => cwe[9].Text() ?? cwe[2].Text() ?? cwe[5].Text() ?? cwe[1].Text() ?? cwe[4].Text();

    private static void ReadLines(PlacedSegment obx, List<string> lines, TranslationContext context)
    {
        foreach (Hl7Repetition line in obx[5].Repetitions)
        {
            lines.Add(line.Value.Untrimmed()?.TrimEnd() ?? "");
            context.Coverage?.Take(line.Value, "content.attachment.data");
        }

        if (obx[5].RepetitionCount == 0)
        {
            lines.Add("");
        }
    }

    private static void Close(List<string> lines, DocumentReference document)
    {
        string text = string.Join('\n', lines).Trim('\n');
        if (text.Length > 0)
        {
            Fill(document.Content[^1].Attachment!, text);
        }

        lines.Clear();
    }

    private static void Fill(Attachment attachment, string text)
    {
        attachment.ContentType = text.StartsWith("{\\rtf", StringComparison.Ordinal) ? "application/rtf" : "text/plain";
        attachment.Data = FhirBase64Binary.FromBytes(Encoding.UTF8.GetBytes(text));
    }

    private static void ReadAttachments(PlacedSegment obx, string? type, DocumentReference document, TranslationContext context)
    {
        List<Attachment> attachments = obx.ReadAll(
            5, "content.attachment", context, type == "ED" ? new ReadSource<Attachment>(DocumentAttachment.ReadContent) : DocumentAttachment.ReadPointer);
        foreach (Attachment attachment in attachments)
        {
            document.Content.Add(new DocumentReferenceContent { Attachment = Described(obx, attachment, context) });
            Keep(obx, attachment, context);
        }
    }

    /// <summary>What a line says beside its text; lines that say the same say it once.</summary>
    private static void Keep(PlacedSegment obx, Attachment attachment, TranslationContext context)
    {
        context.Coverage?.Enter("content.attachment");
        Source.Of(obx, 2, context)[1].Used("contentType");
        KeptFields.Read(obx, [3, 4, 11], attachment.Extension, context);
        context.Coverage?.Leave();
    }

    private static void ReadNote(PlacedSegment nte, List<string> notes, TranslationContext context)
    {
        foreach (Hl7Repetition line in nte[3].Repetitions)
        {
            notes.Add(line.Value.Untrimmed()?.TrimEnd() ?? "");
            context.Coverage?.Take(line.Value, "content.attachment.data");
        }

        notes.AddRange(nte.ReadAll(9, "content.attachment.data", context, CodedNote));
    }

    /// <summary>The text, and the code as <c>code-text-system</c>.</summary>
    private static string? CodedNote(in Source cwe)
    {
        string code = string.Join('-', new[] { cwe[1].Text(), cwe[2].Text(), cwe[3].Text() }.Where(part => part is not null));
        string note = string.Join('\n', new[] { cwe[9].Text(), code }.Where(part => !string.IsNullOrEmpty(part)));
        return note.Length == 0 ? null : note;
    }

    private static void AddNotes(List<string> notes, DocumentReference document)
    {
        string text = string.Join('\n', notes).Trim('\n');
        if (text.Length > 0)
        {
            Attachment attachment = new() { Title = "Note" };
            Fill(attachment, text);
            document.Content.Add(new DocumentReferenceContent { Attachment = attachment });
        }
    }

    /// <summary>TXA-3, for what does not say its type itself; R4 requires a content, also where it is told elsewhere.</summary>
    private static void ReadPresentation(PlacedSegment txa, DocumentReference document, TranslationContext context)
    {
        if (document.Content.Count == 0)
        {
            document.Content.Add(new DocumentReferenceContent { Attachment = new Attachment() });
        }

        if (txa[3].Value.IsPresent)
        {
            context.Coverage?.Enter("content.attachment.contentType");
            ReadPresentation(Source.Of(txa, 3, context), document);
            context.Coverage?.Leave();
        }

        foreach (DocumentReferenceContent content in document.Content)
        {
            if (content.Attachment is { ContentType: null, Data: null, Url: null } empty)
            {
                empty.Extension.AddRange(SentCodes.Absent());
            }
        }
    }

    private static void ReadPresentation(in Source code, DocumentReference document)
    {
        if (code.Peek() is not { } sent)
        {
            return;
        }

        string? type = MediaTypes.Read(sent, null, default);
        foreach (DocumentReferenceContent content in document.Content)
        {
            if (content.Attachment!.ContentType is null)
            {
                content.Attachment.ContentType = type is null ? SentCodes.Beside(null, "0191", sent) : type;
                code.Text(type is null ? "extension" : "");
                return;
            }
        }

        // What the content says of itself is more exact; the same kind is the same said twice.
        if (document.Content[0].Attachment!.ContentType is { Value: { } known } first)
        {
            if (type is not null && known == type)
            {
                code.Used();
            }
            else
            {
                first.Extension.Add(SentCodes.Extension("0191", sent));
                code.Text("extension");
            }
        }
    }
}
