namespace Duplex.Fhir.Search;

/// <summary>What codes mean, for <c>:in</c>, <c>:not-in</c>, <c>:above</c> and <c>:below</c>.</summary>
public interface ISearchTerminology
{
    /// <summary>Whether the value set holds the code; null where it isn't known.</summary>
    bool? IsMember(string valueSetUrl, string? system, string code);

    /// <summary>Whether the code is the other or a kind of it; null where that isn't known.</summary>
    bool? IsSubsumedBy(string? system, string code, string ancestor);
}
