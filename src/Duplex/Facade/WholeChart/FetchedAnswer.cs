using Duplex.Chart.Sections;
using Duplex.Chart.Sensitivity;

namespace Duplex.Facade.WholeChart;

/// <summary>What came of one call with its pages.</summary>
internal sealed record FetchedAnswer
{
    private const int BytesBeside = 400;

    public required ReadOutcome Outcome { get; init; }

    public IReadOnlyList<SectionIssue> Issues { get; init; } = [];

    public IReadOnlyList<FetchedResource> Resources { get; init; } = [];

    /// <summary>The text of an attachment, where that was asked for.</summary>
    public FetchedText? Text { get; init; }

    /// <summary>The form of the search that the counterparty took.</summary>
    public string Asked { get; init; } = "";

    /// <summary>When it was asked.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Only what came is worth giving again; a failure is asked again.</summary>
    public bool IsKept => Outcome is ReadOutcome.Complete || (Outcome is ReadOutcome.Partial && Issues.All(issue => !issue.IsTransient));

    /// <summary>What it takes in memory, about.</summary>
    public long Bytes => BytesBeside + (Text?.Data.Length ?? 0) + Resources.Sum(one => (long)one.Json.Length + BytesBeside);

    public static FetchedAnswer Without(ReadOutcome outcome, SectionIssue issue, string asked, DateTimeOffset at) =>
        new() { Outcome = outcome, Issues = [issue], Asked = asked, At = at };
}

/// <param name="ContentType">As the server said, without parameters.</param>
/// <param name="Labels">What the security labels of its Binary say.</param>
internal sealed record FetchedText(ReadOnlyMemory<byte> Data, string ContentType, StatedSensitivity Labels = default);
