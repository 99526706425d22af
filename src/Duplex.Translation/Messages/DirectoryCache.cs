using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;

namespace Duplex.Translation.Messages;

/// <summary>
/// What fields gave that name people, organizations and places: a sender's messages name the same few in the same bytes, day after day.
/// Holds only what follows from those bytes and the configuration; bounded: what was not asked for while as much again was added goes.
/// </summary>
internal sealed class DirectoryCache(TranslationOptions options)
{
    /// <summary>Of each of both halves.</summary>
    private const int MostEntries = 2048;

    /// <summary>A power of two.</summary>
    private const int Sightings = 4096;

    private readonly int[] _seen = new int[Sightings];
    private Half _recent = new();
    private Half _before = new();

    public bool TryGet<T>(ReadOnlySpan<byte> key, [NotNullWhen(true)] out T? entry)
        where T : class
    {
        if (_recent.BySpan.TryGetValue(key, out object? found))
        {
            entry = (T)found;
            return true;
        }

        if (!_before.BySpan.TryGetValue(key, out found))
        {
            entry = null;
            return false;
        }

        Set(key, found);
        entry = (T)found;
        return true;
    }

    public void Set(ReadOnlySpan<byte> key, object entry)
    {
        Half recent = _recent;
        if (Interlocked.Increment(ref recent.Count) == MostEntries)
        {
            _before = recent;
            _recent = recent = new Half();
        }

        ConcurrentDictionary<byte[], object>.AlternateLookup<ReadOnlySpan<byte>> bySpan = recent.BySpan;
        bySpan[key] = entry;
    }

    /// <summary>
    /// Whether these bytes were met before, as far as is remembered: most of what messages tell is told once, and to keep that would cost
    /// more than to read it.
    /// </summary>
    public bool IsAgain(ReadOnlySpan<byte> key)
    {
        int hash = EqualBytes.Comparer.GetHashCode(key);
        ref int seen = ref _seen[hash & (Sightings - 1)];
        bool isAgain = seen == hash;
        seen = hash;
        return isAgain;
    }

    /// <summary>Whether what was read with these options is what others would give.</summary>
    public bool IsOf(TranslationOptions other) =>
        ReferenceEquals(options, other)
        || (ReferenceEquals(options.IdOf, other.IdOf) && ReferenceEquals(options.Authorities, other.Authorities)
            && ReferenceEquals(options.LocalCodes, other.LocalCodes) && ReferenceEquals(options.IdentifierTypes, other.IdentifierTypes)
            && ReferenceEquals(options.SenderZone, other.SenderZone) && ReferenceEquals(options.Units, other.Units)
            && ReferenceEquals(options.Doses, other.Doses));

    private sealed class Half
    {
        public readonly ConcurrentDictionary<byte[], object>.AlternateLookup<ReadOnlySpan<byte>> BySpan =
            new ConcurrentDictionary<byte[], object>(EqualBytes.Comparer).GetAlternateLookup<ReadOnlySpan<byte>>();

        public int Count;
    }

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
