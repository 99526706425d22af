using System.Text.Json.Nodes;
using Duplex.Chart.Sections;

namespace Duplex.Facade.WholeChart;

/// <summary>Takes the pages of one search to its resources, and says what is missing.</summary>
internal sealed class SearchPages(IConnectionReader reader, WholeChartOptions options, string resourceType, string patient, string asked, SectionFilter? filter)
{
    // What a counterparty says of its own search, of which something is missing (FHIR R4, issue-type).
    private static readonly HashSet<string> Missing = new(StringComparer.Ordinal)
    {
        "incomplete", "suppressed", "security", "forbidden", "too-costly", "timeout", "throttled", "transient", "exception", "no-store", "processing",
    };

    private readonly Dictionary<string, FetchedResource> _found = new(StringComparer.Ordinal);
    private readonly List<SectionIssue> _issues = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private int _ofOthers;

    /// <param name="follow">Reads the page at an address.</param>
    public async Task<FetchedAnswer> ReadAsync(ConnectionAnswer first, Func<string, Task<ConnectionAnswer>> follow, DateTimeOffset at)
    {
        if (FetchFromConnection.Parse(first.Body) is not JsonObject bundle || ResourceReader.TextOf(bundle, "resourceType") != "Bundle")
        {
            return FetchedAnswer.Without(ReadOutcome.Failed, CallFailure.NotFhir(asked), asked, at);
        }

        for (var pages = 1; ; pages++)
        {
            Take(bundle);
            if (NextOf(bundle) is not { } next)
            {
                break;
            }

            if (Obstacle(next, pages) is { } obstacle)
            {
                _issues.Add(obstacle);
                break;
            }

            var answer = await follow(next);
            if (!answer.IsOk || FetchFromConnection.Parse(answer.Body) is not JsonObject page || ResourceReader.TextOf(page, "resourceType") != "Bundle")
            {
                var issue = answer.IsOk ? CallFailure.NotFhir(asked) : CallFailure.Of(answer, asked).Issue;
                _issues.Add(issue with { Sentence = $"Page {pages + 1}: {issue.Sentence}" });
                break;
            }

            bundle = page;
        }

        if (_ofOthers > 0)
        {
            _issues.Add(new SectionIssue("conflict", $"{asked}: {_ofOthers} that name another patient were left out; the EHR's operator must look."));
        }

        return new FetchedAnswer
        {
            Outcome = _issues.Count == 0 ? ReadOutcome.Complete : ReadOutcome.Partial,
            Issues = _issues,
            Resources = [.. _found.Values],
            Asked = filter is null ? asked : $"{asked} (a narrower search was refused; filtered here)",
            At = at,
        };
    }

    private void Take(JsonObject bundle)
    {
        foreach (var entry in (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>())
        {
            if (entry["resource"] is not JsonObject resource)
            {
                continue;
            }

            if (ResourceReader.TextOf(resource, "resourceType") == "OperationOutcome")
            {
                TakeOutcome(resource);
                continue;
            }

            var mode = entry["search"] is JsonObject search ? ResourceReader.TextOf(search, "mode") : null;
            var isMatch = mode is null or "match" && ResourceReader.TextOf(resource, "resourceType") == resourceType;
            if (ResourceReader.Read(resource, reader.BaseAddress, isMatch) is not { } read)
            {
                _issues.Add(CallFailure.NotFhir(asked));
                continue;
            }

            // A server that passes over the patient in a search would mix charts.
            if (ResourceReader.PatientsOf(resource).ToList() is { Count: > 0 } patients && !patients.Contains(patient))
            {
                _ofOthers++;
            }
            else if (!isMatch || filter?.Keeps(read.Json.Span) != false)
            {
                _found.TryAdd(read.Reference, read);
            }
        }
    }

    private void TakeOutcome(JsonObject outcome)
    {
        var codes = (outcome["issue"] as JsonArray ?? []).OfType<JsonObject>().Select(issue => ResourceReader.TextOf(issue, "code")).OfType<string>();
        if (codes.FirstOrDefault(Missing.Contains) is { } code)
        {
            _issues.Add(new SectionIssue("incomplete", $"{asked}: the EHR says that its answer is not whole ({code})."));
        }
    }

    private SectionIssue? Obstacle(string next, int pages) =>
        !IsUnderBase(next) ? new("incomplete", $"{asked}: the next page is at another address than the EHR's own, where Duplex does not go.")
        : !_seen.Add(next) ? new("incomplete", $"{asked}: the EHR's pages lead in a circle.")
        : pages >= options.MaxPages ? new("too-costly", $"{asked}: there are more than {options.MaxPages} pages; read the rest by a search of this type, or raise wholeChart.pages.")
        : null;

    private bool IsUnderBase(string address) =>
        address.StartsWith(reader.BaseAddress + "/", StringComparison.Ordinal) || address.StartsWith(reader.BaseAddress + "?", StringComparison.Ordinal);

    private string? NextOf(JsonObject bundle)
    {
        var link = (bundle["link"] as JsonArray ?? []).OfType<JsonObject>().FirstOrDefault(one => ResourceReader.TextOf(one, "relation") == "next");
        return link is not null && ResourceReader.TextOf(link, "url") is { Length: > 0 } url && Uri.TryCreate(new Uri(reader.BaseAddress + "/"), url, out var address)
            ? address.AbsoluteUri
            : null;
    }
}
