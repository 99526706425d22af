using System.Runtime.InteropServices;
using Duplex.Hl7v2.Charsets;
using Duplex.Hl7v2.Editing;

namespace Duplex.Hl7v2;

/// <summary>
/// A message as a view over the received bytes, which must not change while it is in use. Segments are found when it is
/// parsed, everything below them when it is asked for, without copies.
/// Segments may end with CR, LF or CRLF, the last one with nothing; a byte order mark and leading line ends are skipped.
/// </summary>
public sealed class Hl7Message
{
    // Start and end of each segment, in pairs.
    private readonly int[] _bounds;

    // The bytes where they lie in an array, as they mostly do: every value looks at them many times.
    private readonly ArraySegment<byte> _array;
    private readonly byte[]? _mask;
    private readonly WideMessage? _wide;
    private readonly Hl7ReadOptions _options;
    private Hl7Charset? _charset;

    internal Hl7Message(
        ReadOnlyMemory<byte> bytes, Hl7Delimiters delimiters, int[] bounds, Hl7ReadOptions options, Hl7Charset? charset, byte[]? mask,
        WideMessage? wide)
    {
        Bytes = bytes;
        _ = MemoryMarshal.TryGetArray(bytes, out _array);
        Delimiters = delimiters;
        _bounds = bounds;
        _options = options;
        _charset = charset;
        _mask = mask;
        _wide = wide;
    }

    /// <summary>The bytes as received; of a message in UTF-16 the same text in UTF-8.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>The bytes as received, also of a message in UTF-16.</summary>
    public ReadOnlyMemory<byte> Received => _wide?.Received ?? Bytes;

    /// <summary>What MSH-1 and MSH-2 declare.</summary>
    public Hl7Delimiters Delimiters { get; }

    /// <summary>Segments, empty lines not counted.</summary>
    public int SegmentCount => _bounds.Length / 2;

    /// <summary>The character set of its texts: MSH-18 where the bytes agree with it, otherwise what the bytes show.</summary>
    public Hl7Charset Charset => _charset ??= CharsetResolution.Resolve(
        this[0][18].Value.Bytes, Delimiters.Repetition, Bytes.Span, _options);

    /// <summary>The segment at this place, from 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are fewer segments.</exception>
    public Hl7Segment this[int index] => (uint)index < (uint)SegmentCount
        ? new(new Hl7Value(this, _bounds[2 * index], _bounds[(2 * index) + 1] - _bounds[2 * index]))
        : throw new ArgumentOutOfRangeException(nameof(index), index, "Segments are counted from 0 to SegmentCount - 1.");

    /// <summary>The bytes in which delimiters are searched: those received, or their mask.</summary>
    internal ReadOnlySpan<byte> Searched => _mask is null ? Span : _mask;

    /// <summary><see cref="Bytes"/> as a span.</summary>
    internal ReadOnlySpan<byte> Span => _array.Array is null ? Bytes.Span : _array;

    internal byte[]? Mask => _mask;

    internal WideMessage? Wide => _wide;

    internal Hl7ReadOptions Options => _options;

    /// <summary>Whether texts that are written may hold bytes that look like delimiters.</summary>
    internal bool MasksTexts => _charset is { } known && TrailByteMask.IsNeeded(known.Encoding);

    /// <summary>Whether bytes of texts may look like ASCII without being it.</summary>
    internal bool IsMasked => _mask is not null;

    /// <summary>Never throws on input: bytes that are no message give an error with its place.</summary>
    public static Hl7ParseResult Parse(ReadOnlyMemory<byte> bytes) => MessageParsing.Parse(bytes, Hl7ReadOptions.Default);

    /// <inheritdoc cref="Parse(ReadOnlyMemory{byte})"/>
    /// <param name="bytes">One message.</param>
    /// <param name="options">What is known about its source.</param>
    public static Hl7ParseResult Parse(ReadOnlyMemory<byte> bytes, Hl7ReadOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return MessageParsing.Parse(bytes, options);
    }

    /// <summary>The n-th segment of this kind, from 1; an absent one where there are fewer.</summary>
    public Hl7Segment Segment(string id, int occurrence = 1) => Find(SegmentId.Pack(id), occurrence, 0, SegmentCount);

    /// <summary>
    /// Groups by order: each segment <paramref name="first"/> with those that follow it up to the next one. With more ids, in
    /// their usual order, a group also starts at one of them that has no group open for it: <c>Groups("ORC", "OBR")</c> gives one
    /// group for each order whether or not ORC was sent, and one for each further OBR below the same ORC.
    /// </summary>
    /// <exception cref="ArgumentException">An id is none.</exception>
    public Hl7Groups Groups(string first, string? second = null, string? third = null) =>
        new(this, 0, SegmentCount, first, second, third);

    /// <summary>The segments in order.</summary>
    public Enumerator GetEnumerator() => new(this, 0, SegmentCount);

    /// <summary>What stands at the path; absent where the message ends before it.</summary>
    public Hl7Value this[Hl7Path path] => path.Of(Find(path.PackedSegment, path.Occurrence, 0, SegmentCount));

    /// <inheritdoc cref="this[Hl7Path]"/>
    /// <exception cref="FormatException">The path is not well formed.</exception>
    public Hl7Value this[string path] => this[Hl7Path.Parse(path)];

    /// <summary>A copy to change; this message stays as it is.</summary>
    public Hl7MessageEditor Edit() => new(this);

    internal ReadOnlySpan<byte> SegmentBytes(int index) => Bytes.Span[_bounds[2 * index].._bounds[(2 * index) + 1]];

    internal int SegmentStart(int index) => _bounds[2 * index];

    internal int SegmentEnd(int index) => _bounds[(2 * index) + 1];

    internal int IndexOf(uint packedId, int occurrence, int from, int to)
    {
        ReadOnlySpan<byte> span = Bytes.Span;
        int[] bounds = _bounds;
        for (int i = from; i < to; i++)
        {
            if (SegmentId.Matches(span[bounds[2 * i]..bounds[(2 * i) + 1]], packedId, Delimiters.Field) && --occurrence == 0)
            {
                return i;
            }
        }

        return -1;
    }

    internal Hl7Segment Find(uint packedId, int occurrence, int from, int to)
    {
        int index = IndexOf(packedId, occurrence, from, to);
        return index < 0 ? default : this[index];
    }

    /// <summary>Walks the segments without allocating.</summary>
    public struct Enumerator
    {
        private readonly Hl7Message? _message;
        private readonly int _end;
        private int _index;

        internal Enumerator(Hl7Message? message, int start, int end)
        {
            _message = message;
            _index = start - 1;
            _end = end;
        }

        /// <summary>The segment that was reached.</summary>
        public readonly Hl7Segment Current => _message is null ? default : _message[_index];

        /// <summary>Goes to the next segment; false behind the last.</summary>
        public bool MoveNext() => ++_index < _end;
    }
}
