using Duplex.Engine.Deliveries;
using Duplex.Engine.Storage;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Facade.Reading;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Notes;

/// <summary>
/// 201 with the counterparty's own id once it took the note; otherwise 202 with the loop's address, no id, and what is waited for, refused
/// or held, and who acts.
/// </summary>
internal sealed class AnswerNote(IStateStore state, PageLinks pages, OAuth.WebAddress address)
{
    private readonly FacadeAddresses _addresses = new(pages);

    public async ValueTask<IResult> AnswerAsync(HttpContext http, NoteSubmission note, Delivery delivery)
    {
        var loopAddress = $"{address.Of(http)}/api/loops/{delivery.Loop}";
        var target = References.Parse(delivery.Reference);
        if (delivery.State is DeliveryState.Accepted or DeliveryState.Verified && target.Id is { } id && target.ResourceType == "DocumentReference")
        {
            return await CreatedAsync(http, note, delivery, id, loopAddress);
        }

        var loop = await state.Loops.GetAsync(delivery.Loop, http.RequestAborted);
        var hold = await state.Holds.GetOpenAsync(delivery.Id, http.RequestAborted);
        return FhirResult
            .Outcome(StatusCodes.Status202Accepted, [NoteSentences.IssueOf(delivery, loop?.Current, hold), .. note.Warnings])
            .With("Location", loopAddress)
            .With("Content-Location", loopAddress);
    }

    private async ValueTask<IResult> CreatedAsync(HttpContext http, NoteSubmission note, Delivery delivery, string id, string loopAddress)
    {
        // Read afresh: the version is the counterparty's word now, and the app reads what it wrote.
        var read = await note.Connection.Reader.ReadAsync("DocumentReference", id, http.RequestAborted);
        var result = note.Preferences.Return switch
        {
            NoteReturn.Representation when read.IsOk => new FhirResult(StatusCodes.Status201Created, _addresses.Rewrite(
                read.Body.Span, note.Connection.Key, "DocumentReference", note.Connection.Reader.BaseAddress, note.FacadeAddress)),
            NoteReturn.Minimal => new FhirResult(StatusCodes.Status201Created, ReadOnlyMemory<byte>.Empty),
            _ => FhirResult.Outcome(StatusCodes.Status201Created, [NoteSentences.Created(delivery), .. note.Warnings]),
        };
        foreach (var warning in note.Warnings)
        {
            result.With("Warning", $"199 duplex \"{HeaderText(warning.Message)}\"");
        }

        return result
            .With("Location", $"{note.FacadeAddress}/DocumentReference/{id}")
            .With("ETag", read.IsOk ? read.ETag : null)
            .With("Link", $"<{loopAddress}>; rel=\"monitor\"");
    }

    // A header's quoted text is visible ASCII without quotation marks.
    private static string HeaderText(string text) => string.Concat(text.Select(letter => letter is '"' or '\\' ? '\'' : letter is >= ' ' and <= '~' ? letter : '?'));
}
