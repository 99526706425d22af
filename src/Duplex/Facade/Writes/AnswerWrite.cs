using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Storage;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Facade.Reading;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Writes;

/// <summary>
/// 201 with the counterparty's own id once it took the write (200 for a change); otherwise 202 with the loop's address, no id, and what is
/// waited for, refused or held, and who acts.
/// </summary>
internal sealed class AnswerWrite(IStateStore state, DecideHold decide, PageLinks pages, OAuth.WebAddress address)
{
    private const string VersionConflict = "version-conflict";

    private readonly FacadeAddresses _addresses = new(pages);

    public async ValueTask<IResult> AnswerAsync(HttpContext http, WriteSubmission write, Delivery delivery)
    {
        var loopAddress = $"{address.Of(http)}/api/loops/{delivery.Loop}";
        if (delivery.State is DeliveryState.Accepted or DeliveryState.Verified && write.AnswerTaken(delivery, loopAddress) is { } own)
        {
            return own;
        }

        var target = References.Parse(delivery.Reference);
        if (delivery.Connection == write.Connection.Key
            && !write.IsHidden
            && delivery.State is DeliveryState.Accepted or DeliveryState.Verified
            && target.Id is { } id
            && target.ResourceType == write.Kind.ResourceType)
        {
            return await TakenAsync(http, write, delivery, id, loopAddress);
        }

        return await WaitingAsync(http, write, delivery, loopAddress);
    }

    /// <summary>The counterparty says that there is no such thing as it has just taken.</summary>
    public static async ValueTask<bool> IsHiddenAsync(WriteSubmission write, Delivery delivery, CancellationToken cancellationToken) =>
        delivery.Connection == write.Connection.Key
        && References.Parse(delivery.Reference) is { Id: { } id } target && target.ResourceType == write.Kind.ResourceType
        && (await write.Connection.Reader.ReadAsync(target.ResourceType, id, cancellationToken)).IsAbsent;

    private async ValueTask<IResult> WaitingAsync(HttpContext http, WriteSubmission write, Delivery delivery, string loopAddress)
    {
        var loop = await state.Loops.GetAsync(delivery.Loop, http.RequestAborted);
        var hold = await state.Holds.GetOpenAsync(delivery.Id, http.RequestAborted);
        if (hold is not null && delivery is { State: DeliveryState.Refused, Code: VersionConflict } && write.TakesVersion)
        {
            // The caller is told and decides anew: there is nothing left for a person to decide, nor for the next write to wait for.
            await decide.DecideAsync(
                write.Connection.Key.Organization, hold.Id, new Decision(HoldDecision.Cancel, $"app:{write.App.App}", "The caller was told of the version conflict."), http.RequestAborted);
            return FhirResult
                .Outcome(StatusCodes.Status412PreconditionFailed, "conflict", "The EHR has another version by now; nothing was changed. Read it again, and decide anew.")
                .With("Link", $"<{loopAddress}>; rel=\"monitor\"");
        }

        return FhirResult
            .Outcome(StatusCodes.Status202Accepted, [WriteSentences.IssueOf(write, delivery, loop?.Current, hold), .. write.Warnings])
            .With("Location", loopAddress)
            .With("Content-Location", loopAddress);
    }

    private async ValueTask<IResult> TakenAsync(HttpContext http, WriteSubmission write, Delivery delivery, string id, string loopAddress)
    {
        if (write.Kind.Interaction == InteractionKind.Delete)
        {
            return FhirResult.Outcome(StatusCodes.Status200OK, [WriteSentences.Taken(write, delivery)]).With("Link", $"<{loopAddress}>; rel=\"monitor\"");
        }

        var isCreated = write.Kind.Interaction == InteractionKind.Create && write.Accepted?.Verdict != AcceptVerdict.Existing;
        var status = isCreated ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        // Read afresh: the version is the counterparty's word now, and the app reads what it wrote.
        var read = await write.Reader.ReadAsync(write.Kind.ResourceType, id, http.RequestAborted);
        var result = write.Preferences.Return switch
        {
            WriteReturn.Representation when read.IsOk => new FhirResult(status, _addresses.Rewrite(
                read.Body.Span, write.Connection.Key, write.Kind.ResourceType, write.Reader.BaseAddress, write.FacadeAddress,
                AnswerSource.OfLive(write.Connection.Key))),
            WriteReturn.Minimal => new FhirResult(status, ReadOnlyMemory<byte>.Empty),
            _ => FhirResult.Outcome(status, [WriteSentences.Taken(write, delivery), .. write.Warnings]),
        };
        foreach (var warning in write.Warnings)
        {
            result.With("Warning", $"199 duplex \"{HeaderText(warning.Message)}\"");
        }

        var modified = ReadCounterparty.ModifiedOf(read);
        return result
            .With(isCreated ? "Location" : "Content-Location", $"{write.FacadeAddress}/{write.Kind.ResourceType}/{id}")
            .With("ETag", read.IsOk ? read.ETag : null)
            .With("Last-Modified", modified?.ToUniversalTime().ToString("R", System.Globalization.CultureInfo.InvariantCulture))
            .With("Link", $"<{loopAddress}>; rel=\"monitor\"");
    }

    // A header's quoted text is visible ASCII without quotation marks.
    private static string HeaderText(string text) => string.Concat(text.Select(letter => letter is '"' or '\\' ? '\'' : letter is >= ' ' and <= '~' ? letter : '?'));
}
