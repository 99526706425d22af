using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>Identifier to CX.</summary>
internal static class IdentifierToCx
{
    public static void Write(V2Draft draft, Identifier identifier) => Write(draft, identifier, null);

    /// <param name="defaultType">CX-5 where the identifier has no type.</param>
    public static void Write(V2Draft draft, Identifier identifier, string? defaultType)
    {
        if (string.IsNullOrWhiteSpace(identifier.Value?.Value))
        {
            return;
        }

        V2Writer to = draft.To;
        to.Part(1, identifier.Value).Part(4);
        AuthorityNames.WriteHd(draft, identifier);
        Coding? type = identifier.Type?.Coding.Find(static coding => coding.Code?.Value is { Length: > 0 });
        if (type is not null)
        {
            to.Part(5, type.Code).Note(type);
        }
        else
        {
            to.Part(5, defaultType ?? (identifier.System?.Value == Tables.CodeSystems.SocialSecurity ? "SS" : null));
        }

        PeriodToParts.Write(draft, identifier.Period, 7);
        if (identifier is { Use.Value: "old", Period.End: not null })
        {
            to.Note(identifier.Use);
        }
    }
}
