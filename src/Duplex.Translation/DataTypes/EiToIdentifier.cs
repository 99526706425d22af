using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>EI to Identifier.</summary>
internal static class EiToIdentifier
{
    /// <param name="type">Code of table 0203, such as <c>PLAC</c>.</param>
    /// <returns>Null where EI-1 is empty.</returns>
    public static Identifier? Read(Hl7Repetition ei, string type, TranslationContext context)
    {
        if (ei[1].Trimmed() is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Type = IdentifierTypes.Read(type), System = SystemOf(ei, context), Value = value };
        if (identifier.System is null && (ei[2].Trimmed() ?? ei[3].Trimmed()) is { } assigner)
        {
            identifier.Assigner = new Reference { Display = assigner };
        }

        return identifier;
    }

    /// <summary>The configured authority that the EI names; null where it names none.</summary>
    public static AssigningAuthority? AuthorityOf(Hl7Repetition ei, TranslationContext context)
    {
        string namespaceId = ei[2].Trimmed() ?? "";
        string universalId = ei[3].Trimmed() ?? "";

        // An authority configured for identifiers without one is the patient's: a number of an order is none of its.
        return namespaceId.Length + universalId.Length == 0 ? null : context.Options.Authorities.Find(namespaceId, universalId);
    }

    /// <summary>What tells the thing from every other: its value and whoever gave it. Null where EI-1 is empty.</summary>
    public static string? KeyOf(Hl7Repetition ei, TranslationContext context) =>
        ei[1].Trimmed() is { } value ? $"{SystemOf(ei, context) ?? ei[2].Trimmed() ?? ei[3].Trimmed()}\u001f{value}" : null;

    private static string? SystemOf(Hl7Repetition ei, TranslationContext context) =>
        AuthorityOf(ei, context)?.System ?? CxToIdentifier.UniversalSystem(ei[3].Trimmed() ?? "", ei[4].Trimmed());
}
