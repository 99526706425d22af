using Duplex.Engine.Deliveries;
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
internal sealed class AnswerWrite(IStateStore state, PageLinks pages, OAuth.WebAddress address)
{
    private readonly FacadeAddresses _addresses = new(pages);

    public async ValueTask<IResult> AnswerAsync(HttpContext http, WriteSubmission write, Delivery delivery)
    {
        var loopAddress = $"{address.Of(http)}/api/loops/{delivery.Loop}";
        var target = References.Parse(delivery.Reference);
        if (delivery.Connection == write.Connection.Key
            && delivery.State is DeliveryState.Accepted or DeliveryState.Verified
            && target.Id is { } id
            && target.ResourceType == write.Kind.ResourceType)
        {
            return await TakenAsync(http, write, delivery, id, loopAddress);
        }

        var loop = await state.Loops.GetAsync(delivery.Loop, http.RequestAborted);
        var hold = await state.Holds.GetOpenAsync(delivery.Id, http.RequestAborted);
        return FhirResult
            .Outcome(StatusCodes.Status202Accepted, [WriteSentences.IssueOf(write, delivery, loop?.Current, hold), .. write.Warnings])
            .With("Location", loopAddress)
            .With("Content-Location", loopAddress);
    }

    private async ValueTask<IResult> TakenAsync(HttpContext http, WriteSubmission write, Delivery delivery, string id, string loopAddress)
    {
        var isCreated = write.Kind.Interaction == InteractionKind.Create;
        var status = isCreated ? StatusCodes.Status201Created : StatusCodes.Status200OK;
        // Read afresh: the version is the counterparty's word now, and the app reads what it wrote.
        var read = await write.Connection.Reader.ReadAsync(write.Kind.ResourceType, id, http.RequestAborted);
        var result = write.Preferences.Return switch
        {
            WriteReturn.Representation when read.IsOk => new FhirResult(status, _addresses.Rewrite(
                read.Body.Span, write.Connection.Key, write.Kind.ResourceType, write.Connection.Reader.BaseAddress, write.FacadeAddress)),
            WriteReturn.Minimal => new FhirResult(status, ReadOnlyMemory<byte>.Empty),
            _ => FhirResult.Outcome(status, [WriteSentences.Taken(write, delivery), .. write.Warnings]),
        };
        foreach (var warning in write.Warnings)
        {
            result.With("Warning", $"199 duplex \"{HeaderText(warning.Message)}\"");
        }

        return result
            .With(isCreated ? "Location" : "Content-Location", $"{write.FacadeAddress}/{write.Kind.ResourceType}/{id}")
            .With("ETag", read.IsOk ? read.ETag : null)
            .With("Link", $"<{loopAddress}>; rel=\"monitor\"");
    }

    // A header's quoted text is visible ASCII without quotation marks.
    private static string HeaderText(string text) => string.Concat(text.Select(letter => letter is '"' or '\\' ? '\'' : letter is >= ' ' and <= '~' ? letter : '?'));
}
