using System.Text.Json;

namespace Duplex.Facade.Reading;

/// <summary>What a page link of the facade leads to.</summary>
/// <param name="Address">The counterparty's own next page; null: the search is done again, from <paramref name="After"/> on.</param>
/// <param name="Query">The search as the app asked, so that what is done here is done to each page.</param>
/// <param name="After">The cursor of the last entry that was shown.</param>
internal sealed record SearchLink(string? Address, IReadOnlyList<KeyValuePair<string, string>> Query, string? After = null)
{
    public string ToText() => JsonSerializer.Serialize(this);

    /// <summary>Null where the text is the counterparty's address alone.</summary>
    public static SearchLink? Read(string text)
    {
        try
        {
            return text.StartsWith('{') ? JsonSerializer.Deserialize<SearchLink>(text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
