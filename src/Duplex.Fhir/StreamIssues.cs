using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>Issues of a part, told as issues of the stream.</summary>
internal static class StreamIssues
{
    /// <summary>The same issues, their positions counted from the start of the stream instead of the part.</summary>
    public static IReadOnlyList<FhirIssue> After(FhirPosition start, IReadOnlyList<FhirIssue> issues) =>
        issues.Count == 0 ? issues : [.. issues.Select(issue => issue with { Position = issue.Position?.After(start) ?? start })];

    public static FhirIssue TooLong(string path, FhirPosition position, string what, long maximum) =>
        new("too-long", path, position, $"{what} has more than the {maximum} bytes that are taken here.", FhirIssueSeverity.Fatal);
}
