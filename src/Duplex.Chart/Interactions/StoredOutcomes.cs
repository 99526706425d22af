using System.Text.Json;
using System.Text.Json.Serialization;
using Duplex.Engine.Identity;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>Outcomes as they lie beside their exchange, so that a repeat gets the first answer: JSON with a format version.</summary>
internal static partial class StoredOutcomes
{
    private const int Format = 1;

    public static byte[] Write(IReadOnlyList<ChangeOutcome> outcomes) => JsonSerializer.SerializeToUtf8Bytes(
        new Stored(Format, [.. outcomes.Select(Of)]), StoredJson.Default.Stored);

    public static IReadOnlyList<ChangeOutcome> Read(ReadOnlySpan<byte> json)
    {
        var stored = JsonSerializer.Deserialize(json, StoredJson.Default.Stored)!;
        return stored.Format == Format
            ? [.. stored.Outcomes.Select(Of)]
            : throw new InvalidOperationException($"The first answer is kept in format {stored.Format}, which this version does not read.");
    }

    private static One Of(ChangeOutcome outcome) => new(
        outcome.Result, outcome.ResourceType, outcome.Id, outcome.Version, outcome.At.Microseconds,
        outcome.Refusal?.Kind, outcome.Refusal?.Code, outcome.Refusal is { } refusal ? [.. refusal.Issues.Select(issue => new Issue(issue.Code, issue.Path, issue.Message))] : null);

    private static ChangeOutcome Of(One one) => new(
        one.Result, one.Type, one.Id, one.Version, new Instant(one.At),
        one.Kind is { } kind ? new InteractionRefusal(kind, one.Code ?? "", [.. (one.Issues ?? []).Select(issue => new FhirIssue(issue.Code, issue.Path, null, issue.Message))]) : null);

    internal sealed record Stored(int Format, IReadOnlyList<One> Outcomes);

    internal sealed record One(
        ChangeResult Result, string Type, string Id, int Version, long At, RefusalKind? Kind = null, string? Code = null, IReadOnlyList<Issue>? Issues = null);

    internal sealed record Issue(string Code, string Path, string Message);

    [JsonSourceGenerationOptions(DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull, UseStringEnumConverter = true)]
    [JsonSerializable(typeof(Stored))]
    private sealed partial class StoredJson : JsonSerializerContext;
}
