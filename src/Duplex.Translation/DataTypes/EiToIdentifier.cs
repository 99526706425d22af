using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>EI to Identifier (sheets <c>EI[Identifier-…]</c>).</summary>
internal static class EiToIdentifier
{
    /// <param name="ei">The number and whoever gave it.</param>
    /// <param name="type">Code of table 0203, such as <c>PLAC</c>; null for none.</param>
    /// <returns>Null where EI-1 is empty.</returns>
    public static Identifier? Read(in Source ei, string? type)
    {
        if (IdentifierParts.ReadValue(ei[1]) is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Type = type is null ? null : IdentifierTypes.Read(type), Value = value };
        NumberKind kind = type switch { "PLAC" => NumberKind.Placer, "FILL" => NumberKind.Filler, _ => NumberKinds.Of(ei) };
        IdentifierParts.ReadAuthority(identifier, ei[2], ei[3], ei[4], null, kind);
        return identifier;
    }

    /// <summary>Without a type.</summary>
    /// <inheritdoc cref="Read(in Source, string?)"/>
    public static Identifier? Read(in Source ei) => Read(ei, null);

    /// <summary>The configured authority that the EI names; null where it names none.</summary>
    public static AssigningAuthority? AuthorityOf(in Source ei) =>
        ei.Context.Options.Authorities.Find(ei[2].Peek() ?? "", ei[3].Peek() ?? "", NumberKinds.Of(ei));

    /// <summary>
    /// What tells the thing from every other: its value and whoever gave it; a key without an authority starts with U+001F. Null where EI-1
    /// is empty, and with a finding where it cannot be read.
    /// </summary>
    public static string? KeyOf(in Source ei) =>
        IdentifierParts.PeekValue(ei[1]) is { } value ? $"{SystemOf(ei) ?? ei[2].Peek() ?? ei[3].Peek()}\u001f{value}" : null;

    private static string? SystemOf(in Source ei) =>
        AuthorityOf(ei)?.System ?? AuthoritySystems.OfUniversalId(ei[3].Peek() ?? "", ei[4].Peek());
}
