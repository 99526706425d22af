using System.Buffers;
using System.Buffers.Text;
using System.Text.Unicode;

namespace Duplex.Fhir.Model;

/// <summary>JSON text in a pooled buffer. Names come encoded, and texts that need no escape are copied.</summary>
internal struct JsonTextWriter
{
    // Beyond ASCII everything is written as it is: FHIR JSON is UTF-8, and readable umlauts save space.
    private static readonly SearchValues<byte> ToEscape = SearchValues.Create(
        [.. Enumerable.Range(0, 32).Select(value => (byte)value), (byte)'"', (byte)'\\', 0x7F]);

    private const int MostKept = 64 * 1024;

    private readonly bool _indented;
    private byte[] _buffer;
    private int _count;
    private int _depth;
    private bool _hasItem;

    public JsonTextWriter(bool indented)
    {
        _indented = indented;
        _buffer = ArrayPool<byte>.Shared.Rent(4096);
    }

    public readonly ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _count);

    public bool TryReset()
    {
        _count = 0;
        _depth = 0;
        _hasItem = false;
        return _buffer.Length is > 0 and <= MostKept;
    }

    public void Release()
    {
        if (_buffer.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = [];
        }
    }

    /// <param name="quoted">The name with quotation marks and colon.</param>
    public void Name(byte[] quoted)
    {
        var room = Room(quoted.Length + 2 + (_indented ? 2 + (2 * _depth) : 0));
        var at = 0;
        if (_hasItem)
        {
            room[at++] = (byte)',';
        }

        if (_indented)
        {
            at += Line(room[at..]);
        }

        quoted.CopyTo(room[at..]);
        at += quoted.Length;
        if (_indented)
        {
            room[at++] = (byte)' ';
        }

        _count += at;
        _hasItem = true;
    }

    /// <summary>A name, as <see cref="Name"/> writes it, and its text.</summary>
    /// <exception cref="FormatException">The text holds half of a surrogate pair, which UTF-8 cannot say.</exception>
    public void NamedText(byte[] quoted, string text)
    {
        if (_indented)
        {
            Name(quoted);
            Text(text);
            return;
        }

        var room = Room(quoted.Length + 3 + text.Length);
        var at = 0;
        if (_hasItem)
        {
            room[at++] = (byte)',';
        }

        quoted.CopyTo(room[at..]);
        at += quoted.Length;
        _hasItem = true;
        if (PlainText.TryWrite(text, room[(at + 1)..]))
        {
            room[at] = (byte)'"';
            at += text.Length + 1;
            room[at] = (byte)'"';
            _count += at + 1;
            return;
        }

        _count += at;
        AnyText(text);
    }

    /// <summary>A whole object.</summary>
    public void Whole(ReadOnlySpan<byte> json)
    {
        Raw(json);
        _hasItem = true;
    }

    /// <summary>Goes before a value in an array.</summary>
    public void Item()
    {
        var room = Room(2 + (_indented ? 1 + (2 * _depth) : 0));
        var at = 0;
        if (_hasItem)
        {
            room[at++] = (byte)',';
        }

        if (_indented)
        {
            at += Line(room[at..]);
        }

        _count += at;
        _hasItem = true;
    }

    public void Open(byte bracket)
    {
        Room(1)[0] = bracket;
        _count++;
        _depth++;
        _hasItem = false;
    }

    public void Close(byte bracket)
    {
        _depth--;
        var room = Room(2 + (_indented ? 1 + (2 * _depth) : 0));
        var at = _indented && _hasItem ? Line(room) : 0;
        room[at] = bracket;
        _count += at + 1;
        _hasItem = true;
    }

    public void Raw(ReadOnlySpan<byte> json)
    {
        json.CopyTo(Room(json.Length));
        _count += json.Length;
    }

    /// <summary>A text whose bytes are valid inside quotation marks as they are.</summary>
    public void Quoted(ReadOnlySpan<byte> json)
    {
        var room = Room(json.Length + 2);
        room[0] = (byte)'"';
        json.CopyTo(room[1..]);
        room[json.Length + 1] = (byte)'"';
        _count += json.Length + 2;
    }

    /// <exception cref="FormatException">The text holds half of a surrogate pair, which UTF-8 cannot say.</exception>
    public void Text(string text)
    {
        var room = Room(text.Length + 2);
        if (!PlainText.TryWrite(text, room[1..]))
        {
            AnyText(text);
            return;
        }

        room[0] = (byte)'"';
        room[text.Length + 1] = (byte)'"';
        _count += text.Length + 2;
    }

    private void AnyText(string text)
    {
        // A character takes up to three bytes.
        var room = Room((text.Length * 3) + 2);
        if (Utf8.FromUtf16(text, room[1..], out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            throw new FormatException("The text holds half of a surrogate pair.");
        }

        if (room.Slice(1, length).IndexOfAny(ToEscape) < 0)
        {
            room[0] = (byte)'"';
            room[length + 1] = (byte)'"';
            _count += length + 2;
            return;
        }

        var utf8 = room.Slice(1, length).ToArray();
        Raw("\""u8);
        Escaped(utf8);
        Raw("\""u8);
    }

    public void Number(int value)
    {
        Utf8Formatter.TryFormat(value, Room(11), out var length);
        _count += length;
    }

    /// <summary>The digits of a number as they are.</summary>
    public void Number(string digits)
    {
        var room = Room(digits.Length);
        if (PlainText.TryWrite(digits, room))
        {
            _count += digits.Length;
        }
        else
        {
            Raw(System.Text.Encoding.UTF8.GetBytes(digits));
        }
    }

    private void Escaped(ReadOnlySpan<byte> utf8)
    {
        while (utf8.IndexOfAny(ToEscape) is var at and >= 0)
        {
            Raw(utf8[..at]);
            var sign = utf8[at];
            switch (sign)
            {
                case (byte)'"': Raw("\\\""u8); break;
                case (byte)'\\': Raw("\\\\"u8); break;
                case (byte)'\n': Raw("\\n"u8); break;
                case (byte)'\r': Raw("\\r"u8); break;
                case (byte)'\t': Raw("\\t"u8); break;
                case (byte)'\b': Raw("\\b"u8); break;
                case (byte)'\f': Raw("\\f"u8); break;
                default: Raw([(byte)'\\', (byte)'u', (byte)'0', (byte)'0', Hex(sign >> 4), Hex(sign & 15)]); break;
            }

            utf8 = utf8[(at + 1)..];
        }

        Raw(utf8);
    }

    private static byte Hex(int digit) => (byte)(digit < 10 ? '0' + digit : 'A' + digit - 10);

    private readonly int Line(Span<byte> room)
    {
        room[0] = (byte)'\n';
        room.Slice(1, 2 * _depth).Fill((byte)' ');
        return 1 + (2 * _depth);
    }

    private Span<byte> Room(int length)
    {
        if (_buffer.Length - _count < length)
        {
            Grow(length);
        }

        return _buffer.AsSpan(_count);
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_count + length), (int)Math.Min(2L * _buffer.Length, Array.MaxLength)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = larger;
    }
}
