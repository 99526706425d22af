using System.Text;
using System.Text.Unicode;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Hl7v2;

/// <summary>
/// MSH alone, read without looking at the rest of the message: cheap enough for a listener, and it works on the first bytes
/// of a message that is too long to take.
/// </summary>
public readonly struct MessageHeader
{
    private readonly ReadOnlyMemory<byte> _segment;

    private MessageHeader(ReadOnlyMemory<byte> segment, Hl7Delimiters delimiters)
    {
        _segment = segment;
        Delimiters = delimiters;
    }

    /// <summary>What MSH-1 and MSH-2 declare.</summary>
    public Hl7Delimiters Delimiters { get; }

    /// <summary>MSH-3 as received.</summary>
    public string SendingApplication => Text(3);

    /// <summary>MSH-4 as received.</summary>
    public string SendingFacility => Text(4);

    /// <summary>MSH-9.1, such as <c>ADT</c>; empty where missing.</summary>
    public string MessageType => Text(9, 1).Trim();

    /// <summary>MSH-9.2, such as <c>A01</c>; empty where missing.</summary>
    public string TriggerEvent => Text(9, 2).Trim();

    /// <summary>MSH-9.3, such as <c>ADT_A01</c>; empty where missing.</summary>
    public string MessageStructure => Text(9, 3).Trim();

    /// <summary>MSH-10 as received; empty where missing.</summary>
    public string ControlId => Text(10);

    /// <summary>MSH-11.1: P, T or D.</summary>
    public string ProcessingId => Text(11, 1);

    /// <summary>MSH-12.1, such as <c>2.5.1</c>.</summary>
    public string Version => Text(12, 1);

    /// <summary>MSH-15: when the sender wants an accept acknowledgement.</summary>
    public AcknowledgementCondition AcceptCondition => Condition(15);

    /// <summary>MSH-16: when the sender wants an application acknowledgement.</summary>
    public AcknowledgementCondition ApplicationCondition => Condition(16);

    /// <summary>Enhanced mode: MSH-15 or MSH-16 is valued (HL7 v2.5.1, 2.9.3).</summary>
    public bool IsEnhancedMode =>
        AcceptCondition != AcknowledgementCondition.None || ApplicationCondition != AcknowledgementCondition.None;

    /// <summary>False where the bytes do not start with MSH and its delimiters (byte order mark and line ends may come first).</summary>
    public static bool TryRead(ReadOnlyMemory<byte> message, out MessageHeader header)
    {
        header = default;
        int start = SegmentBounds.SkipPrelude(message.Span);
        ReadOnlyMemory<byte> rest = message[start..];
        if (!rest.Span.StartsWith("MSH"u8) || !Hl7Delimiters.TryRead(rest.Span, out Hl7Delimiters delimiters))
        {
            return false;
        }

        int end = rest.Span.IndexOfAny((byte)'\r', (byte)'\n');
        header = new(end < 0 ? rest : rest[..end], delimiters);
        return true;
    }

    /// <summary>The same header over a copy of its own bytes, so that the message need not be kept for it.</summary>
    public MessageHeader Alone() => new(_segment.ToArray(), Delimiters);

    internal ReadOnlySpan<byte> Segment => _segment.Span;

    /// <summary>The whole field as received, from MSH-3 on; empty where the segment ends before it.</summary>
    public ReadOnlySpan<byte> Field(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 3);
        return Part(_segment.Span, Delimiters.Field, number);
    }

    /// <summary>A component of the field's first repetition as received.</summary>
    public ReadOnlySpan<byte> Component(int field, int component)
    {
        ReadOnlySpan<byte> first = Part(Field(field), Delimiters.Repetition, 1);
        return Part(first, Delimiters.Component, component);
    }

    private string Text(int field) => Text(Field(field));

    private string Text(int field, int component) => Text(Component(field, component));

    private static string Text(ReadOnlySpan<byte> bytes) =>
        (Utf8.IsValid(bytes) ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);

    private AcknowledgementCondition Condition(int field)
    {
        ReadOnlySpan<byte> value = Component(field, 1).Trim((byte)' ');
        return value.IsEmpty || value.SequenceEqual("\"\""u8) ? AcknowledgementCondition.None
            : value.SequenceEqual("NE"u8) ? AcknowledgementCondition.Never
            : value.SequenceEqual("ER"u8) ? AcknowledgementCondition.OnError
            : value.SequenceEqual("SU"u8) ? AcknowledgementCondition.OnSuccess
            : AcknowledgementCondition.Always;
    }

    private static ReadOnlySpan<byte> Part(ReadOnlySpan<byte> bytes, byte separator, int number)
    {
        if (separator == 0)
        {
            return number == 1 ? bytes : default;
        }

        while (--number > 0)
        {
            int next = bytes.IndexOf(separator);
            if (next < 0)
            {
                return default;
            }

            bytes = bytes[(next + 1)..];
        }

        int end = bytes.IndexOf(separator);
        return end < 0 ? bytes : bytes[..end];
    }
}
