using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Texts to NTE, one segment each; lines become <c>\.br\</c>.</summary>
internal static class NotesToNte
{
    /// <summary>What a message tells of a patient behind PID, and no element of Patient holds.</summary>
    private const string PatientNote = "urn:duplex:note";

    /// <summary>NTE behind PID, in messages that have them there.</summary>
    public static void WriteOfPatient(V2Draft draft, Reference? subject)
    {
        int written = 0;
        foreach (Extension extension in draft.Find<Patient>(subject)?.Extension ?? [])
        {
            if (extension is { Url: PatientNote, Value: Annotation note })
            {
                Write(draft, note, written++);
                draft.To.Note(extension.Url);
            }
        }
    }

    /// <param name="first">Set id of the first, from 0.</param>
    public static void Write(V2Draft draft, List<Annotation> notes, int first = 0)
    {
        for (int i = 0; i < notes.Count; i++)
        {
            Write(draft, notes[i], first + i);
        }
    }

    public static void Write(V2Draft draft, Annotation note, int index)
    {
        if (note.Text?.Value is { Length: > 0 })
        {
            draft.To.Segment("NTE").Keep(note.Extension).Field(1, V2Draft.SetId(index)).Field(3, note.Text);
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
