namespace Duplex.Fhir.Search;

/// <summary>References.</summary>
internal static class ReferenceMatching
{
    public static bool Matches(ReferenceIndexValue value, ReferenceSearchValue asked) =>
        value.Url == asked.Url
        && (asked.Url is not null || (value.Id is not null && value.Id == asked.Id))
        // A canonical URL and a URN tell no type, whatever their last segments look like.
        && (asked.TargetType is null || value.TargetType == asked.TargetType || (asked.Url is not null && value.TargetType is null))
        && (asked.Version is null || value.Version == asked.Version);

    public static bool MatchesIdentifier(ReferenceIndexValue value, TokenSearchValue asked) =>
        (value.IdentifierSystem is not null || value.IdentifierValue is not null)
        && (asked.System is null || (asked.System.Length == 0 ? value.IdentifierSystem is null : value.IdentifierSystem == asked.System))
        && (asked.Code is null || value.IdentifierValue == asked.Code);
}
