using Duplex.Chart;
using Duplex.Chart.Interactions;
using Duplex.Facade.Binaries;
using Duplex.Facade.Interactions;
using Duplex.Facade.Writes;
using Duplex.OAuth;

namespace Duplex.Facade.OwnChart;

/// <summary>Carries out one create, update, patch or delete.</summary>
internal sealed class ChangeChart(CarryOutChanges carryOut, AnswerChange answer)
{
    public async Task<IResult> RunAsync(HttpContext http, FacadeRequest wanted) => (await AnswerAsync(http, wanted)).ToResult();

    private async ValueTask<ChartAnswer> AnswerAsync(HttpContext http, FacadeRequest wanted)
    {
        var call = FacadeCall.Of(http);
        var isRaw = RawBinary.IsSent(http.Request, wanted);
        if (ReadChange.CheckMediaType(http.Request, wanted.Interaction, isRaw) is { } unsupported)
        {
            return unsupported;
        }

        var (headers, wrong) = ChangeHeaders.Read(http.Request.Headers);
        if (headers is null)
        {
            return ChartAnswer.Refused(wrong!);
        }

        if ((headers.IfNoneExist is not null || wanted.Id is null && wanted.Interaction != FacadeInteraction.Create) && !call.App!.Scopes.Allows(wanted.Type!, ScopeInteractions.Search))
        {
            return ChartAnswer.Outcome(StatusCodes.Status403Forbidden, "forbidden", $"A condition is a search, which the token's scopes do not cover; system/{wanted.Type}.s is needed.");
        }

        var most = isRaw ? RawBinary.MostBytes : ReadBody.MostBytes;
        if (await RequestBody.ReadAsync(http.Request, most, http.RequestAborted) is not { } body)
        {
            return ChartAnswer.Outcome(StatusCodes.Status413PayloadTooLarge, "too-long", $"The body is longer than {most} bytes; send a shorter attachment.");
        }

        body = isRaw ? RawBinary.Wrap(http.Request, wanted, body) : body;

        var request = new ChangeRequest(
            call, headers, $"{http.Request.Method} {wanted.Type}", $"chart.{http.Request.Method.ToLowerInvariant()}", $"{http.Request.Path}{http.Request.QueryString}", body) { Target = wanted.Id is { } id ? $"{wanted.Type}/{id}" : null };
        var isOwn = wanted.Interaction is FacadeInteraction.Create or FacadeInteraction.Update;
        if (await carryOut.RecallAsync(request, http.RequestAborted) is { } first)
        {
            return first.Verdict == CommitVerdict.Repeated
                ? await answer.OfAsync(call, first.Outcomes[0], headers.Return, isOwn, http.RequestAborted)
                : await carryOut.RefuseAsync(request, CarryOutChanges.KeyReused(), http.RequestAborted);
        }

        var (asked, refusal) = ReadChange.Read(http.Request, wanted, headers, body);
        if (asked is not null)
        {
            // Preparing changes the resource in place: another attempt starts from the bytes.
            IReadOnlyList<AskedChange> Again()
            {
                var once = asked ?? ReadChange.Read(http.Request, wanted, headers, body).Asked!;
                asked = null;
                return [once];
            }

            (var outcomes, refusal) = await carryOut.RunAsync(request, Again, Entries.One, http.RequestAborted);
            if (outcomes is not null)
            {
                return await answer.OfAsync(call, outcomes[0], headers.Return, isOwn, http.RequestAborted);
            }
        }

        return await carryOut.RefuseAsync(request, refusal!, http.RequestAborted);
    }
}
