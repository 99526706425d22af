using Duplex.Fhir.Model;
using Duplex.Translation.Orders;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>The system of an identifier as HD: a namespace, a universal id and its type.</summary>
internal static class AuthorityNames
{
    /// <summary>At the component that the writer stands at.</summary>
    public static void WriteHd(V2Draft draft, Identifier identifier)
    {
        (string? name, string? universalId, string? type) = AuthorityText.Of(identifier, draft.Options.Authorities);
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
        (string? name, string? universalId, string? type) = AuthorityText.Of(identifier, draft.Options.Authorities);
        object? source = SourceOf(identifier);
        draft.To.Part(2).From(source, name).Part(3).From(source, universalId).Part(4).From(source, type);
        if (AssignerOf(identifier) is { } assigner)
        {
            draft.To.Part(3).Put(assigner.Value).Part(4).Put(assigner.Type?.Coding.FirstOrDefault()?.Code);
        }
    }

    /// <summary>A universal id that no URI is made of, such as an EUI-64: the number of whoever assigned it.</summary>
    private static Identifier? AssignerOf(Identifier identifier) => identifier.System is null ? identifier.Assigner?.Identifier : null;

    private static PrimitiveType? SourceOf(Identifier identifier) =>
        (PrimitiveType?)identifier.System ?? identifier.Assigner?.Display;
}
