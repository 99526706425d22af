using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Interactions;
using Duplex.Chart.Serving;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.OwnChart;

/// <summary>An answer about a chart, before it becomes one over HTTP or an entry of a Bundle.</summary>
/// <param name="Body">FHIR JSON; may be empty.</param>
internal sealed record ChartAnswer(int Status, ReadOnlyMemory<byte> Body)
{
    public string? ETag { get; init; }

    public Instant? LastModified { get; init; }

    /// <summary>When the oldest of what was found was told; null: nothing was found.</summary>
    public Instant? Oldest { get; init; }

    public string? Location { get; init; }

    public string? ContentLocation { get; init; }

    public bool IsOk => Status is >= 200 and < 300;

    public static ChartAnswer Of(ChartVersion version, ResourceSubset? subset = null) =>
        new(StatusCodes.Status200OK, ServedVersion.ToArray(version, subset)) { ETag = EntityTags.Of(version.Version), LastModified = version.At, Oldest = version.At };

    public static Instant? OldestOf(IReadOnlyList<ChartVersion> versions) => versions.Count == 0 ? null : versions.Min(version => version.At);

    public static ChartAnswer Refused(InteractionRefusal refusal) => Outcome(StatusOf(refusal.Kind), refusal.Issues);

    public static ChartAnswer Outcome(int status, string code, string sentence) => Outcome(status, [new FhirIssue(code, "", null, sentence)]);

    public static ChartAnswer Outcome(int status, IReadOnlyList<FhirIssue> issues) => new(status, FhirJson.Serialize(OperationOutcomes.From(issues)));

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Malformed => StatusCodes.Status400BadRequest,
        RefusalKind.Unprocessable => StatusCodes.Status422UnprocessableEntity,
        RefusalKind.Precondition => StatusCodes.Status412PreconditionFailed,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Gone => StatusCodes.Status410Gone,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public FhirResult ToResult() => new FhirResult(Status, Body)
        .With("ETag", ETag)
        .With("Last-Modified", LastModified?.ToDateTimeOffset().ToString("R", CultureInfo.InvariantCulture))
        .With("Location", Location)
        .With("Content-Location", ContentLocation);
}
