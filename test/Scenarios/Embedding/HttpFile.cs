using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;

namespace Duplex.Scenarios.Embedding;

/// <summary>Reads the requests of a <c>.http</c> file as editors do: <c>###</c> between them, <c>@name = value</c>, <c>{{name}}</c>.</summary>
internal static partial class HttpFile
{
    /// <param name="given">Values that take the place of the file's own.</param>
    public static IReadOnlyList<HttpRequestMessage> Read(string path, Dictionary<string, string> given)
    {
        var parts = ("\n" + File.ReadAllText(path).ReplaceLineEndings("\n")).Split("\n###");
        var values = new Dictionary<string, string>(given, StringComparer.Ordinal);
        foreach (var line in parts[0].Split('\n').Where(line => line.StartsWith('@')))
        {
            var (name, value) = (line[1..line.IndexOf('=')].Trim(), line[(line.IndexOf('=') + 1)..].Trim());
            values.TryAdd(name, Filled(value, values));
        }

        return [.. parts.Skip(1).Select(part => Request(Filled(part[(part.IndexOf('\n') + 1)..], values)))];
    }

    private static string Filled(string text, Dictionary<string, string> values) => Variable().Replace(text, match => values[match.Groups[1].Value]);

    private static HttpRequestMessage Request(string text)
    {
        var parts = string.Join('\n', text.Split('\n').Where(line => !line.StartsWith('#'))).Trim().Split("\n\n", 2);
        var lines = parts[0].Split('\n');
        var request = new HttpRequestMessage(new HttpMethod(lines[0].Split(' ')[0]), lines[0].Split(' ')[1])
        {
            Content = parts.Length > 1 ? new ByteArrayContent(Encoding.UTF8.GetBytes(parts[1])) : null,
        };
        foreach (var line in lines.Skip(1))
        {
            var (name, value) = (line.Split(':')[0], line[(line.IndexOf(':') + 1)..].Trim());
            if (name == "Content-Type")
            {
                request.Content!.Headers.ContentType = MediaTypeHeaderValue.Parse(value);
            }
            else
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }
        }

        return request;
    }

    [GeneratedRegex(@"\{\{(\w+)\}\}")]
    private static partial Regex Variable();
}
