using System.Globalization;
using System.Text;

namespace Duplex.Hl7v2;

/// <summary>
/// A place in a message: <c>PID-3[2].4.1</c> is subcomponent 1 of component 4 of repetition 2 of field 3 of the first PID,
/// <c>OBX[3]-5</c> is field 5 of the third OBX. Counted from 1. A level left out is not entered: <c>PID-3</c> is the field with
/// all its repetitions, <c>PID-3.4</c> the whole component of the first repetition, <c>PID</c> the segment.
/// </summary>
public readonly record struct Hl7Path
{
    private readonly uint _segment;
    private readonly int _occurrence;

    /// <summary>Zero leaves a level out.</summary>
    public Hl7Path(string segment, int occurrence = 1, int field = 0, int repetition = 0, int component = 0, int subcomponent = 0)
        : this(SegmentId.Pack(segment), occurrence, checked((ushort)field), checked((ushort)repetition), checked((ushort)component),
            checked((ushort)subcomponent))
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(occurrence, 1);
    }

    private Hl7Path(uint segment, int occurrence, ushort field, ushort repetition, ushort component, ushort subcomponent)
    {
        _segment = segment;
        _occurrence = occurrence;
        Field = field;
        Repetition = repetition;
        Component = component;
        Subcomponent = subcomponent;
    }

    /// <summary>The segment id.</summary>
    public string Segment => SegmentId.Unpack(_segment);

    /// <summary>Which segment of this kind, from 1.</summary>
    public int Occurrence => Math.Max(_occurrence, 1);

    /// <summary>From 1; 0 names the segment.</summary>
    public int Field { get; }

    /// <summary>From 1; 0 where left out.</summary>
    public int Repetition { get; }

    /// <summary>From 1; 0 where left out.</summary>
    public int Component { get; }

    /// <summary>From 1; 0 where left out.</summary>
    public int Subcomponent { get; }

    internal uint PackedSegment => _segment;

    /// <summary>Reads a path; keep it where it is used often, as in a static field.</summary>
    /// <summary>Whether a path can name segments of this id: a letter and up to three letters or digits.</summary>
    public static bool IsSegmentId(ReadOnlySpan<char> id) => SegmentId.IsId(id);

    /// <exception cref="FormatException">The text is no path.</exception>
    public static Hl7Path Parse(ReadOnlySpan<char> text) =>
        TryParse(text, out Hl7Path path)
            ? path
            : throw new FormatException($"'{text}' is no HL7 path; right is SEG[occurrence]-field[repetition].component.subcomponent, as in 'PID-3[2].4.1'.");

    /// <summary>False where the text is no path.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out Hl7Path path)
    {
        path = default;
        int end = text.IndexOfAny('-', '[');
        ReadOnlySpan<char> id = end < 0 ? text : text[..end];
        // PID3 alone is more likely a slip for PID-3 than a segment of that name, which PID3[1] says.
        if (!SegmentId.IsId(id) || (end < 0 && id.Length == 4 && char.IsAsciiDigit(id[3])))
        {
            return false;
        }

        uint segment = SegmentId.Pack(id);
        ReadOnlySpan<char> rest = text[id.Length..];
        int occurrence = 1;
        ushort field = 0, repetition = 0, component = 0, subcomponent = 0;
        bool read = TryOccurrence(ref rest, ref occurrence)
            && TryNumber(ref rest, '-', ref field)
            && (field == 0 || TryIndex(ref rest, ref repetition))
            && (field == 0 || TryNumber(ref rest, '.', ref component))
            && (component == 0 || TryNumber(ref rest, '.', ref subcomponent));
        if (!read || !rest.IsEmpty)
        {
            return false;
        }

        path = new(segment, occurrence, field, repetition, component, subcomponent);
        return true;
    }

    /// <summary>The path as it is written.</summary>
    public override string ToString()
    {
        StringBuilder text = new(Segment);
        Append(text, Occurrence > 1 || (Field == 0 && text.Length == 4), $"[{Occurrence}]");
        Append(text, Field > 0, $"-{Field}");
        Append(text, Repetition > 0, $"[{Repetition}]");
        Append(text, Component > 0, $".{Component}");
        Append(text, Subcomponent > 0, $".{Subcomponent}");
        return text.ToString();
    }

    private static void Append(StringBuilder text, bool given, FormattableString level)
    {
        if (given)
        {
            text.Append(level.ToString(CultureInfo.InvariantCulture));
        }
    }

    /// <summary>What stands here in a segment that was found; absent where it ends before.</summary>
    internal Hl7Value Of(Hl7Segment segment)
    {
        if (!segment.IsPresent || Field == 0)
        {
            return segment.Value;
        }

        Hl7Field field = segment[Field];
        if (Repetition == 0 && Component == 0)
        {
            return field.Value;
        }

        Hl7Repetition repetition = field[Math.Max(Repetition, 1)];
        return Component == 0 ? repetition.Value
            : Subcomponent == 0 ? repetition[Component].Value
            : repetition[Component][Subcomponent];
    }

    private static bool TryOccurrence(ref ReadOnlySpan<char> rest, ref int value)
    {
        if (rest.IsEmpty || rest[0] != '[')
        {
            return true;
        }

        int close = rest.IndexOf(']');
        if (close < 0 || !int.TryParse(rest[1..close], NumberStyles.None, CultureInfo.InvariantCulture, out value) || value < 1)
        {
            return false;
        }

        rest = rest[(close + 1)..];
        return true;
    }

    private static bool TryIndex(ref ReadOnlySpan<char> rest, ref ushort value)
    {
        if (rest.IsEmpty || rest[0] != '[')
        {
            return true;
        }

        int close = rest.IndexOf(']');
        if (close < 0 || !TryPositive(rest[1..close], out value))
        {
            return false;
        }

        rest = rest[(close + 1)..];
        return true;
    }

    private static bool TryNumber(ref ReadOnlySpan<char> rest, char lead, ref ushort value)
    {
        if (rest.IsEmpty)
        {
            return true;
        }

        if (rest[0] != lead)
        {
            return false;
        }

        int length = rest[1..].IndexOfAnyExceptInRange('0', '9');
        length = length < 0 ? rest.Length - 1 : length;
        if (!TryPositive(rest.Slice(1, length), out value))
        {
            return false;
        }

        rest = rest[(length + 1)..];
        return true;
    }

    private static bool TryPositive(ReadOnlySpan<char> digits, out ushort value) =>
        ushort.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out value) && value > 0;
}
