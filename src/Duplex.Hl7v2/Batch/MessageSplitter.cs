using System.Buffers;
using System.Globalization;

namespace Duplex.Hl7v2.Batch;

/// <summary>
/// Cuts a message that is too long into parts (HL7 v2.5.1, 2.10.2), between segments where it can and inside a segment where it
/// must. What <see cref="MessageAssembler"/> makes of them is the message again, segments ended with CR.
/// </summary>
public static class MessageSplitter
{
    private static ReadOnlySpan<byte> NeverCut => "MSHMSADSCPIDQRDQRFQPD"u8;

    /// <summary>The parts in order; the message itself where it is short enough.</summary>
    /// <param name="message">The whole message.</param>
    /// <param name="maxBytes">The longest part.</param>
    /// <param name="controlIdOf">MSH-10 of the part with this number, from 2; the first one keeps that of the message.</param>
    /// <param name="pointerOf">DSC-1 of the part with this number, from 1: unique among what the sender sends.</param>
    /// <exception cref="ArgumentException">A segment that may not be cut, with MSH and DSC, is longer than a part.</exception>
    public static IReadOnlyList<byte[]> Split(Hl7Message message, int maxBytes, Func<int, string> controlIdOf, Func<int, string> pointerOf)
    {
        ArgumentNullException.ThrowIfNull(message);
        ArgumentNullException.ThrowIfNull(controlIdOf);
        ArgumentNullException.ThrowIfNull(pointerOf);
        if (message.Bytes.Length <= maxBytes)
        {
            return [message.Bytes.ToArray()];
        }

        Parts parts = new(message, maxBytes, controlIdOf, pointerOf);
        for (int i = 1; i < message.SegmentCount; i++)
        {
            parts.Take(message[i].Value.Bytes);
        }

        return parts.Finish();
    }

    private sealed class Parts
    {
        private readonly List<byte[]> _done = [];
        private readonly ArrayBufferWriter<byte> _current = new();
        private readonly Hl7Message _message;
        private readonly int _max;
        private readonly Func<int, string> _controlIdOf;
        private readonly Func<int, string> _pointerOf;
        private byte[] _end;
        private int _head;

        public Parts(Hl7Message message, int max, Func<int, string> controlIdOf, Func<int, string> pointerOf)
        {
            (_message, _max, _controlIdOf, _pointerOf) = (message, max, controlIdOf, pointerOf);
            _end = EndOf(1);
            _current.Write(message[0].Value.Bytes);
            _current.Write("\r"u8);
            _head = _current.WrittenCount;
            Need(0);
        }

        private int Room => _max - _current.WrittenCount - _end.Length;

        private byte Separator => _message.Delimiters.Field;

        public void Take(ReadOnlySpan<byte> segment)
        {
            if (segment.Length + 1 <= Room)
            {
                Write(segment);
                return;
            }

            if (_current.WrittenCount > _head)
            {
                Next();
                if (segment.Length + 1 <= Room)
                {
                    Write(segment);
                    return;
                }
            }

            if (segment.Length < 3 || MayNotBeCut(segment[..3]))
            {
                Need(segment.Length + 1);
            }

            Cut(segment);
        }

        public List<byte[]> Finish()
        {
            _done.Add(_current.WrittenSpan.ToArray());
            return _done;
        }

        private void Cut(ReadOnlySpan<byte> rest)
        {
            // CR, and the empty ADD with its own.
            const int Cost = 5;
            while (rest.Length + 1 > Room)
            {
                Need(Cost + 8);
                int length = Math.Min(Room - Cost, rest.Length);
                // Not inside a character of UTF-8, so that each part is valid by itself.
                while (length > 1 && length < rest.Length && (rest[length] & 0xC0) == 0x80)
                {
                    length--;
                }

                Write(rest[..length]);
                Write([(byte)'A', (byte)'D', (byte)'D']);
                rest = rest[length..];
                Next();
                _current.Write([(byte)'A', (byte)'D', (byte)'D', Separator]);
            }

            Write(rest);
        }

        private void Write(ReadOnlySpan<byte> segment)
        {
            _current.Write(segment);
            _current.Write("\r"u8);
        }

        private void Next()
        {
            _current.Write(_end);
            _done.Add(_current.WrittenSpan.ToArray());
            _current.ResetWrittenCount();
            int part = _done.Count + 1;
            _end = EndOf(part);
            WriteHeader(_controlIdOf(part), _pointerOf(part - 1));
            _head = _current.WrittenCount;
        }

        private byte[] EndOf(int part) =>
            new Hl7MessageBuilder(_message.Delimiters).Segment("DSC").Field(1, _pointerOf(part)).Field(2, "F").ToArray();

        /// <summary>MSH with another MSH-10 and MSH-14, its other fields as they stand.</summary>
        private void WriteHeader(string controlId, string pointer)
        {
            Hl7MessageBuilder builder = new(_message.Delimiters);
            builder.Segment("MSH");
            Hl7Segment header = _message[0];
            for (int field = 3; field <= Math.Max(header.FieldCount, 14); field++)
            {
                if (field is 10 or 14)
                {
                    builder.Field(field, field == 10 ? controlId : pointer);
                }
                else
                {
                    builder.Field(field).Raw(header[field].Value.Bytes);
                }
            }

            _current.Write(builder.ToArray());
        }

        private void Need(int bytes)
        {
            if (bytes > Room)
            {
                throw new ArgumentException(string.Create(
                    CultureInfo.InvariantCulture,
                    $"Parts of {_max} bytes are too short: MSH, DSC and a segment that may not be cut need {_max - Room + bytes}."));
            }
        }

        private static bool MayNotBeCut(ReadOnlySpan<byte> id)
        {
            for (int i = 0; i < NeverCut.Length; i += 3)
            {
                if (NeverCut.Slice(i, 3).SequenceEqual(id))
                {
                    return true;
                }
            }

            return false;
        }
    }
}
