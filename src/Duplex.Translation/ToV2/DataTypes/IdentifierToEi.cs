using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>Identifier to EI.</summary>
internal static class IdentifierToEi
{
    private const string Types = "http://terminology.hl7.org/CodeSystem/v2-0203";

    public static void Write(V2Draft draft, Identifier? identifier)
    {
        if (identifier?.Value is null)
        {
            return;
        }

        draft.To.Part(1, identifier.Value);
        AuthorityNames.WriteEi(draft, identifier);

        // The field says what kind of number it is.
        if (HasType(identifier, "PLAC") || HasType(identifier, "FILL") || HasType(identifier, "PGN"))
        {
            draft.To.Note(identifier.Type);
        }
    }

    /// <summary>The first with this type of table 0203; null where there is none.</summary>
    public static Identifier? OfType(List<Identifier> identifiers, string code) =>
        identifiers.Find(identifier => !string.IsNullOrWhiteSpace(identifier.Value?.Value) && HasType(identifier, code));

    /// <summary>The placer's number: of type PLAC, otherwise the first that is not the filler's. Null where there is none.</summary>
    public static Identifier? PlacerOf(List<Identifier> identifiers) =>
        OfType(identifiers, "PLAC")
        ?? identifiers.Find(identifier => !string.IsNullOrWhiteSpace(identifier.Value?.Value) && !HasType(identifier, "FILL"));

    public static Identifier? FillerOf(List<Identifier> identifiers) => OfType(identifiers, "FILL");

    private static bool HasType(Identifier identifier, string code) =>
        identifier.Type?.Coding.Exists(coding => coding.Code?.Value == code && coding.System?.Value is null or Types) == true;
}
