using Duplex.Chart.Sections;
using Duplex.Fhir;

namespace Duplex.Facade.WholeChart;

/// <summary>
/// Reads one section: its searches at once; as each comes, what its entries refer to and the texts of their attachments.
/// </summary>
internal sealed class ReadSection(ChartRead read, string patient, ChartSection section)
{
    /// <summary>A role leads to a person and a place of work; nothing leads further.</summary>
    private const int MostSteps = 2;

    private readonly Lock _lock = new();
    private readonly Dictionary<string, FetchedResource> _referred = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FetchedText> _texts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _followed = new(StringComparer.Ordinal);
    private readonly List<SectionIssue> _issues = [];
    private readonly List<DateTimeOffset> _times = [];
    private bool _isPartial;
    private bool _isLive;
    private long _textBytes;

    public async Task<SectionRead> RunAsync()
    {
        var searches = await Task.WhenAll(section.Searches.Select(SearchAsync));
        var entries = new Dictionary<string, FetchedResource>(StringComparer.Ordinal);
        foreach (var entry in searches.SelectMany(search => search.Entries))
        {
            entries.TryAdd(entry.Reference, entry);
        }

        var status = SectionStatuses.Judge([.. searches.Select(search => (search.Search, search.Outcome))]);
        return new SectionRead
        {
            Section = section,
            Status = status == SectionStatus.Complete && _isPartial ? SectionStatus.Partial : status,
            Entries = [.. entries.Values],
            Referred = [.. _referred.Values],
            Texts = _texts,
            Issues = [.. _issues.Distinct()],
            Asked = [.. searches.Select(search => search.Asked).OfType<string>().Distinct()],
            At = _times.Count == 0 ? null : _times.Min(),
            Source = read.Connection.IsChart ? ChartSource.Chart : _isLive || _times.Count == 0 ? ChartSource.Live : ChartSource.Cache,
        };
    }

    private async Task<(SectionSearch Search, ReadOutcome Outcome, string? Asked, IReadOnlyList<FetchedResource> Entries)> SearchAsync(SectionSearch search)
    {
        if (read.Refusal(search.ResourceType, searches: !search.IsPatientItself) is { } refusal)
        {
            Tell(refusal, isPartial: false);
            return (search, ReadOutcome.NotPermitted, null, []);
        }

        var freshness = read.FreshnessOf(section);
        var (answer, fromCache) = search.IsPatientItself
            ? await read.ReadAsync("Patient", patient, freshness)
            : await read.SearchAsync(search, freshness);
        var keep = SectionFilter.KeptBy(search);
        var entries = answer.Resources.Where(resource => resource.IsMatch && read.Shows(resource.Labels) && keep?.Keeps(resource.Json.Span) != false).ToList();
        lock (_lock)
        {
            _issues.AddRange(answer.Issues);
            _times.Add(answer.At);
            _isLive |= !fromCache;
            foreach (var included in answer.Resources.Where(resource => !resource.IsMatch && read.Shows(resource.Labels) && read.Refusal(resource.Type, searches: false) is null))
            {
                _referred.TryAdd(included.Reference, included);
            }
        }

        await Task.WhenAll(FollowAsync(entries, 1), ReadTextsAsync(entries, freshness));
        return (search, answer.Outcome, answer.Asked, entries);
    }

    private async Task FollowAsync(IReadOnlyList<FetchedResource> entries, int step)
    {
        var wanted = new List<(string Type, string Id)>();
        lock (_lock)
        {
            foreach (var reference in entries.SelectMany(entry => entry.References))
            {
                // A version of a resource is referred to by its id; a contained or foreign one is not ours to read.
                if (References.Parse(reference) is { Kind: ReferenceKind.Relative, ResourceType: { } type, Id: { } id }
                    && (section.Needs.Contains(type) || section.Names.Contains(type))
                    && !_referred.ContainsKey($"{type}/{id}") && _followed.Add($"{type}/{id}"))
                {
                    wanted.Add((type, id));
                }
            }

            var tooMany = _followed.Count - read.Options.MaxReferences;
            if (tooMany > 0)
            {
                wanted.RemoveRange(Math.Max(0, wanted.Count - tooMany), Math.Min(tooMany, wanted.Count));
                Tell(new SectionIssue("too-costly", $"More than {read.Options.MaxReferences} referred resources; read the rest by their ids."), isPartial: true);
            }
        }

        var found = await Task.WhenAll(wanted.Select(one => ReferredAsync(one.Type, one.Id)));
        if (step < MostSteps && found.OfType<FetchedResource>().Where(one => one.Type == "PractitionerRole").ToList() is { Count: > 0 } roles)
        {
            await FollowAsync(roles, step + 1);
        }
    }

    private async Task<FetchedResource?> ReferredAsync(string type, string id)
    {
        var isNeeded = section.Needs.Contains(type);
        if (read.Refusal(type, searches: false) is { } refusal)
        {
            Tell(refusal, isNeeded);
            return null;
        }

        var (answer, _) = await read.ReadAsync(type, id, isNeeded ? read.FreshnessOf(section) : read.FreshnessOfNames);
        lock (_lock)
        {
            foreach (var resource in answer.Resources.Where(one => read.Shows(one.Labels)))
            {
                _referred.TryAdd(resource.Reference, resource);
            }
        }

        foreach (var issue in answer.Issues)
        {
            // A reference to nothing is the EHR's own state; a call that failed is ours to tell.
            Tell(issue with { Sentence = $"A referred resource: {issue.Sentence}" }, isNeeded || answer.Outcome == ReadOutcome.Failed);
        }

        return answer.Resources.FirstOrDefault(one => read.Shows(one.Labels));
    }

    private async Task ReadTextsAsync(IReadOnlyList<FetchedResource> entries, TimeSpan freshness)
    {
        if (!section.HasTexts)
        {
            return;
        }

        var attachments = entries.SelectMany(entry => entry.Attachments).DistinctBy(one => one.Url).ToList();
        foreach (var type in attachments.Where(one => !AttachmentText.IsText(one.ContentType)).GroupBy(one => AttachmentText.Bare(one.ContentType)))
        {
            Tell(new SectionIssue("informational", $"{type.Count()} attachments are not text ({Shown(type.Key)}) and stay at their addresses."), isPartial: false);
        }

        await Task.WhenAll(attachments.Where(one => AttachmentText.IsText(one.ContentType)).Select(one => ReadTextAsync(one.Url, freshness)));
    }

    private async Task ReadTextAsync(string url, TimeSpan freshness)
    {
        if (read.Refusal("Binary", searches: false) is { } refusal)
        {
            Tell(refusal with { Sentence = $"The texts of attachments: {refusal.Sentence}" }, isPartial: true);
            return;
        }

        if (url.Contains("://", StringComparison.Ordinal) || url.StartsWith('/') || url.StartsWith('#') || url.Contains("..", StringComparison.Ordinal))
        {
            Tell(new SectionIssue("incomplete", "The text of an attachment is at another address than the EHR's own, where Duplex does not go."), isPartial: true);
            return;
        }

        var (answer, _) = await read.ReadTextAsync(url, freshness);
        foreach (var issue in answer.Issues)
        {
            Tell(issue, isPartial: true);
        }

        if (answer.Text is not { } text || !read.Shows(text.Labels))
        {
            return;
        }

        lock (_lock)
        {
            if (text.Data.Length > read.Options.MaxTextBytes || _textBytes + text.Data.Length > read.Options.MaxTextsBytes)
            {
                Tell(new SectionIssue("too-long", $"The text of an attachment is too big to come along ({text.Data.Length} bytes) and stays at its address."), isPartial: true);
            }
            else if (_texts.TryAdd(url, text))
            {
                _textBytes += text.Data.Length;
            }
        }
    }

    private void Tell(SectionIssue issue, bool isPartial)
    {
        lock (_lock)
        {
            _issues.Add(issue);
            _isPartial |= isPartial;
        }
    }

    private static string Shown(string contentType) =>
        contentType.Length <= 64 && contentType.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '/' or '-' or '.' or '+') ? contentType : "of a type that is none";
}
