using Duplex.Fhir.Model;
using Duplex.Hl7v2;

namespace Duplex.Translation.DataTypes;

/// <summary>XON, and a CWE that names an organization, to a reference by identifier.</summary>
internal static class OrganizationReference
{
    /// <summary>Null where there is neither name nor id.</summary>
    public static Reference? ReadXon(Hl7Repetition xon, TranslationContext context) =>
        Of(xon[1].Trimmed(), xon[10].Trimmed() ?? xon[3].Trimmed(), CxToIdentifier.SystemOf(xon[6], xon[7].Trimmed(), context.Options.Authorities));

    /// <inheritdoc cref="ReadXon"/>
    public static Reference? ReadCwe(Hl7Repetition cwe) =>
        Of(cwe[2].Trimmed(), cwe[1].Trimmed(), Tables.CodeSystems.Find(cwe[3].Trimmed(), cwe[14].Trimmed()));

    private static Reference? Of(string? name, string? id, string? system) => name is null && id is null
        ? null
        : new Reference
        {
            Type = "Organization",
            Identifier = id is null ? null : new Identifier { System = system, Value = id },
            Display = name,
        };
}
