using System.Buffers;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Subscriptions;

/// <summary>Reads <c>channel.header</c>: lines of <c>Name: value</c>. No error text holds a line, since most are secrets.</summary>
internal static class ReadHeaders
{
    private const int MostLines = 20;
    private const int LongestLine = 4096;
    private const string Path = "Subscription.channel.header";

    private static readonly SearchValues<char> NameLetters = SearchValues.Create("!#$%&'*+-.^_`|~0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");

    /// <summary>They belong to the call, not to the app.</summary>
    private static readonly HashSet<string> Reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Host", "Content-Length", "Content-Type", "Content-Encoding", "Transfer-Encoding", "Connection", "Keep-Alive", "Upgrade", "Expect", "TE", "Trailer",
        "Proxy-Authorization", "Proxy-Connection", "Duplex-Signature",
    };

    public static IReadOnlyList<KeyValuePair<string, string>> Of(SubscriptionChannel channel, List<FhirIssue> issues)
    {
        if (channel.Header.Count > MostLines)
        {
            issues.Add(ReadSubscription.Issue("too-long", Path, $"There are {channel.Header.Count} header lines; at most {MostLines} are taken."));
            return [];
        }

        var headers = new List<KeyValuePair<string, string>>(channel.Header.Count);
        for (var index = 0; index < channel.Header.Count; index++)
        {
            var line = channel.Header[index].Value ?? "";
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var name = colon > 0 ? line[..colon] : "";
            var value = line[(colon + 1)..].Trim();
            if (line.Length > LongestLine || name.Length == 0 || name.AsSpan().ContainsAnyExcept(NameLetters) || value.Any(letter => letter is (< ' ' or > '~') and not '\t'))
            {
                issues.Add(ReadSubscription.Issue("value", Path, $"Header line {index + 1} is none; write 'Name: value' in visible ASCII, up to {LongestLine} characters."));
            }
            else if (Reserved.Contains(name))
            {
                issues.Add(ReadSubscription.Issue("not-supported", Path, $"Header line {index + 1} sets a header that Duplex sets itself; leave it out."));
            }
            else
            {
                headers.Add(new(name, value));
            }
        }

        return headers;
    }
}
