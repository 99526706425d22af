using Duplex.Translation.DataTypes;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// The OBX of an order as observations: those with the same OBX-3 and OBX-4 are one where they are lines of a text, and one
/// takes the other's place where it was taken back. Documents are given apart.
/// </summary>
internal static class ObservationLines
{
    /// <summary>Notes of documents are told and left out.</summary>
    /// <inheritdoc cref="Group(List{ObservationGroup}, List{ObservationGroup}, TranslationContext)"/>
    public static IEnumerable<(string Key, List<ObservationGroup> Lines)> Group(
        List<ObservationGroup> results, List<PlacedSegment> documents, TranslationContext context)
    {
        List<ObservationGroup> withNotes = [];
        List<(string Key, List<ObservationGroup> Lines)> observations = Group(results, withNotes, context);
        foreach (ObservationGroup document in withNotes)
        {
            documents.Add(document.Obx);
            TellNotes(document, context);
        }

        return observations;
    }

    public static List<(string Key, List<ObservationGroup> Lines)> Group(
        List<ObservationGroup> results, List<ObservationGroup> documents, TranslationContext context)
    {
        List<(string Key, List<ObservationGroup> Lines)> observations = [];
        Dictionary<string, int> texts = new(0, StringComparer.Ordinal);
        Dictionary<string, int> retracted = new(0, StringComparer.Ordinal);
        Dictionary<string, int> retractedTexts = new(0, StringComparer.Ordinal);
        foreach (ObservationGroup result in results)
        {
            string? type = ObservationValue.TypeOf(result.Obx);
            if (ObservationValue.IsDocument(type))
            {
                documents.Add(result);
                continue;
            }

            string key = KeyOf(result, context);
            bool isText = ObservationValue.IsText(type);
            bool isRetraction = ObservationStatuses.IsRetraction(result.Obx[11].Component(1).Trimmed());
            if (isText && (isRetraction ? retractedTexts : texts).TryGetValue(key, out int text))
            {
                observations[text].Lines.Add(result);
                continue;
            }

            if (!isRetraction && retracted.Remove(key, out int wrong))
            {
                context.Warn(result.Obx.Place(0), "The same message takes a result back and sends it anew; the new one is taken.");
                observations[wrong] = (key, [result]);
                retractedTexts.Remove(key);
                if (isText)
                {
                    texts[key] = wrong;
                }

                continue;
            }

            if (isRetraction)
            {
                retracted.TryAdd(key, observations.Count);
                if (isText)
                {
                    retractedTexts[key] = observations.Count;
                }
            }
            else if (isText)
            {
                texts[key] = observations.Count;
            }

            observations.Add((key, [result]));
        }

        return observations;
    }

    private static string KeyOf(ObservationGroup result, TranslationContext context)
    {
        PlacedSegment obx = result.Obx;
        string code = ObservationSuffix.KeyOf(Mapping.Source.Of(obx, 3, context));
        string specimen = result.Specimen?.Spm is { } spm ? $"\u001fSPM {spm[2].Value.Trimmed() ?? spm[1].Value.Trimmed()}" : "";
        return $"{code}\u001f{obx[4].Value.Trimmed()}{specimen}";
    }

    internal static void TellNotes(ObservationGroup document, TranslationContext context)
    {
        if (document.Notes.Count > 0)
        {
            context.WarnOnce("NTE document", document.Notes[0].Place(3), "The note belongs to a document, which has no place for it; it stays in the message as received.");
        }
    }
}
