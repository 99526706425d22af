using System.Text.Json;
using System.Text.Json.Serialization;
using Duplex.Client.Rows;

namespace Duplex.Client;

/// <summary>How the API's JSON is read and written, made at compile time.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web)]
[JsonSerializable(typeof(Loop))]
[JsonSerializable(typeof(LoopSummary))]
[JsonSerializable(typeof(LoopPage))]
[JsonSerializable(typeof(HoldPage))]
[JsonSerializable(typeof(Hold))]
[JsonSerializable(typeof(DecisionBody))]
[JsonSerializable(typeof(CancelBody))]
[JsonSerializable(typeof(CancelReceipt))]
[JsonSerializable(typeof(ExchangePage))]
[JsonSerializable(typeof(ExchangeCounts))]
[JsonSerializable(typeof(Exchange))]
[JsonSerializable(typeof(ReplayOutcome))]
[JsonSerializable(typeof(ConnectionPage))]
[JsonSerializable(typeof(ConnectionWritten))]
[JsonSerializable(typeof(ConfigurationState))]
[JsonSerializable(typeof(ProblemBody))]
[JsonSerializable(typeof(JsonDocument))]
internal sealed partial class ClientJson : JsonSerializerContext;

internal sealed record LoopPage(IReadOnlyList<LoopSummary> Loops);

internal sealed record HoldPage(IReadOnlyList<Hold> Holds);

internal sealed record ExchangePage(IReadOnlyList<ExchangeSummary> Exchanges);

internal sealed record ExchangeCounts(IReadOnlyDictionary<string, long> Counts);

internal sealed record ConnectionPage(IReadOnlyList<Connection> Connections);

internal sealed record DecisionBody(string Decision, string Reason, string? Target);

internal sealed record CancelBody(string Reason);

/// <summary>An error answer of the API or the facade; each member may be missing.</summary>
internal sealed record ProblemBody(string? Detail, IReadOnlyList<ConfigurationFileError>? Errors, IReadOnlyList<IssueBody>? Issue);

internal sealed record IssueBody(IssueDetails? Details);

internal sealed record IssueDetails(string? Text);
