using System.Text.Json;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Structure;

namespace Duplex.Parse;

/// <summary>Reads one message, checks it, and holds what was read against the bytes.</summary>
internal static class ParseMessage
{
    private const int LongestShown = 200;

    public static ParsedMessage Of(string file, int number, long offset, ReadOnlyMemory<byte> bytes)
    {
        var parsed = Hl7Message.Parse(bytes);
        if (parsed.Message is not { } message)
        {
            return new ParsedMessage(file, number, offset, "?", "", "", "", "", 0, false, [], $"Byte {offset + parsed.Error!.Offset}: {parsed.Error.Text}");
        }

        var header = message[0];
        var charset = message.Charset;
        return new ParsedMessage(
            file, number, offset, Short(header[9].ToString()), Short(header[10].ToString()), Short(header[12].ToString()),
            charset.Encoding.WebName, JsonNamingPolicy.KebabCaseLower.ConvertName(charset.Origin.ToString()), message.SegmentCount, WritesBack(message),
            [.. StructureCheck.Check(message).Select(finding => new ParseFinding(finding.Severity, finding.Path.ToString(), finding.Code, finding.Sentence))], null);
    }

    /// <summary>Whether the segments, and what ends them, are all of the bytes: nothing is left out, nothing is in two segments.</summary>
    internal static bool WritesBack(Hl7Message message)
    {
        var bytes = message.Bytes.Span;
        var at = bytes.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        foreach (var segment in message)
        {
            var value = segment.Value;
            if (value.Offset < at || !IsBetween(bytes[at..value.Offset]))
            {
                return false;
            }

            at = value.Offset + value.Bytes.Length;
        }

        return IsBetween(bytes[at..]);
    }

    private static bool IsBetween(ReadOnlySpan<byte> bytes) => bytes.IndexOfAnyExcept("\r\n \t"u8) < 0;

    private static string Short(string text) => text.Length > LongestShown ? text[..LongestShown] + "…" : text;
}
