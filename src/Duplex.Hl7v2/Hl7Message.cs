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
    private Hl7Charset? _charset;

    private Hl7Message(ReadOnlyMemory<byte> bytes, Hl7Delimiters delimiters, int[] bounds)
    {
        Bytes = bytes;
        Delimiters = delimiters;
        _bounds = bounds;
    }

    /// <summary>The bytes as received.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>What MSH-1 and MSH-2 declare.</summary>
    public Hl7Delimiters Delimiters { get; }

    /// <summary>Segments, empty lines not counted.</summary>
    public int SegmentCount => _bounds.Length / 2;

    /// <summary>The character set of its texts: MSH-18 where the bytes agree with it, otherwise what the bytes show.</summary>
    public Hl7Charset Charset => _charset ??= Hl7Charset.Of(this);

    /// <summary>The segment at this place, from 0.</summary>
    public Hl7Segment this[int index] =>
        new(new Hl7Value(this, _bounds[2 * index], _bounds[2 * index + 1] - _bounds[2 * index]));

    /// <summary>Never throws on input: bytes that are no message give an error with its place.</summary>
    public static Hl7ParseResult Parse(ReadOnlyMemory<byte> bytes)
    {
        ReadOnlySpan<byte> span = bytes.Span;
        int start = SegmentBounds.SkipPrelude(span);
        ReadOnlySpan<byte> content = span[start..];
        if (content.IsEmpty)
        {
            return new(Hl7ParseError.At(Hl7ParseFailure.Empty, start));
        }

        if (!content.StartsWith("MSH"u8))
        {
            bool batch = content.StartsWith("FHS"u8) || content.StartsWith("BHS"u8);
            return new(Hl7ParseError.At(batch ? Hl7ParseFailure.BatchHeader : Hl7ParseFailure.NoHeader, start));
        }

        if (content.Length < 5)
        {
            return new(Hl7ParseError.At(Hl7ParseFailure.HeaderTooShort, start));
        }

        return Hl7Delimiters.TryRead(content, out Hl7Delimiters delimiters)
            ? new(new Hl7Message(bytes, delimiters, SegmentBounds.Find(span, start, delimiters.Field)))
            : new(Hl7ParseError.At(Hl7ParseFailure.UnusableDelimiters, start + 3));
    }

    /// <summary>The n-th segment of this kind, from 1; an absent one where there are fewer.</summary>
    public Hl7Segment Segment(string id, int occurrence = 1) => Find(SegmentId.Pack(id), occurrence);

    /// <summary>The segments in order.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>What stands at the path; absent where the message ends before it.</summary>
    public Hl7Value this[Hl7Path path]
    {
        get
        {
            Hl7Segment segment = Find(path.PackedSegment, path.Occurrence);
            if (!segment.IsPresent || path.Field == 0)
            {
                return segment.Value;
            }

            Hl7Field field = segment[path.Field];
            if (path.Repetition == 0 && path.Component == 0)
            {
                return field.Value;
            }

            Hl7Repetition repetition = field[Math.Max(path.Repetition, 1)];
            return path.Component == 0 ? repetition.Value
                : path.Subcomponent == 0 ? repetition[path.Component].Value
                : repetition[path.Component][path.Subcomponent];
        }
    }

    /// <inheritdoc cref="this[Hl7Path]"/>
    /// <exception cref="FormatException">The path is not well formed.</exception>
    public Hl7Value this[string path] => this[Hl7Path.Parse(path)];

    private Hl7Segment Find(uint packedId, int occurrence)
    {
        ReadOnlySpan<byte> span = Bytes.Span;
        for (int i = 0; i < _bounds.Length; i += 2)
        {
            if (SegmentId.Matches(span[_bounds[i].._bounds[i + 1]], packedId, Delimiters.Field) && --occurrence == 0)
            {
                return this[i / 2];
            }
        }

        return default;
    }

    /// <summary>Walks the segments without allocating.</summary>
    public struct Enumerator
    {
        private readonly Hl7Message _message;
        private int _index;

        internal Enumerator(Hl7Message message)
        {
            _message = message;
            _index = -1;
        }

        /// <summary>The segment that was reached.</summary>
        public readonly Hl7Segment Current => _message[_index];

        /// <summary>Goes to the next segment; false behind the last.</summary>
        public bool MoveNext() => ++_index < _message.SegmentCount;
    }
}
