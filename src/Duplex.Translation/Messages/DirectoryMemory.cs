using Duplex.Translation.Mapping;
using Duplex.Translation.Output;

namespace Duplex.Translation.Messages;

/// <summary>The cache of the connection, as one message looks into it.</summary>
internal sealed class DirectoryMemory
{
    private readonly DirectoryCache _cache;
    private readonly DirectoryKey _key;
    private readonly TranslationContext _context;

    private DirectoryMemory(DirectoryCache cache, DirectoryKey key, TranslationContext context) => (_cache, _key, _context) = (cache, key, context);

    /// <summary>How often something was said of the message: what said nothing may be kept.</summary>
    public int Remarks => _context.Remarks;

    /// <summary>
    /// Null where each field is to be read: for the coverage list, for a chart, whose references hold all that is told, and for a message
    /// that is read in a way of its own.
    /// </summary>
    public static DirectoryMemory? Of(MessageBuild build) =>
        build.Context is { Coverage: null, Options: { NamesDirectory: true } options } && DirectoryKey.Of(build.Message, options) is { } key
            ? new(options.Directory.Of(options), key, build.Context)
            : null;

    /// <summary>What these bytes gave; null where they were not met before.</summary>
    /// <param name="reader">What reads them: a number for each kind.</param>
    public T? Find<T>(int reader, in Source source, ReadOnlySpan<byte> bytes)
        where T : class
    {
        ReadOnlySpan<byte> key = _key.Of(reader, source, bytes);
        return key.Length > 0 && _cache.TryGet(key, out T? entry) ? entry : null;
    }

    /// <inheritdoc cref="Find{T}(int, in Source, ReadOnlySpan{byte})"/>
    /// <param name="isAgain">Where there is none: whether they were met before after all, so that what they give is worth keeping.</param>
    public T? Find<T>(int reader, in Source source, ReadOnlySpan<byte> bytes, out bool isAgain)
        where T : class
    {
        ReadOnlySpan<byte> key = _key.Of(reader, source, bytes);
        T? entry = null;
        isAgain = key.Length > 0 && !_cache.TryGet(key, out entry) && _cache.IsAgain(key);
        return entry;
    }

    /// <param name="remarks">How many there were before the bytes were read.</param>
    public void Keep(int reader, in Source source, ReadOnlySpan<byte> bytes, int remarks, object entry)
    {
        ReadOnlySpan<byte> key = remarks == Remarks ? _key.Of(reader, source, bytes) : default;
        if (key.Length > 0)
        {
            _cache.Set(key, entry);
        }
    }
}

/// <summary>Somebody or something that a field named.</summary>
/// <param name="Subject">What tells it from others.</param>
internal sealed record NamedEntry(string Subject, WrittenResource Written, string? Display);

/// <summary>The places that a field named, from the widest to the narrowest.</summary>
internal sealed record PlacesEntry(IReadOnlyList<WrittenResource> Places, string? Display);
