using System.Collections.Immutable;

namespace Duplex.Translation.Ccda;

/// <summary>
/// What entries are known from documents that were translated before, so that one that comes again is marked. Holds keyed hashes and
/// ids, no patient data. Immutable.
/// </summary>
public sealed class CcdaEntries
{
    private readonly ImmutableDictionary<string, CcdaKnownEntry> _entries;

    private CcdaEntries(ImmutableDictionary<string, CcdaKnownEntry> entries) => _entries = entries;

    public static CcdaEntries None { get; } = new(ImmutableDictionary<string, CcdaKnownEntry>.Empty);

    /// <summary>How many are known.</summary>
    public int Count => _entries.Count;

    internal CcdaKnownEntry? Find(string key) => _entries.GetValueOrDefault(key);

    internal CcdaEntries With(IEnumerable<KeyValuePair<string, CcdaKnownEntry>> further) => new(_entries.SetItems(further));
}

/// <summary>An entry that is known.</summary>
/// <param name="Reference">Type and id of its resource.</param>
/// <param name="Statement">A hash of what it says.</param>
internal sealed record CcdaKnownEntry(string Reference, string Statement);
