using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>Reads one resource by its reference, with its attachments and with references as the job writes them.</summary>
internal sealed class ReadBackPart(FhirRestClient client)
{
    private readonly InlineAttachments _attachments = new(client);

    public async ValueTask<(ObservedPart? Shown, ReadFailure? Failure)> ReadAsync(Part part, CancellationToken cancellationToken)
    {
        var number = part.Plan.Index + 1;
        if (ResourceLocation.TryParse(part.Reference) is not { } location)
        {
            return (null, new ReadFailure(
                new Problem("reference-unknown", "", $"The counterparty never said where it filed part {number}; it must be found first."), MayPass: false, IsGone: true));
        }

        var (shown, failure) = await ReadAsync(location, part.Plan.Index, cancellationToken);
        if (part.Plan.Mode == PartMode.Delete && failure is { IsGone: true })
        {
            return (new ObservedPart(part.Plan.Index, location.Reference, "", default, null), null);
        }

        var code = location.Type == ResourceTypes.DocumentReference ? "note-gone" : "resource-gone";
        return failure is { IsGone: true }
            ? (null, failure with { Problem = new Problem(code, location.Type, $"The chart no longer shows part {number}; somebody there must say why.") })
            : (shown, failure);
    }

    public async ValueTask<(ObservedPart? Shown, ReadFailure? Failure)> ReadAsync(ResourceLocation location, int index, CancellationToken cancellationToken)
    {
        var result = await client.ReadAsync(location.Type, location.Id, cancellationToken);
        if (ReadFailure.From(result, location.Type) is { } failure)
        {
            return (null, failure);
        }

        var response = result.Response!;
        if (Bodies.Read(response.Body) is not { } resource)
        {
            return (null, new ReadFailure(new Problem("chart-unreadable", location.Type, "The counterparty's answer to the read is no JSON object."), MayPass: true));
        }

        ServerReferences.MakeRelative(client.BaseAddress, resource);
        return await _attachments.FillAsync(resource, cancellationToken) is { } unfilled
            ? (null, unfilled)
            : (new ObservedPart(index, location.Reference, response.Location?.Version ?? response.ETag ?? "", Bodies.Write(resource), null), null);
    }
}
