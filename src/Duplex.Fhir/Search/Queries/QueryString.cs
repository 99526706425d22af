using System.Buffers;
using System.Globalization;
using System.Text;

namespace Duplex.Fhir.Search;

/// <summary>Names and values as they stand in an address or a form.</summary>
internal static class QueryString
{
    public static IEnumerable<QueryPart> Read(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart('?').Length;
        while (start < text.Length)
        {
            var found = text.IndexOf('&', start);
            var end = found < 0 ? text.Length : found;
            if (end > start)
            {
                yield return Part(text, start, end);
            }

            start = end + 1;
        }
    }

    public static string Write(IEnumerable<KeyValuePair<string, string>> parameters) =>
        string.Join('&', parameters.Select(parameter => $"{Encode(parameter.Key)}={Encode(parameter.Value)}"));

    private static QueryPart Part(string text, int start, int end)
    {
        var found = text.IndexOf('=', start, end - start);
        var equal = found < 0 ? end : found;
        string? error = null;
        var name = Decode(text, start, equal, ref error);
        var value = equal < end ? Decode(text, equal + 1, end, ref error) : "";
        return new QueryPart(name, value, error);
    }

    private static string Decode(string text, int start, int end, ref string? error)
    {
        var part = text.AsSpan(start, end - start);
        if (part.IndexOfAny('%', '+') < 0)
        {
            return part.ToString();
        }

        var result = new StringBuilder(part.Length);
        var at = 0;
        while (at < part.Length)
        {
            if (part[at] == '%')
            {
                at = DecodeEncoded(part, at, start, result, ref error);
                if (at < 0)
                {
                    return "";
                }
            }
            else
            {
                result.Append(part[at] == '+' ? ' ' : part[at]);
                at++;
            }
        }

        return result.ToString();
    }

    /// <summary>Takes a run of encoded bytes, which is UTF-8; where it goes on, or -1 with the error.</summary>
    private static int DecodeEncoded(ReadOnlySpan<char> part, int at, int start, StringBuilder result, ref string? error)
    {
        var first = at;
        var bytes = new byte[(part.Length - at) / 3];
        var count = 0;
        for (; at < part.Length && part[at] == '%'; at += 3)
        {
            if (at + 3 > part.Length || !char.IsAsciiHexDigit(part[at + 1]) || !char.IsAsciiHexDigit(part[at + 2]))
            {
                error ??= $"At character {start + at + 1} of the query: after % stand two hexadecimal digits; a percent sign itself is written %25.";
                return -1;
            }

            bytes[count++] = byte.Parse(part.Slice(at + 1, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        }

        for (var taken = 0; taken < count;)
        {
            var isUtf8 = Rune.DecodeFromUtf8(bytes.AsSpan(taken, count - taken), out var rune, out var length) == OperationStatus.Done;
            if (!isUtf8 || rune.Value == 0)
            {
                var where = $"At character {start + first + (3 * taken) + 1} of the query: ";
                error ??= where + (isUtf8 ? "%00 is no character of a text; leave it out." : "the percent-encoded bytes are not UTF-8, in which é is written %C3%A9.");
                return -1;
            }

            result.Append(rune.ToString());
            taken += length;
        }

        return at;
    }

    // These may stand in a query as they are, and a person who reads the link is glad of it.
    private static string Encode(string text) =>
        Uri.EscapeDataString(text)
            .Replace("%3A", ":", StringComparison.Ordinal)
            .Replace("%2C", ",", StringComparison.Ordinal)
            .Replace("%2F", "/", StringComparison.Ordinal)
            .Replace("%24", "$", StringComparison.Ordinal);
}
