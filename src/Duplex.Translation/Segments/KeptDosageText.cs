using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>What a dosage has no element for, or cannot hold without changing its meaning: text for a person, with a finding.</summary>
internal static class KeptDosageText
{
    /// <param name="label">What the text is, such as <c>Dose as sent</c>.</param>
    /// <param name="finding">What is wrong and what would be right.</param>
    public static void Keep(in Source source, string label, string finding, Dosage dosage)
    {
        if (source.Whole("text") is { } text)
        {
            source.Context.Warn(source.Place, $"{finding} It is kept as text.");
            Add(dosage, $"{label}: {text.Trim().Replace('^', ' ').Replace('&', ' ')}");
        }
    }

    /// <summary>A line that is not there yet.</summary>
    public static void Add(Dosage dosage, string line)
    {
        if (dosage.Text?.Value is not { } text || !text.Split('\n').Contains(line))
        {
            MedicationFields.AddLine(dosage, line);
        }
    }
}
