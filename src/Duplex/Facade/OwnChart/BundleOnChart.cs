using Duplex.Chart.Interactions;
using Duplex.Facade.Subscriptions;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.OAuth;
using Microsoft.AspNetCore.Http.Features;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.OwnChart;

/// <summary>Carries out a batch or transaction: changes in FHIR's order, reads after them; a transaction all or nothing.</summary>
internal sealed class BundleOnChart(CarryOutChanges carryOut, AnswerChange answer, ReadInBundle read)
{
    private const int MostBytes = 64 * 1024 * 1024;
    private const int MostEntries = 5_000;

    /// <summary>Reads beyond are told to come by themselves.</summary>
    private const int MostAnswerBytes = 32 * 1024 * 1024;

    private static readonly FhirReadOptions Options = new(FhirReadMode.Strict, MostBytes);

    public async Task<IResult> RunAsync(HttpContext http) => (await AnswerAsync(http)).ToResult();

    private async ValueTask<ChartAnswer> AnswerAsync(HttpContext http)
    {
        if (!AcceptedFormats.IsJsonBody(http.Request) || http.Request.Headers.ContentEncoding.Count > 0)
        {
            return ChartAnswer.Outcome(
                StatusCodes.Status415UnsupportedMediaType, "not-supported", "The body must be FHIR JSON in UTF-8, not compressed: Content-Type: application/fhir+json.");
        }

        var (headers, wrong) = ChangeHeaders.Read(http.Request.Headers);
        if (headers is null)
        {
            return ChartAnswer.Refused(wrong!);
        }

        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
        {
            limit.MaxRequestBodySize = MostBytes + 1;
        }

        if (await RequestBody.ReadAsync(http.Request, MostBytes, http.RequestAborted) is not { } body)
        {
            return ChartAnswer.Outcome(StatusCodes.Status413PayloadTooLarge, "too-long", $"The Bundle is longer than {MostBytes} bytes; send it in parts.");
        }

        var call = FacadeCall.Of(http);
        var request = new ChangeRequest(call, headers, "POST Bundle", "chart.bundle", $"{http.Request.Path}", body);
        var (bundle, refusal) = Parse(body);
        if (bundle is null)
        {
            return await carryOut.RefuseAsync(request, refusal!, http.RequestAborted);
        }

        var together = bundle.Type?.Value == BundleTypeCodes.Transaction;
        return await CarryOutAsync(request with { Action = together ? "chart.transaction" : "chart.batch" }, BundlePlan.Read(bundle, call.Address), body, together, http.RequestAborted);
    }

    private async ValueTask<ChartAnswer> CarryOutAsync(
        ChangeRequest request, IReadOnlyList<PlannedEntry> planned, byte[] body, bool together, CancellationToken cancellationToken)
    {
        planned = [.. planned.Select(entry => entry.Change is { } change && ScopeBeyond(request.Call, change) is { } beyond ? beyond : entry)];
        if (together && planned.FirstOrDefault(entry => entry.Refusal is not null) is { } first)
        {
            return await carryOut.RefuseAsync(
                request, first.Refusal! with { Issues = [.. planned.Where(entry => entry.Refusal is not null).SelectMany(entry => entry.Refusal!.Issues)] }, cancellationToken);
        }

        var order = BundlePlan.OrderOf(planned);
        IReadOnlyList<ChangeOutcome>? outcomes = [];
        if (order.Count > 0)
        {
            (outcomes, var refusal) = await ChangeAsync(request, planned, order, body, together, cancellationToken);
            if (outcomes is null)
            {
                return await carryOut.RefuseAsync(request, refusal!, cancellationToken);
            }
        }

        var answers = new ChartAnswer?[planned.Count];
        for (var index = 0; index < order.Count; index++)
        {
            answers[order[index]] = await answer.OfAsync(request.Call, outcomes[index], request.Headers.Return ?? WriteReturn.Minimal,
                planned[order[index]].Change!.Action is ChartAction.Create or ChartAction.Update, cancellationToken);
        }

        using var response = new ChartBundle(together ? "transaction-response" : "batch-response", request.Call.Address, null, ("self", request.Call.Address));
        for (var index = 0; index < planned.Count; index++)
        {
            response.AddResponse(answers[index] ?? (planned[index].Refusal is { } refused
                ? ChartAnswer.Refused(refused)
                : response.Length > MostAnswerBytes ? TooLong()
                : await read.AnswerAsync(request.Call, planned[index], request.Headers.IsStrict, cancellationToken)));
        }

        return new ChartAnswer(StatusCodes.Status200OK, response.Complete());
    }

    private async ValueTask<(IReadOnlyList<ChangeOutcome>? Outcomes, InteractionRefusal? Refusal)> ChangeAsync(
        ChangeRequest request, IReadOnlyList<PlannedEntry> planned, IReadOnlyList<int> order, byte[] body, bool together, CancellationToken cancellationToken)
    {
        if (await carryOut.RecallAsync(request, cancellationToken) is { } first)
        {
            return first.Verdict == CommitVerdict.Repeated ? (first.Outcomes, null) : (null, CarryOutChanges.KeyReused());
        }

        // Preparing changes the resources in place: another attempt starts from the bytes.
        var isFirst = true;
        return await carryOut.RunAsync(
            request,
            () =>
            {
                var entries = isFirst ? planned : BundlePlan.Read(Parse(body).Bundle!, request.Call.Address);
                isFirst = false;
                return [.. order.Select(index => entries[index].Change!)];
            },
            together ? Entries.Together : Entries.Each,
            cancellationToken);
    }

    private static ChartAnswer TooLong() => ChartAnswer.Outcome(
        StatusCodes.Status413PayloadTooLarge, "too-costly", $"The entries before are answered with more than {MostAnswerBytes} bytes already; send this read in a request of its own.");

    private static (Bundle? Bundle, InteractionRefusal? Refusal) Parse(byte[] body)
    {
        var result = FhirJson.ParseOwned(body, Options);
        return !result.IsRead ? (null, new InteractionRefusal(RefusalKind.Malformed, "facade.not-fhir", result.Issues))
            : result.Resource is not Bundle bundle ? Malformed("", $"The body is a {result.Resource.TypeName}; this address takes a Bundle of type batch or transaction.")
            : bundle.Type?.Value is not (BundleTypeCodes.Batch or BundleTypeCodes.Transaction) ? Malformed("Bundle.type", "A Bundle of type batch or transaction is carried out here, and no other.")
            : bundle.Entry.Count > MostEntries ? Malformed("Bundle.entry", $"A Bundle has at most {MostEntries} entries here; send it in parts.")
            : (bundle, null);
    }

    private static InteractionRefusal? ScopeBeyond(FacadeCall call, AskedChange change)
    {
        if (change.ResourceType == SubscriptionServer.ResourceType)
        {
            return InteractionRefusal.Of(
                RefusalKind.Unprocessable, "facade.subscription-in-bundle", "not-supported", change.Place, "A Subscription is made and changed at its own address (POST Subscription), not within a Bundle.");
        }

        var need = change.Action switch
        {
            ChartAction.Create => ScopeInteractions.Create,
            ChartAction.Delete => ScopeInteractions.Delete,
            _ => ScopeInteractions.Update,
        } | (change.Criteria is null ? ScopeInteractions.None : ScopeInteractions.Search);
        return call.App!.Scopes.Allows(change.ResourceType, need) ? null : InteractionRefusal.Of(
            RefusalKind.Forbidden, "facade.scope", "forbidden", change.Place, $"The token's scopes do not cover this; {new NeedsScope(need).ScopeOn(change.ResourceType)} is needed.");
    }

    private static (Bundle? Bundle, InteractionRefusal? Refusal) Malformed(string place, string sentence) =>
        (null, InteractionRefusal.Of(RefusalKind.Malformed, "facade.not-a-bundle", "invalid", place, sentence));
}
