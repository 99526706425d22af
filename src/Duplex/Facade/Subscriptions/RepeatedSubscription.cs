using System.Security.Cryptography;
using System.Text;
using Duplex.Chart.Subscriptions;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Facade.Writes;
using Duplex.Subscriptions;

namespace Duplex.Facade.Subscriptions;

/// <summary>Whether a <c>POST Subscription</c> was made before: under its Idempotency-Key, or by what <c>If-None-Exist</c> finds.</summary>
internal sealed class RepeatedSubscription(IStateStore store, ISubscriptionReader subscriptions, FindSubscriptions find, WebhookSecrets secrets)
{
    private const string IfNoneExist = "If-None-Exist";

    /// <summary>Null: it is new.</summary>
    public async ValueTask<FhirResult?> FindAsync(HttpContext http, SubscriptionRequest request)
    {
        var call = FacadeCall.Of(http);
        var (key, isWrong) = IdempotencyKeys.Read(http.Request.Headers);
        if (isWrong)
        {
            return FhirResult.Outcome(StatusCodes.Status400BadRequest, "value", IdempotencyKeys.Right);
        }

        if (key is not null && await store.CommitAsync(unit => unit.Idempotency.GetAsync(call.Connection.Key.Organization, call.App!.App, key), http.RequestAborted) is { } first)
        {
            return first.Body == HashOf(http, request) ? await FirstAsync(call, first, http.RequestAborted) : RecallFirstAnswer.KeyReused().ToResult();
        }

        return http.Request.Headers[IfNoneExist].ToString() is { Length: > 0 } criteria ? await ExistingAsync(call, criteria, http.RequestAborted) : null;
    }

    /// <summary>The same key was kept since it was looked for.</summary>
    public static async ValueTask<bool> IsKeptAsync(IUnitOfWork unit, HttpContext http)
    {
        var call = FacadeCall.Of(http);
        return IdempotencyKeys.Read(http.Request.Headers).Key is { } key && await unit.Idempotency.GetAsync(call.Connection.Key.Organization, call.App!.App, key) is not null;
    }

    /// <summary>Keeps the key in the transaction that makes the subscription.</summary>
    public static async ValueTask KeepAsync(IUnitOfWork unit, HttpContext http, SubscriptionRequest request, SubscriptionState made, Instant now)
    {
        if (IdempotencyKeys.Read(http.Request.Headers).Key is { } key)
        {
            // What was made has the id that stands for the exchange elsewhere: the body itself is kept with the subscription only.
            await unit.Idempotency.AddAsync(new IdempotencyRecord(made.Connection.Organization, made.App, key, HashOf(http, request), new ExchangeId(made.Id.Value), default, default, now));
        }
    }

    public static FhirResult Created(FacadeCall call, SubscriptionState state, ReadOnlyMemory<byte> body, string? secret) => SubscriptionAnswers
        .Of(StatusCodes.Status201Created, state, body, secret)
        .With("Location", $"{call.Address}/{SubscriptionServer.ResourceType}/{state.Id}/_history/{state.Version}");

    private async ValueTask<FhirResult> FirstAsync(FacadeCall call, IdempotencyRecord first, CancellationToken cancellationToken)
    {
        var id = new SubscriptionId(first.Exchange.Value);
        return await subscriptions.GetAsync(id, cancellationToken) is { } state
            ? Created(call, state, await subscriptions.GetBodyAsync(id, cancellationToken), CreateSubscription.SecretOf(secrets, state))
            : FhirResult.Outcome(StatusCodes.Status410Gone, "deleted", "The subscription that was made under this Idempotency-Key was removed since; use a new key for another one.");
    }

    private async ValueTask<FhirResult?> ExistingAsync(FacadeCall call, string criteria, CancellationToken cancellationToken)
    {
        var (found, refusal) = await find.FindAsync(call, criteria, cancellationToken);
        switch (found)
        {
            case null:
                return refusal;
            case []:
                return null;
            case [var one] when SubscriptionId.TryParse(one.Id, out var id) && await subscriptions.GetAsync(id, cancellationToken) is { } state:
                return SubscriptionAnswers
                    .Of(StatusCodes.Status200OK, state, await subscriptions.GetBodyAsync(id, cancellationToken))
                    .With("Location", $"{call.Address}/{SubscriptionServer.ResourceType}/{state.Id}/_history/{state.Version}");
            default:
                return FhirResult.Outcome(StatusCodes.Status412PreconditionFailed, "multiple-matches", $"The app has {found.Count} subscriptions that match If-None-Exist; name one by a narrower condition.");
        }
    }

    private static ContentHash HashOf(HttpContext http, SubscriptionRequest request)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Encoding.UTF8.GetBytes($"POST Subscription\u001f{FacadeCall.Of(http).Connection.Key}\u001f{http.Request.Headers[IfNoneExist]}\u001f"));
        hash.AppendData(request.Sent.Span);
        return ContentHash.From(hash.GetHashAndReset());
    }
}
