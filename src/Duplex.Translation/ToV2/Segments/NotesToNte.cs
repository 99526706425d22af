using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Texts to NTE, one segment each; lines become <c>\.br\</c>.</summary>
internal static class NotesToNte
{
    /// <param name="first">Set id of the first, from 0.</param>
    public static void Write(V2Draft draft, List<Annotation> notes, int first = 0)
    {
        for (int i = 0; i < notes.Count; i++)
        {
            Write(draft, notes[i].Text, first + i);
        }
    }

    public static void Write(V2Draft draft, PrimitiveType? text, int index = 0)
    {
        if (text?.Text is { Length: > 0 })
        {
            draft.To.Segment("NTE").Field(1, V2Draft.SetId(index)).Field(3, text);
        }
    }
}
