using Duplex.Hl7v2;
using Duplex.Hl7v2.Names;

namespace Duplex.Api;

/// <summary>A segment of an HL7 v2 message, for a person to read.</summary>
/// <param name="Title">As the standard calls it; null for one that it does not know, such as a Z segment.</param>
/// <param name="Fields">Those with content, one row for each repetition.</param>
public sealed record SegmentRow(string Name, string? Title, IReadOnlyList<FieldRow> Fields);

/// <param name="Path">Such as <c>PID-5</c>, <c>PID-3[2]</c> for the second repetition, <c>OBX[2]-5</c> in the second OBX.</param>
/// <param name="Name">As the standard calls the field; null where it does not know it.</param>
/// <param name="Value">Unescaped; delimiters of components stand as they are. <c>""</c> where the sender deletes.</param>
/// <param name="Cut">The value is longer than is shown.</param>
public sealed record FieldRow(string Path, string? Name, string Value, bool Cut);

/// <summary>Lays an HL7 v2 message out in rows. What is shown of a message is bounded, however long it is.</summary>
internal static class SegmentRows
{
    private const int MaxSegments = 1000;
    private const int MaxFields = 300;
    private const int MaxRepetitions = 100;

    /// <summary>Longest value shown, in characters.</summary>
    private const int MaxValue = 2048;

    /// <summary>Beyond it a value is not unescaped as a whole only to show its beginning.</summary>
    private const int MaxUnescaped = 64 * 1024;

    /// <summary>None where the bytes are no message.</summary>
    public static IReadOnlyList<SegmentRow> Of(ReadOnlyMemory<byte> bytes)
    {
        if (Hl7Message.Parse(bytes).Message is not { } message)
        {
            return [];
        }

        var rows = new List<SegmentRow>();
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var segment in message)
        {
            if (rows.Count == MaxSegments)
            {
                break;
            }

            var name = NameOf(segment);
            var occurrence = seen[name] = seen.GetValueOrDefault(name) + 1;
            rows.Add(new SegmentRow(name, SegmentNames.TitleOf(name), [.. Fields(message, segment, occurrence == 1 ? name : $"{name}[{occurrence}]", name)]));
        }

        return rows;
    }

    // What stands before the first delimiter may be anything in a broken message.
    private static string NameOf(Hl7Segment segment) => segment.IdBytes.Length <= 3 ? segment.Id : segment.Id[..3] + "…";

    private static IEnumerable<FieldRow> Fields(Hl7Message message, Hl7Segment segment, string place, string name)
    {
        for (var number = 1; number <= Math.Min(segment.FieldCount, MaxFields); number++)
        {
            var field = segment[number];
            if (field.Value.Presence is Hl7Presence.Absent or Hl7Presence.Empty)
            {
                continue;
            }

            var repetition = 0;
            foreach (var one in field.Repetitions.Take(MaxRepetitions))
            {
                repetition++;
                if (one.Presence is not (Hl7Presence.Absent or Hl7Presence.Empty))
                {
                    var (value, cut) = TextOf(message, one.Value);
                    yield return new FieldRow(repetition == 1 ? $"{place}-{number}" : $"{place}-{number}[{repetition}]", FieldNames.Of(name, number)?.Name, value, cut);
                }
            }
        }
    }

    private static (string Value, bool Cut) TextOf(Hl7Message message, Hl7Value value)
    {
        if (value.Bytes.Length > MaxUnescaped)
        {
            // The last character may have been cut in its middle.
            return (message.Charset.Encoding.GetString(value.Bytes[..MaxValue]).TrimEnd('\uFFFD'), true);
        }

        var text = value.ToString();
        if (text.Length <= MaxValue)
        {
            return (text, false);
        }

        var end = char.IsHighSurrogate(text[MaxValue - 1]) ? MaxValue - 1 : MaxValue;
        return (text[..end], true);
    }
}
