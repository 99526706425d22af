using System.Collections.Concurrent;

namespace Duplex.Fhir.Definitions;

/// <summary>One embedded file: an index, and entries that are decoded when they are asked for.</summary>
internal sealed class DefinitionGroup
{
    private const int CodeSystemKind = 1;
    private const int ValueSetKind = 2;

    private readonly byte[] _content;
    private readonly string[] _strings;
    private readonly Dictionary<(int Kind, string Url), Entry> _entries = [];
    private readonly ConcurrentDictionary<(int Kind, string Url), object> _decoded = new();

    private DefinitionGroup(byte[] content)
    {
        _content = content;
        _strings = CompactReader.ReadStrings(content, out var position);
        var reader = new CompactReader(content, _strings, position);
        var entries = new (int Kind, string Url, string Version, int Length)[reader.Number()];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = (reader.Number(), reader.String(), reader.String(), reader.Number());
        }

        var start = reader.Position;
        foreach (var (kind, url, version, length) in entries)
        {
            _entries.TryAdd((kind, url), new Entry(version, start));
            start += length;
        }
    }

    private sealed record Entry(string Version, int Start);

    /// <summary>The URLs of the profiles.</summary>
    public IEnumerable<string> ProfileUrls => _entries.Keys.Where(key => key.Kind == 0).Select(key => key.Url);

    public static DefinitionGroup Load(string name)
    {
        var resource = typeof(DefinitionGroup).Assembly.GetManifestResourceStream("Duplex.Fhir.Definitions." + name)
            ?? throw new InvalidOperationException($"The definitions {name} are not embedded.");
        using (resource)
        {
            return new DefinitionGroup(CompactReader.Decompress(resource));
        }
    }

    public ProfileDefinition? Profile(string url, string? version) =>
        Find(0, url, version) is { } entry
            ? (ProfileDefinition)_decoded.GetOrAdd((0, url), static (key, at) => ProfileReader.Read(new CompactReader(at._content, at._strings, at.entry.Start), key.Url, at.entry.Version), (_content, _strings, entry))
            : null;

    public HashSet<string>? CodeSystem(string url) =>
        Find(CodeSystemKind, url, null) is { } entry
            ? (HashSet<string>)_decoded.GetOrAdd(
                (CodeSystemKind, url),
                static (_, at) => new HashSet<string>(new CompactReader(at._content, at._strings, at.entry.Start).Texts(), StringComparer.Ordinal),
                (_content, _strings, entry))
            : null;

    public ValueSetMembership? ValueSet(string url, string? version) =>
        Find(ValueSetKind, url, version) is { } entry
            ? (ValueSetMembership)_decoded.GetOrAdd(
                (ValueSetKind, url),
                static (key, at) => ValueSetMembership.Read(new CompactReader(at._content, at._strings, at.entry.Start), key.Url, at.entry.Version),
                (_content, _strings, entry))
            : null;

    private Entry? Find(int kind, string url, string? version) =>
        _entries.TryGetValue((kind, url), out var entry) && (version is null || version == entry.Version) ? entry : null;
}
