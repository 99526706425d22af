using System.Globalization;
using System.Net.Http.Headers;
using System.Xml;
using Duplex.Chart.Sections;
using Duplex.Fhir.Model;

namespace Duplex.Facade.WholeChart;

/// <summary>What a caller asks of a whole chart.</summary>
/// <param name="Sections">In the order of the chart, each once.</param>
/// <param name="Since">Only what changed since; null: all.</param>
/// <param name="Freshness">How old what is about the patient may be at most; null: as each section has it.</param>
/// <param name="IsAllAnew">Nothing may come from the cache, not even who and where.</param>
internal sealed record WholeChartRequest(IReadOnlyList<ChartSection> Sections, DateTimeOffset? Since, TimeSpan? Freshness, bool IsAllAnew)
{
    private const int LongestShown = 64;

    public static (WholeChartRequest? Request, IReadOnlyList<FhirIssue> Issues) Read(HttpRequest request)
    {
        var issues = new List<FhirIssue>();
        IReadOnlyList<ChartSection> sections = ChartSections.All;
        DateTimeOffset? since = null;
        var freshness = OfHeader(request, out var isAllAnew);
        foreach (var (name, values) in request.Query)
        {
            var value = values.Count == 1 ? values[0] ?? "" : null;
            switch (name)
            {
                case "_format":
                    break;
                case "_section":
                    sections = SectionsOf(string.Join(',', values.ToArray()), issues);
                    break;
                case "_since" when value is not null && TryReadInstant(value, out var instant):
                    since = instant;
                    break;
                case "_since":
                    issues.Add(Wrong("_since must be given once, as an instant with its offset: 2026-01-31T08:00:00Z."));
                    break;
                case "_fresh" when value is not null && TryReadDuration(value, out var duration):
                    // What stands in the address goes before what a client puts into every request.
                    (freshness, isAllAnew) = (duration, false);
                    break;
                case "_fresh":
                    issues.Add(Wrong("_fresh must be given once, as an ISO 8601 duration of at most a day: PT5M; PT0S asks everything anew."));
                    break;
                default:
                    issues.Add(new FhirIssue("not-supported", "", null, $"{Shown(name)} is not a parameter of $chart; these are: _section, _since, _fresh."));
                    break;
            }
        }

        return issues.Count > 0 ? (null, issues) : (new WholeChartRequest(sections, since, freshness, isAllAnew), []);
    }

    private static IReadOnlyList<ChartSection> SectionsOf(string names, List<FhirIssue> issues)
    {
        var asked = names.Split(',', StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        foreach (var name in asked.Where(name => ChartSections.Find(name) is null))
        {
            issues.Add(Wrong($"{Shown(name)} is not a section; these are: {string.Join(", ", ChartSections.All.Select(section => section.Name))}."));
        }

        return [.. ChartSections.All.Where(section => asked.Contains(section.Name))];
    }

    /// <summary><c>no-cache</c> and <c>max-age</c> of Cache-Control.</summary>
    private static TimeSpan? OfHeader(HttpRequest request, out bool isAllAnew)
    {
        isAllAnew = false;
        if (!CacheControlHeaderValue.TryParse(request.Headers.CacheControl.ToString(), out var wish))
        {
            return null;
        }

        isAllAnew = wish.NoCache || wish.NoStore;
        return isAllAnew ? TimeSpan.Zero : wish.MaxAge;
    }

    private static bool TryReadInstant(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            // A plus sign that was not encoded arrives as a blank.
            text.Replace(' ', '+'), ["yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"], CultureInfo.InvariantCulture, DateTimeStyles.None, out instant)
        && (text.EndsWith('Z') || text.AsSpan(text.IndexOf('T', StringComparison.Ordinal)).IndexOfAny("+- ") > 0);

    private static bool TryReadDuration(string text, out TimeSpan duration)
    {
        duration = default;
        try
        {
            duration = XmlConvert.ToTimeSpan(text);
            return duration >= TimeSpan.Zero && duration <= TimeSpan.FromDays(1);
        }
        catch (Exception notOne) when (notOne is FormatException or OverflowException)
        {
            return false;
        }
    }

    private static FhirIssue Wrong(string sentence) => new("value", "", null, sentence);

    private static string Shown(string name) =>
        name.Length <= LongestShown && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-') ? $"'{name}'" : "One of the names";
}
