using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>CWE, CNE, CF and CE to CodeableConcept.</summary>
internal static class CweToCodeableConcept
{
    /// <summary>Null where nothing is there.</summary>
    public static CodeableConcept? Read(Hl7Repetition cwe, Hl7Path place, TranslationContext context)
    {
        CodeableConcept concept = new() { Text = cwe[9].Trimmed() };
        Add(concept, cwe, 1, 7, 14, place, context);
        Add(concept, cwe, 4, 8, 17, place, context);
        Add(concept, cwe, 10, 13, 20, place, context);
        return concept.Coding.Count == 0 && concept.Text is null ? null : concept;
    }

    /// <summary>The first code or text: what a thing is called where one word must do.</summary>
    public static string? KeyOf(Hl7Repetition cwe) => cwe[1].Trimmed() ?? cwe[4].Trimmed() ?? cwe[2].Trimmed() ?? cwe[5].Trimmed() ?? cwe[9].Trimmed();

    /// <summary>The text, otherwise the code.</summary>
    public static string? DisplayOf(Hl7Repetition cwe) => cwe[9].Trimmed() ?? cwe[2].Trimmed() ?? cwe[5].Trimmed() ?? cwe[1].Trimmed() ?? cwe[4].Trimmed();

    private static void Add(
        CodeableConcept concept, Hl7Repetition cwe, int first, int version, int oid, Hl7Path place, TranslationContext context)
    {
        string? code = cwe[first].Code();
        string? display = cwe[first + 1].Trimmed();
        if (code is null)
        {
            // A text without a code is what the sender calls it.
            concept.Text ??= display;
            return;
        }

        string? name = cwe[first + 2].Trimmed();
        Coding coding = new()
        {
            System = CodeSystems.Find(name, cwe[oid].Trimmed()),
            Version = cwe[version].Trimmed(),
            Code = code,
            Display = display,
        };
        if (coding.System is null && name is not null && name is not "L")
        {
            context.WarnOnce(
                $"code system {name}",
                place,
                "The name of the code system is not known here, so its codes are kept without a system; right would be a name of table 0396 or an OID.");
        }

        concept.Coding.Add(coding);
    }
}
