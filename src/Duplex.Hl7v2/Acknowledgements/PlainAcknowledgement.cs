using System.Buffers;
using System.Text;

namespace Duplex.Hl7v2.Acknowledgements;

/// <summary>
/// The acknowledgement of almost every message, written in one pass: no errors, nothing in MSH that any character set or frame
/// could mind, a version of the usual form. A listener writes one for each message that it takes.
/// </summary>
internal static class PlainAcknowledgement
{
    private const int LastField = 12;
    private const int LongestControlId = 64;

    // None of them can be a delimiter.
    private static readonly SearchValues<char> Letters =
        SearchValues.Create("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>Null where the general way is to be taken; otherwise what that would have written.</summary>
    public static byte[]? TryWrite(in MessageHeader received, AcknowledgementContent content)
    {
        ReadOnlySpan<byte> header = received.Segment;
        bool plain = IsPlain(content) && HasOnlyText(received, header);
        if (!plain)
        {
            return null;
        }

        // 1. Find the fields of MSH. Where field N begins stands at N, its separator just before it.
        Span<int> begins = stackalloc int[LastField + 2];
        int at = 3;
        for (int field = 2; field <= LastField + 1; field++)
        {
            begins[field] = at + 1;
            int next = at < header.Length ? header[(at + 1)..].IndexOf(received.Delimiters.Field) : -1;
            at = next < 0 ? header.Length : at + 1 + next;
        }

        if (Part(header, begins, LastField).IsEmpty || MinorOf(received.Component(LastField, 1)) is not { } minor)
        {
            return null;
        }

        // 2. Write: nothing is longer than it was in the header but what is counted here.
        Span<byte> buffer = header.Length <= 512 ? stackalloc byte[768] : new byte[header.Length + 256];
        Writing to = new(buffer);
        byte separator = received.Delimiters.Field;
        to.Bytes("MSH"u8);
        to.Byte(separator);
        to.Byte(received.Delimiters.Component);
        to.Optional(received.Delimiters.Repetition);
        to.Optional(received.Delimiters.Escape);
        to.Optional(received.Delimiters.Subcomponent);
        to.Optional(received.Delimiters.Truncation);
        foreach (int field in (ReadOnlySpan<int>)[5, 6, 3, 4])
        {
            to.Byte(separator);
            to.Bytes(Part(header, begins, field));
        }

        to.Byte(separator);
        to.Time(content.Time);
        to.Byte(separator);
        to.Byte(separator);
        to.Bytes("ACK"u8);
        ReadOnlySpan<byte> trigger = received.Component(9, 2);
        if (!trigger.IsEmpty && minor >= 30)
        {
            to.Byte(received.Delimiters.Component);
            to.Bytes(trigger);
            if (minor > 30)
            {
                to.Byte(received.Delimiters.Component);
                to.Bytes("ACK"u8);
            }
        }

        to.Byte(separator);
        to.Text(content.ControlId);
        to.Byte(separator);
        ReadOnlySpan<byte> processingId = Part(header, begins, 11);
        to.Bytes(processingId.IsEmpty ? "P"u8 : processingId);
        to.Byte(separator);
        to.Bytes(Part(header, begins, LastField));
        to.Bytes("\rMSA"u8);
        to.Byte(separator);
        to.Bytes(CodeOf(content.Code));
        ReadOnlySpan<byte> controlId = Part(header, begins, 10);
        if (!controlId.IsEmpty)
        {
            to.Byte(separator);
            to.Bytes(controlId);
        }

        to.Byte((byte)'\r');
        return to.ToArray();
    }

    private static bool IsPlain(AcknowledgementContent content) =>
        content is { Errors.Count: 0, ExpectedSequenceNumber: null, IsOwnMessage: false, Time.Precision: Hl7TimestampPrecision.Second }
        && content.ControlId.Length is > 0 and <= LongestControlId && !content.ControlId.AsSpan().ContainsAnyExcept(Letters);

    private static bool HasOnlyText(in MessageHeader received, ReadOnlySpan<byte> header)
    {
        if (received.Delimiters.Field == 0 || header.ContainsAnyExceptInRange((byte)' ', (byte)'~'))
        {
            return false;
        }

        ReadOnlySpan<byte> charset = received.Field(18);
        return (charset.IsEmpty || charset.SequenceEqual("UNICODE UTF-8"u8) || charset.SequenceEqual("ASCII"u8) || charset.StartsWith("8859/"u8))
            // What the offset of a time is written with.
            && !IsDelimiter(received.Delimiters, (byte)'+') && !IsDelimiter(received.Delimiters, (byte)'-');
    }

    private static bool IsDelimiter(Hl7Delimiters delimiters, byte value) =>
        value == delimiters.Field || value == delimiters.Component || value == delimiters.Repetition
        || value == delimiters.Escape || value == delimiters.Subcomponent || value == delimiters.Truncation;

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> header, ReadOnlySpan<int> begins, int field) =>
        begins[field] >= header.Length ? default : header[begins[field]..Math.Min(begins[field + 1] - 1, header.Length)];

    // 2.3 is 30 and 2.3.1 is 31: from 2.3 on MSH-9 of an ACK has a trigger, from 2.3.1 on a structure.
    private static int? MinorOf(ReadOnlySpan<byte> version)
    {
        bool usual = version.Length is 3 or 5 && version[0] == (byte)'2' && version[1] == (byte)'.' && char.IsAsciiDigit((char)version[2])
            && (version.Length == 3 || (version[3] == (byte)'.' && char.IsAsciiDigit((char)version[4])));
        if (!usual)
        {
            return null;
        }

        int minor = (version[2] - '0') * 10;
        return minor != 30 ? minor : version.Length == 3 ? 30 : version[4] == (byte)'1' ? 31 : null;
    }

    private static ReadOnlySpan<byte> CodeOf(AcknowledgementCode code) => code switch
    {
        AcknowledgementCode.AA => "AA"u8,
        AcknowledgementCode.AE => "AE"u8,
        AcknowledgementCode.AR => "AR"u8,
        AcknowledgementCode.CA => "CA"u8,
        AcknowledgementCode.CE => "CE"u8,
        AcknowledgementCode.CR => "CR"u8,
        _ => default,
    };

    private ref struct Writing(Span<byte> buffer)
    {
        private readonly Span<byte> _buffer = buffer;
        private int _length;

        public void Byte(byte value) => _buffer[_length++] = value;

        public void Optional(byte value)
        {
            if (value != 0)
            {
                Byte(value);
            }
        }

        public void Bytes(ReadOnlySpan<byte> value)
        {
            value.CopyTo(_buffer[_length..]);
            _length += value.Length;
        }

        public void Text(string ascii) => _length += Encoding.ASCII.GetBytes(ascii, _buffer[_length..]);

        public void Time(Hl7Timestamp time)
        {
            DateTime local = time.Local;
            Digits(local.Year / 100);
            Digits(local.Year % 100);
            Digits(local.Month);
            Digits(local.Day);
            Digits(local.Hour);
            Digits(local.Minute);
            Digits(local.Second);
            if (time.OffsetMinutes is { } offset)
            {
                Byte(offset < 0 ? (byte)'-' : (byte)'+');
                Digits(Math.Abs(offset) / 60);
                Digits(Math.Abs(offset) % 60);
            }
        }

        public readonly byte[] ToArray() => _buffer[.._length].ToArray();

        private void Digits(int two)
        {
            Byte((byte)('0' + (two / 10)));
            Byte((byte)('0' + (two % 10)));
        }
    }
}
