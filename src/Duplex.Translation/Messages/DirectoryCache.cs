using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Duplex.Translation.Messages;

/// <summary>
/// What fields gave that name people, organizations and places: a sender's messages name the same few in the same bytes, day after day.
/// Holds only what follows from those bytes and the configuration; bounded, and begun anew when it is full.
/// </summary>
internal sealed class DirectoryCache
{
    private const int MostEntries = 2048;

    private readonly ConcurrentDictionary<byte[], object> _entries;
    private readonly ConcurrentDictionary<byte[], object>.AlternateLookup<ReadOnlySpan<byte>> _bySpan;
    private readonly TranslationOptions _options;
    private int _count;

    public DirectoryCache(TranslationOptions options)
    {
        _options = options;
        _entries = new(EqualBytes.Comparer);
        _bySpan = _entries.GetAlternateLookup<ReadOnlySpan<byte>>();
    }

    public bool TryGet<T>(ReadOnlySpan<byte> key, [NotNullWhen(true)] out T? entry)
        where T : class
    {
        entry = _bySpan.TryGetValue(key, out object? found) ? (T)found : null;
        return entry is not null;
    }

    public void Set(ReadOnlySpan<byte> key, object entry)
    {
        if (Interlocked.Increment(ref _count) > MostEntries)
        {
            _entries.Clear();
            _count = 0;
        }

        _bySpan[key] = entry;
    }

    /// <summary>Whether what was read with these options is what others would give.</summary>
    public bool IsOf(TranslationOptions options) =>
        ReferenceEquals(_options, options)
        || (ReferenceEquals(_options.IdOf, options.IdOf) && ReferenceEquals(_options.Authorities, options.Authorities)
            && ReferenceEquals(_options.LocalCodes, options.LocalCodes) && ReferenceEquals(_options.IdentifierTypes, options.IdentifierTypes)
            && ReferenceEquals(_options.SenderZone, options.SenderZone) && ReferenceEquals(_options.Units, options.Units)
            && ReferenceEquals(_options.Doses, options.Doses));

    private sealed class EqualBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static EqualBytes Comparer { get; } = new();

        public bool Equals(byte[]? x, byte[]? y) => x.AsSpan().SequenceEqual(y);

        public int GetHashCode(byte[] bytes) => GetHashCode(bytes.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            HashCode hash = default;
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}

/// <summary>
/// The cache that options and their copies share. It is no part of what options say, so that those that say the same stay equal.
/// </summary>
internal sealed class DirectoryCacheSlot : IEquatable<DirectoryCacheSlot>
{
    private DirectoryCache? _cache;

    /// <summary>The cache for these options; another one than before where a copy was configured otherwise.</summary>
    public DirectoryCache Of(TranslationOptions options) =>
        _cache is { } cache && cache.IsOf(options) ? cache : _cache = new DirectoryCache(options);

    public bool Equals(DirectoryCacheSlot? other) => other is not null;

    public override bool Equals(object? obj) => obj is DirectoryCacheSlot;

    public override int GetHashCode() => 0;
}
