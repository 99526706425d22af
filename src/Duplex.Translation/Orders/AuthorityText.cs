using Duplex.Fhir.Model;
using Duplex.Hl7v2;

namespace Duplex.Translation.Orders;

/// <summary>Writes identifiers with the authority that their system is.</summary>
internal static class AuthorityText
{
    private const string Oid = "urn:oid:";
    private const string Uuid = "urn:uuid:";

    /// <summary>EI at the field or repetition that the builder stands at.</summary>
    public static void WriteEi(Hl7MessageBuilder builder, Identifier identifier, AssigningAuthorities authorities)
    {
        (string? namespaceId, string? universalId, string? type) = Of(identifier, authorities);
        builder.Component(1, identifier.Value?.Value).Component(2, namespaceId).Component(3, universalId).Component(4, type);
    }

    /// <summary>CX at the field or repetition that the builder stands at.</summary>
    public static void WriteCx(Hl7MessageBuilder builder, Identifier identifier, string defaultType, AssigningAuthorities authorities)
    {
        builder.Component(1, identifier.Value?.Value);
        WriteHd(builder.Component(4), identifier, authorities);
        builder.Component(5, identifier.Type?.Coding.Find(coding => coding.Code?.Value is { Length: > 0 })?.Code?.Value ?? defaultType);
    }

    /// <summary>HD at the component that the builder stands at.</summary>
    public static void WriteHd(Hl7MessageBuilder builder, Identifier identifier, AssigningAuthorities authorities)
    {
        (string? namespaceId, string? universalId, string? type) = Of(identifier, authorities);
        builder.Subcomponent(1, namespaceId).Subcomponent(2, universalId).Subcomponent(3, type);
    }

    /// <summary>The parts of the HD that the system of an identifier is.</summary>
    public static (string? Namespace, string? UniversalId, string? Type) Of(Identifier identifier, AssigningAuthorities authorities)
    {
        string? system = identifier.System?.Value;
        if (authorities.FindBySystem(system) is { } authority)
        {
            return (authority.Namespace, authority.UniversalId, authority.UniversalId is null ? null : TypeOf(authority.UniversalId));
        }

        return system switch
        {
            null => (identifier.Assigner?.Display?.Value, null, null),
            _ when system.StartsWith(Oid, StringComparison.Ordinal) => (null, system[Oid.Length..], "ISO"),
            _ when system.StartsWith(Uuid, StringComparison.Ordinal) => (null, system[Uuid.Length..], "UUID"),
            Tables.CodeSystems.Npi => ("NPI", null, null),
            _ => (null, system, "URI"),
        };
    }

    private static string TypeOf(string universalId) =>
        Guid.TryParse(universalId, out _) ? "UUID"
        : universalId.Contains(':') ? "URI"
        : "ISO";
}
