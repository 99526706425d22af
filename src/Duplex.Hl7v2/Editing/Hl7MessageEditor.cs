using System.Buffers;
using System.Text;
using Duplex.Hl7v2.Charsets;

namespace Duplex.Hl7v2.Editing;

/// <summary>
/// Changes a message or builds one. What was not touched is written back byte for byte: line ends, byte order mark, blank lines,
/// trailing delimiters, wrong escapes. A changed field is made anew; the others of its segment are neither split nor copied before
/// the message is written. Texts are escaped and written in the message's character set. Not for use by several threads at once.
/// </summary>
public sealed class Hl7MessageEditor
{
    private const int CharsetField = 18;
    private const byte Vt = 0x0B;
    private const byte Fs = 0x1C;
    private readonly Hl7Message _source;
    private readonly SegmentList _segments;
    private readonly TextWriting _text;

    internal Hl7MessageEditor(Hl7Message source, string? replacement = null)
    {
        _source = source;
        _segments = new(source);
        _text = new(source, replacement);
    }

    /// <summary>MSH-1 and MSH-2, which no Set changes: see <see cref="ToArray(Hl7Delimiters)"/>.</summary>
    public Hl7Delimiters Delimiters => _source.Delimiters;

    /// <summary>How many segments there are now.</summary>
    public int SegmentCount => _segments.Count;

    /// <summary>The segment at this place, from 0.</summary>
    public Hl7SegmentEditor this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, SegmentCount);
            return new(this, _segments.Node(index));
        }
    }

    /// <summary>A message of MSH with its delimiters alone; MSH-18 names the set.</summary>
    /// <param name="delimiters">Default: <c>|^~\&amp;</c>.</param>
    /// <param name="charset">A name of table 0211.</param>
    /// <param name="replacement">
    /// Written for a character that the set lacks; null (the default) refuses such a text with <see cref="Hl7EncodingException"/>.
    /// </param>
    /// <exception cref="ArgumentException">The set can't be written here, or the delimiters are unusable.</exception>
    public static Hl7MessageEditor Create(Hl7Delimiters? delimiters = null, string charset = "UNICODE UTF-8", string? replacement = null)
    {
        Encoding set = Hl7Charset.Named(charset)
            ?? throw new ArgumentException($"'{charset}' is no character set of table 0211 that can be written here; use 'UNICODE UTF-8'.", nameof(charset));
        byte[] bytes = new Hl7MessageBuilder(delimiters).Segment("MSH").Field(18, charset).ToArray();
        Hl7ParseResult parsed = Hl7Message.Parse(bytes, new Hl7ReadOptions { ForcedCharset = set });
        return parsed.IsSuccess ? new(parsed.Message, replacement) : throw new ArgumentException(parsed.Error.Text, nameof(delimiters));
    }

    /// <summary>Writes a text at the place, escaped; levels that the segment lacks are added with their separators.</summary>
    /// <param name="path">A field or a part of one.</param>
    /// <param name="text">Null and empty leave the place empty; line ends become <c>\.br\</c>.</param>
    /// <exception cref="ArgumentException">The path names a whole segment, MSH-1 or MSH-2.</exception>
    /// <exception cref="InvalidOperationException">
    /// The message lacks the segment, or a delimiter that is needed; or MSH-18 would name another set than the message is in.
    /// </exception>
    /// <exception cref="Hl7EncodingException">The message's set lacks a character; nothing was changed.</exception>
    public Hl7MessageEditor Set(Hl7Path path, string? text)
    {
        Put(Existing(path), path.Field, PlaceOf(path), string.IsNullOrEmpty(text) ? default : _text.Encode(text));
        return this;
    }

    /// <inheritdoc cref="Set(Hl7Path, string?)"/>
    /// <exception cref="FormatException">The path is not well formed.</exception>
    public Hl7MessageEditor Set(string path, string? text) => Set(Hl7Path.Parse(path), text);

    /// <summary>Writes the HL7 null <c>""</c>: the receiver deletes what it stored.</summary>
    /// <inheritdoc cref="Set(Hl7Path, string?)"/>
    public Hl7MessageEditor SetNull(Hl7Path path) => SetRaw(path, "\"\""u8.ToArray());

    /// <inheritdoc cref="SetNull(Hl7Path)"/>
    public Hl7MessageEditor SetNull(string path) => SetNull(Hl7Path.Parse(path));

    /// <summary>
    /// Writes bytes as they stand: the caller answers for their character set, escapes and inner delimiters. A whole field is not
    /// copied and must not change before the message is written.
    /// </summary>
    /// <exception cref="ArgumentException">
    /// The bytes hold a line end or a field separator, which would break the segment, or VT or FS, which would break its frame.
    /// </exception>
    /// <inheritdoc cref="Set(Hl7Path, string?)"/>
    public Hl7MessageEditor SetRaw(Hl7Path path, ReadOnlyMemory<byte> value)
    {
        SetRaw(Existing(path), path.Field, PlaceOf(path), value);
        return this;
    }

    /// <inheritdoc cref="SetRaw(Hl7Path, ReadOnlyMemory{byte})"/>
    public Hl7MessageEditor SetRaw(string path, ReadOnlyMemory<byte> value) => SetRaw(Hl7Path.Parse(path), value);

    /// <summary>Leaves the place empty; its separators stay, a place that is absent stays so, also with its segment.</summary>
    /// <exception cref="ArgumentException">The path names a whole segment, MSH-1 or MSH-2.</exception>
    public Hl7MessageEditor Clear(Hl7Path path)
    {
        int index = _segments.IndexOf(path.PackedSegment, path.Occurrence);
        if (index >= 0)
        {
            Clear(_segments.Node(index), path.Field, PlaceOf(path));
        }

        return this;
    }

    /// <inheritdoc cref="Clear(Hl7Path)"/>
    public Hl7MessageEditor Clear(string path) => Clear(Hl7Path.Parse(path));

    /// <summary>Adds a repetition behind the last one of the field; the first one where the field is empty.</summary>
    /// <inheritdoc cref="Set(Hl7Path, string?)"/>
    public Hl7MessageEditor AddRepetition(Hl7Path path, string? text)
    {
        SegmentNode node = Existing(path);
        RefuseUnsettable(node, path.Field);
        ReadOnlyMemory<byte> field = Field(node, path.Field);
        int next = field.IsEmpty ? 1 : Searched(field).Count(Delimiters.Repetition) + 2;
        Put(node, path.Field, new(next, 0, 0), string.IsNullOrEmpty(text) ? default : _text.Encode(text));
        return this;
    }

    /// <inheritdoc cref="AddRepetition(Hl7Path, string?)"/>
    public Hl7MessageEditor AddRepetition(string path, string? text) => AddRepetition(Hl7Path.Parse(path), text);

    /// <summary>Removes the repetition (the first where the path names none) with its separator; nothing where it is absent.</summary>
    /// <exception cref="ArgumentException">The path names a whole segment, MSH-1 or MSH-2.</exception>
    public Hl7MessageEditor RemoveRepetition(Hl7Path path)
    {
        int index = _segments.IndexOf(path.PackedSegment, path.Occurrence);
        if (index < 0)
        {
            return this;
        }

        SegmentNode node = _segments.Node(index);
        RefuseUnsettable(node, path.Field);
        ReadOnlyMemory<byte> field = Field(node, path.Field);
        Range found = new FieldPlace(path.Repetition, 0, 0).Locate(Searched(field), Delimiters, out FieldPlace.Missing missing);
        if (missing.Total == 0 && !field.IsEmpty)
        {
            (int start, int length) = found.GetOffsetAndLength(field.Length);
            int end = start + length;
            (start, end) = end < field.Length ? (start, end + 1) : (Math.Max(start - 1, 0), end);
            byte[] left = [.. field.Span[..start], .. field.Span[end..]];
            Replace(node, path.Field, left);
        }

        return this;
    }

    /// <inheritdoc cref="RemoveRepetition(Hl7Path)"/>
    public Hl7MessageEditor RemoveRepetition(string path) => RemoveRepetition(Hl7Path.Parse(path));

    /// <summary>The n-th segment of this kind, from 1; null where there are fewer.</summary>
    public Hl7SegmentEditor? Find(string id, int occurrence = 1)
    {
        int index = IndexOf(id, occurrence);
        return index < 0 ? null : this[index];
    }

    /// <summary>The place of the n-th segment of this kind, from 0; -1 where there are fewer.</summary>
    public int IndexOf(string id, int occurrence = 1) => _segments.IndexOf(SegmentId.Pack(id), occurrence);

    /// <summary>Adds a segment without fields at the end.</summary>
    /// <exception cref="ArgumentException">The id is none, or that of a header.</exception>
    public Hl7SegmentEditor Add(string id) => Insert(SegmentCount, id);

    /// <summary>Inserts a segment without fields before the one at this place.</summary>
    /// <exception cref="ArgumentException">The id is none, or that of a header (MSH, FHS, BHS).</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is before MSH or behind the end.</exception>
    public Hl7SegmentEditor Insert(int index, string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        RefuseUninsertable(id, nameof(id));
        return InsertRaw(index, Encoding.ASCII.GetBytes(id));
    }

    /// <summary>Inserts a segment as it stands, such as one of another message with the same delimiters and character set.</summary>
    /// <param name="index">From 1: MSH stays first.</param>
    /// <param name="segment">Without line end; it is not copied and must not change before the message is written.</param>
    /// <exception cref="ArgumentException">The bytes hold a line end, VT or FS, or do not start with a segment id, or with that of a header.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The place is before MSH or behind the end.</exception>
    public Hl7SegmentEditor InsertRaw(int index, ReadOnlyMemory<byte> segment)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, SegmentCount);
        ReadOnlySpan<byte> bytes = segment.Span;
        int end = bytes.IndexOf(Delimiters.Field);
        RefuseUninsertable(Encoding.Latin1.GetString(end < 0 ? bytes[..Math.Min(bytes.Length, 5)] : bytes[..Math.Min(end, 5)]), nameof(segment));
        ReadOnlyMemory<byte> searched = Masked(segment);
        RefuseBreaks(searched.Span, (byte)'\r');
        return new(this, _segments.Insert(index, segment, searched));
    }

    /// <summary>Removes the segment at this place, from 1: MSH stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or it is MSH.</exception>
    public Hl7MessageEditor RemoveAt(int index)
    {
        Movable(index);
        _segments.RemoveAt(index);
        return this;
    }

    /// <summary>Moves the segment at a place so that it stands at another one afterwards, both from 1: MSH stays.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none, or it is MSH.</exception>
    public Hl7MessageEditor Move(int from, int to)
    {
        Movable(from);
        Movable(to);
        _segments.Move(from, to);
        return this;
    }

    /// <summary>The message as it is now.</summary>
    public byte[] ToArray() => EditedBytes.ToArray(_source, _segments);

    /// <summary>
    /// The message as it is now, with other delimiters: each separator and escape sequence is written anew, and what would now be
    /// taken for a delimiter is escaped.
    /// </summary>
    /// <exception cref="ArgumentException">The delimiters are unusable or lack one that the message needs.</exception>
    public byte[] ToArray(Hl7Delimiters delimiters) => DelimiterChange.Write(ToMessage(), delimiters);

    /// <summary>Writes the message as it is now.</summary>
    public void WriteTo(IBufferWriter<byte> target)
    {
        ArgumentNullException.ThrowIfNull(target);
        EditedBytes.WriteTo(target, _source, _segments);
    }

    /// <summary>The message as it is now, to read.</summary>
    public Hl7Message ToMessage() =>
        Hl7Message.Parse(ToArray(), _source.Options).Message
        ?? throw new InvalidOperationException("The edited message can't be read any more; raw bytes that were set broke its header.");

    internal void Set(SegmentNode node, int field, FieldPlace place, string? text) =>
        Put(node, field, place, string.IsNullOrEmpty(text) ? default : _text.Encode(text));

    internal void SetRaw(SegmentNode node, int field, FieldPlace place, ReadOnlyMemory<byte> value)
    {
        RefuseBreaks(Searched(value), Delimiters.Field);
        Put(node, field, place, value);
    }

    internal void Clear(SegmentNode node, int field, FieldPlace place)
    {
        RefuseUnsettable(node, field);
        ReadOnlyMemory<byte> bytes = Field(node, field);
        place.Locate(Searched(bytes), Delimiters, out FieldPlace.Missing missing);
        if (!bytes.IsEmpty && missing.Total == 0)
        {
            Put(node, field, place, default);
        }
    }

    private static FieldPlace PlaceOf(Hl7Path path) => new(path.Repetition, path.Component, path.Subcomponent);

    private void Put(SegmentNode node, int field, FieldPlace place, ReadOnlyMemory<byte> value)
    {
        RefuseUnsettable(node, field);
        if (place.IsWholeField)
        {
            Replace(node, field, value);
            return;
        }

        ReadOnlyMemory<byte> former = Field(node, field);
        Replace(node, field, place.Replace(former.Span, Searched(former), value.Span, Delimiters));
    }

    private void Replace(SegmentNode node, int field, ReadOnlyMemory<byte> bytes)
    {
        if (field == CharsetField && node.IsHeader && ReferenceEquals(node, _segments.Node(0)))
        {
            CharsetDeclaration.RefuseOther(_source, Field(node, field).Span, bytes.Span);
        }

        int index = node.EditOf(field);
        if (index >= 0)
        {
            node.Edits[index] = node.Edits[index] with { Bytes = bytes };
            return;
        }

        node.TryLocate(field, out int start, out int end);
        node.Edits.Insert(~index, new(field, start, end, bytes));
    }

    /// <summary>The field as it is now; empty where absent.</summary>
    private static ReadOnlyMemory<byte> Field(SegmentNode node, int field)
    {
        int index = node.EditOf(field);
        return index >= 0 ? node.Edits[index].Bytes
            : node.TryLocate(field, out int start, out int end) ? node.Content[start..end]
            : default;
    }

    private ReadOnlySpan<byte> Searched(ReadOnlyMemory<byte> bytes) => Masked(bytes).Span;

    // Texts of a field start in the default state of the set, so each field can be masked for itself.
    private ReadOnlyMemory<byte> Masked(ReadOnlyMemory<byte> bytes) =>
        _source.MasksTexts && TrailByteMask.Of(bytes.Span, _source.Charset.Encoding) is { } mask ? mask : bytes;

    private SegmentNode Existing(Hl7Path path)
    {
        int index = _segments.IndexOf(path.PackedSegment, path.Occurrence);
        return index >= 0 ? _segments.Node(index) : throw new InvalidOperationException(
            $"The message has no {path.Segment}[{path.Occurrence}]; add the segment before its fields are set.");
    }

    private static void RefuseUnsettable(SegmentNode node, int field)
    {
        if (field < 1)
        {
            throw new ArgumentException("The path names a segment; a value belongs to a field, as in 'PID-3'.", nameof(field));
        }

        if (node.IsHeader && field <= 2)
        {
            throw new ArgumentException("MSH-1 and MSH-2 are the delimiters of the whole message; ToArray(delimiters) writes it with others.", nameof(field));
        }
    }

    private static void RefuseBreaks(ReadOnlySpan<byte> value, byte separator)
    {
        if (value.IndexOfAny([(byte)'\r', (byte)'\n', Vt, Fs, separator]) is >= 0 and int at)
        {
            throw new ArgumentException(
                $"Byte {at} (from 0) is a line end, a field separator, VT or FS, which breaks the segment or its frame; "
                + "escape it, as in \\.br\\, \\F\\ and \\X0B\\.",
                nameof(value));
        }
    }

    private static void RefuseUninsertable(string id, string parameter)
    {
        if (!SegmentId.IsId(id))
        {
            throw new ArgumentException("A segment starts with an id of a letter and up to three letters or digits, as in 'NTE'.", parameter);
        }

        if (id is "MSH" or "FHS" or "BHS")
        {
            throw new ArgumentException(
                "A message has one header, MSH, which stands first; build another message with Create, and batches with BatchWriter.", parameter);
        }
    }

    private void Movable(int index)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(index, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, SegmentCount);
    }
}
