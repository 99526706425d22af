using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Answers;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>Sends one part in the way its plan says.</summary>
internal sealed class SendPart(FhirRestClient client, IServerCapabilities? capabilities = null)
{
    public async ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken)
    {
        var body = BodyOf(part, earlier);
        var (outcome, result) = part.Plan switch
        {
            { Target: ResourceTypes.Transaction } => await CreateTogetherAsync(part, body, cancellationToken),
            { Target: ResourceTypes.Bundle } => await TransactAsync(part, body, cancellationToken),
            { Mode: PartMode.Delete } => await DeleteAsync(part, cancellationToken),
            { Mode: PartMode.Replace } => await UpdateAsync(part, body, cancellationToken),
            _ => await CreateAsync(part, body, cancellationToken),
        };
        return outcome with { Request = body, Answer = result.Response?.Body ?? default };
    }

    private static ReadOnlyMemory<byte> BodyOf(Part part, IReadOnlyList<Part> earlier)
    {
        if (part.Plan.Mode != PartMode.Append)
        {
            return part.Plan.Body;
        }

        var first = earlier.FirstOrDefault(e => e.Plan.Index == 0)?.Reference
            ?? throw new InvalidOperationException("A later part is sent only after the first one has its reference.");
        return AppendsFirst.Complete(part.Plan.Body, first);
    }

    /// <summary>On the condition that no resource with the part's identifier exists yet.</summary>
    private async ValueTask<(SendOutcome Outcome, FhirResult Result)> CreateAsync(Part part, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var (system, value) = PartLookup.Split(part.Plan.Lookup);
        var options = new WriteOptions
        {
            Prefer = PreferReturn.Minimal,
            IfNoneExist = await IsSearchedByIdentifierAsync(part, body, cancellationToken) ? QueryParameter.ToQuery(QueryParameter.Token("identifier", system, value)) : null,
            RequestId = value,
        };
        var result = await client.CreateAsync(part.Plan.Target, body, options, cancellationToken);
        return (SendJudgement.Of(result), result);
    }

    /// <summary>A server that does not search the type by identifier would refuse the condition, and with it the write.</summary>
    private async ValueTask<bool> IsSearchedByIdentifierAsync(Part part, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var type = capabilities is null ? null : (await capabilities.GetAsync(cancellationToken))?.Find(part.Plan.Target);
        return DeliveryMark.IsIdentifier(Bodies.Read(body), PartLookup.Split(part.Plan.Lookup).System) && type?.SearchParameters.ContainsKey("identifier") != false;
    }

    private async ValueTask<(SendOutcome Outcome, FhirResult Result)> DeleteAsync(Part part, CancellationToken cancellationToken)
    {
        var known = ResourceLocation.TryParse(part.Plan.Lookup) ?? throw new ArgumentException("A deletion's lookup must be Type/id.", nameof(part));
        var options = new WriteOptions { Prefer = PreferReturn.Minimal, IfMatchVersion = VersionOf(part.Plan.Body), RequestId = part.Delivery.ToString() };
        var result = await client.DeleteAsync(known.Type, known.Id, options, cancellationToken);
        return (SendJudgement.OfUpdate(result, known), result);
    }

    private static string? VersionOf(ReadOnlyMemory<byte> body) => Bodies.Text(Bodies.Read(body)?["meta"], "versionId");

    /// <summary>On the condition that it replaces the version that the job saw, where it says which.</summary>
    private async ValueTask<(SendOutcome Outcome, FhirResult Result)> UpdateAsync(Part part, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var options = new WriteOptions
        {
            Prefer = PreferReturn.Minimal,
            IfMatchVersion = VersionOf(body),
            RequestId = part.Delivery.ToString(),
        };
        var known = ResourceLocation.TryParse(part.Plan.Lookup) ?? throw new ArgumentException("An update's lookup must be Type/id.", nameof(part));
        var result = await client.UpdateAsync(known.Type, known.Id, body, options, cancellationToken);
        return (SendJudgement.OfUpdate(result, known), result);
    }

    private async ValueTask<(SendOutcome Outcome, FhirResult Result)> CreateTogetherAsync(Part part, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var result = await client.TransactionAsync(body, new WriteOptions { Prefer = PreferReturn.Minimal, RequestId = part.Delivery.ToString() }, cancellationToken);
        return (CreatedTogether.Of(result, PlanTransaction.EntriesOf(part).Count()), result);
    }

    private async ValueTask<(SendOutcome Outcome, FhirResult Result)> TransactAsync(Part part, ReadOnlyMemory<byte> body, CancellationToken cancellationToken)
    {
        var options = new WriteOptions { Prefer = PreferReturn.Minimal, RequestId = PartLookup.Split(part.Plan.Lookup).Value };
        var result = await client.TransactionAsync(body, options, cancellationToken);
        return (TransactionJudgement.Of(result, Bodies.Objects(Bodies.Read(body), "entry").Count()), result);
    }
}
