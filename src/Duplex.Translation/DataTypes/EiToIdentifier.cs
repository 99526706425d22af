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
        if (ei[1].Text("value") is not { } value)
        {
            return null;
        }

        Identifier identifier = new() { Type = type is null ? null : IdentifierTypes.Read(type), Value = value };
        if (ei[2].IsPresent || ei[3].IsPresent)
        {
            // An authority configured for identifiers without one is the patient's: a number of an order is none of its.
            IdentifierParts.ReadAuthority(identifier, ei[2], ei[3], ei[4], null);
        }

        return identifier;
    }

    /// <summary>Without a type.</summary>
    /// <inheritdoc cref="Read(in Source, string?)"/>
    public static Identifier? Read(in Source ei) => Read(ei, null);

    /// <summary>The configured authority that the EI names; null where it names none.</summary>
    public static AssigningAuthority? AuthorityOf(in Source ei)
    {
        string namespaceId = ei[2].Peek() ?? "";
        string universalId = ei[3].Peek() ?? "";
        return namespaceId.Length + universalId.Length == 0 ? null : ei.Context.Options.Authorities.Find(namespaceId, universalId);
    }

    /// <summary>What tells the thing from every other: its value and whoever gave it. Null where EI-1 is empty.</summary>
    public static string? KeyOf(in Source ei) =>
        ei[1].Peek() is { } value ? $"{SystemOf(ei) ?? ei[2].Peek() ?? ei[3].Peek()}\u001f{value}" : null;

    private static string? SystemOf(in Source ei) =>
        AuthorityOf(ei)?.System ?? AuthoritySystems.OfUniversalId(ei[3].Peek() ?? "", ei[4].Peek());
}
