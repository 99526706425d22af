using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.Segments;

/// <summary>
/// 'As needed' (PRN), wherever a message tells it: as a priority (table 0485), as a repeat pattern (table 0335) or in the text of a
/// condition. Without it the drug would be given at every time of its timing.
/// </summary>
internal static class AsNeededReading
{
    private static readonly string[] Words = ["PRN", "P.R.N.", "AS NEEDED", "AS REQUIRED", "BEI BEDARF"];
    private static readonly string[] Denials = ["NOT ", "NO ", "NON-", "NON ", "NEVER "];

    /// <summary>The code alone.</summary>
    public static bool IsCode(string? code) => "PRN".Equals(code, StringComparison.OrdinalIgnoreCase);

    /// <summary>A pattern such as PRNQ6H or <c>Q6H PRN</c> without PRN; unchanged where it has none.</summary>
    public static string Without(string pattern)
    {
        string rest = pattern.StartsWith("PRN", StringComparison.OrdinalIgnoreCase) ? pattern[3..]
            : pattern.EndsWith("PRN", StringComparison.OrdinalIgnoreCase) ? pattern[..^3]
            : pattern;
        return rest.Trim(' ', '-', '_', ',');
    }

    /// <summary>The reason in a text that says 'as needed', empty where it gives none; null where the text does not say so.</summary>
    public static string? ReasonIn(string? text)
    {
        foreach (string word in Words)
        {
            int at = text?.IndexOf(word, StringComparison.OrdinalIgnoreCase) ?? -1;
            if (at < 0 || IsLetter(text!, at - 1) || IsLetter(text!, at + word.Length) || Array.Exists(Denials, denial => text.AsSpan(0, at).EndsWith(denial, StringComparison.OrdinalIgnoreCase)))
            {
                continue;
            }

            if (at > 0)
            {
                return text;
            }

            string rest = text![word.Length..].TrimStart(' ', ':', ',', '-', ';', '.');
            return rest.StartsWith("for ", StringComparison.OrdinalIgnoreCase) ? rest[4..].TrimStart() : rest;
        }

        return null;
    }

    /// <summary>PRN as a code.</summary>
    public static void SetCode(in Source code, Dosage dosage)
    {
        if (IsCode(code.Context.Options.LocalCodes.Find(code.Segment.Id, code.Place.Field, code.Peek() ?? "") ?? code.Peek()))
        {
            code.Used("asNeededBoolean");
            dosage.AsNeeded ??= new FhirBoolean(true);
        }
    }

    /// <summary>The condition: the reason where the drug is given as needed, otherwise an instruction.</summary>
    public static void SetCondition(in Source text, Dosage dosage)
    {
        string whole = Hl7FieldReading.Clean(text.Value.ToText()).Trim();
        if (whole.Length == 0)
        {
            return;
        }

        string? reason = ReasonIn(whole) ?? (dosage.AsNeeded is null ? null : whole);
        if (reason is null)
        {
            if (text.Whole("additionalInstruction.text") is { } instruction)
            {
                dosage.AdditionalInstruction.Add(new CodeableConcept { Text = instruction });
            }
        }
        else if (reason.Length == 0)
        {
            text.Used("asNeededBoolean");
            dosage.AsNeeded ??= new FhirBoolean(true);
        }
        else
        {
            text.Used("asNeededCodeableConcept.text");
            dosage.AsNeeded = new CodeableConcept { Text = dosage.AsNeeded is CodeableConcept { Text.Value: { } before } ? $"{before}; {reason}" : reason };
        }
    }

    private static bool IsLetter(string text, int at) => at >= 0 && at < text.Length && char.IsLetterOrDigit(text[at]);
}
