using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>The system of an identifier as HD: a namespace, a universal id and its type.</summary>
internal static class AuthorityNames
{
    private const string Oid = "urn:oid:";
    private const string Uuid = "urn:uuid:";

    /// <summary>At the component that the writer stands at.</summary>
    public static void WriteHd(V2Draft draft, Identifier identifier)
    {
        (string? name, string? universalId, string? type) = Of(identifier, draft.Options.Authorities);
        object? source = SourceOf(identifier);
        draft.To.Sub(1).From(source, name).Sub(2).From(source, universalId).Sub(3).From(source, type);
        if (AssignerOf(identifier) is { } assigner)
        {
            draft.To.Sub(2).Put(assigner.Value).Sub(3).Put(assigner.Type?.Coding.FirstOrDefault()?.Code);
        }
    }

    /// <summary>At components 2 to 4 of an EI.</summary>
    public static void WriteEi(V2Draft draft, Identifier identifier)
    {
        (string? name, string? universalId, string? type) = Of(identifier, draft.Options.Authorities);
        object? source = SourceOf(identifier);
        draft.To.Part(2).From(source, name).Part(3).From(source, universalId).Part(4).From(source, type);
        if (AssignerOf(identifier) is { } assigner)
        {
            draft.To.Part(3).Put(assigner.Value).Part(4).Put(assigner.Type?.Coding.FirstOrDefault()?.Code);
        }
    }

    /// <summary>A universal id that no URI is made of, such as an EUI-64: the number of whoever assigned it.</summary>
    private static Identifier? AssignerOf(Identifier identifier) => identifier.System is null ? identifier.Assigner?.Identifier : null;

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

    private static PrimitiveType? SourceOf(Identifier identifier) =>
        (PrimitiveType?)identifier.System ?? identifier.Assigner?.Display;
}
