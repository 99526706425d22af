using System.Security.Cryptography;
using System.Text;
using Duplex.Chart;
using Duplex.Chart.Interactions;
using Duplex.Chart.Sight;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;

namespace Duplex.Facade.OwnChart;

/// <summary>A request that changes a chart.</summary>
/// <param name="Kind">As its exchange is named: <c>PUT Patient</c>.</param>
/// <param name="Action">For the audit.</param>
/// <param name="Address">Path and query.</param>
internal sealed record ChangeRequest(FacadeCall Call, ChangeHeaders Headers, string Kind, string Action, string Address, byte[] Body)
{
    /// <summary><c>Type/id</c> that the address names; null: it names none.</summary>
    public string? Target { get; init; }

    public ContentHash Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"{Kind}\u001f{Call.Connection.Key}\u001f{Address}\u001f{Headers.IfMatch}\u001f{Headers.IfNoneExist}\u001f"));
        hash.AppendData(Body);
        return ContentHash.From(hash.GetHashAndReset());
    }
}

/// <summary>Prepares changes and commits them, anew where others changed the same meanwhile. What is refused for its content is kept, so that it can be seen.</summary>
internal sealed partial class CarryOutChanges(PrepareChanges prepare, CommitChanges commit, RefuseInteraction refuse, IChartReader chart, ILogger<CarryOutChanges> log)
{
    private const int MostAttempts = 5;

    /// <summary>What the same request was answered before; null: it is new.</summary>
    public async ValueTask<CommitAnswer?> RecallAsync(ChangeRequest request, CancellationToken cancellationToken) => request.Headers.IdempotencyKey is { } key
        ? await commit.RecallAsync(request.Call.Connection.Key, request.Call.App!.App, key, request.Hash(), cancellationToken)
        : null;

    /// <returns>Outcomes in the order of the changes; or why nothing was done.</returns>
    public async ValueTask<(IReadOnlyList<ChangeOutcome>? Outcomes, InteractionRefusal? Refusal)> RunAsync(
        ChangeRequest request, Func<IReadOnlyList<AskedChange>> asked, Entries entries, CancellationToken cancellationToken)
    {
        var sight = request.Call.Sight;
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var prepared = await prepare.PrepareAsync(request.Call.Connection.Key, request.Call.Address, asked(), sight, entries == Entries.Together, cancellationToken);
            if (entries != Entries.Each && prepared.Any(one => one.Refusal is not null))
            {
                return (null, Joined(prepared.Select(one => one.Refusal).OfType<InteractionRefusal>()));
            }

            var answer = await commit.CommitAsync(Request(request, prepared, sight, entries != Entries.Each), cancellationToken);
            switch (answer.Verdict)
            {
                case CommitVerdict.Moved:
                    continue;
                case CommitVerdict.KeyReused:
                    return (null, KeyReused());
                case CommitVerdict.Refused:
                    return (null, Joined(answer.Outcomes.Select(outcome => outcome.Refusal!)));
                default:
                    return (answer.Outcomes, null);
            }
        }

        return (null, InteractionRefusal.Of(
            RefusalKind.Conflict, "chart.contended", "conflict", "", "Others change the same resources at once, so that the condition keeps finding something else; send the same request again."));
    }

    /// <summary>Keeps a request that is not taken for what it says.</summary>
    public async ValueTask<ChartAnswer> RefuseAsync(ChangeRequest request, InteractionRefusal refusal, CancellationToken cancellationToken)
    {
        if (refusal.Kind is RefusalKind.Malformed or RefusalKind.Unprocessable)
        {
            var exchange = await refuse.RefuseAsync(
                request.Call.Connection.Key, request.Call.App!.App, request.Kind, request.Body,
                new Problem(refusal.Code, refusal.Issues[0].Path, refusal.Issues[0].Message), cancellationToken, await PatientOfAsync(request, cancellationToken));
            Refused(log, request.Kind, refusal.Code, exchange.Value);
        }

        return ChartAnswer.Refused(refusal);
    }

    /// <summary>The patient of the resource that was to be changed, so that what is kept of the request goes with the patient; null: it is not known.</summary>
    private async ValueTask<string?> PatientOfAsync(ChangeRequest request, CancellationToken cancellationToken) =>
        request.Target?.Split('/') is not [var type, var id] ? null
        : type == "Patient" ? request.Target
        : await chart.GetAsync(request.Call.Connection.Key, type, id, cancellationToken) is { Patient: { Length: > 0 } patient } ? patient : null;

    public static InteractionRefusal KeyReused() => InteractionRefusal.Of(
        RefusalKind.Unprocessable, "facade.idempotency-key-reused", "duplicate", "",
        "This Idempotency-Key was used for another request; use a new key for each one, and the same key only to repeat the same request.");

    private static CommitRequest Request(ChangeRequest request, IReadOnlyList<PreparedOrRefused> changes, ChartSight sight, bool together) => new()
    {
        Connection = request.Call.Connection.Key,
        App = request.Call.App!.App,
        Kind = request.Kind,
        Action = request.Action,
        RequestBytes = request.Body,
        IdempotencyKey = request.Headers.IdempotencyKey,
        RequestHash = request.Headers.IdempotencyKey is null ? default : request.Hash(),
        Changes = changes,
        Together = together,
        Sight = sight,
    };

    /// <summary>Refusals of one transaction as one: the first says which status it gets.</summary>
    private static InteractionRefusal Joined(IEnumerable<InteractionRefusal> refusals)
    {
        var all = refusals.ToList();
        return all[0] with { Issues = [.. all.SelectMany(refusal => refusal.Issues)] };
    }

    [LoggerMessage(EventId = 4012, Level = LogLevel.Information, Message = "A {Kind} was refused with {Code}; exchange {Exchange}")]
    private static partial void Refused(ILogger log, string kind, string code, Guid exchange);
}
