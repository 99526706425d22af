using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>Creates one part, on the condition that no resource with its identifier exists yet.</summary>
internal sealed class SendPart(FhirRestClient client)
{
    public async ValueTask<SendOutcome> SendAsync(Part part, IReadOnlyList<Part> earlier, CancellationToken cancellationToken)
    {
        var body = part.Plan.Body;
        if (part.Plan.Mode == PartMode.Append)
        {
            var first = earlier.FirstOrDefault(e => e.Plan.Index == 0)?.Reference
                ?? throw new InvalidOperationException("A later part is sent only after the first one has its reference.");
            body = AppendsFirst.Complete(body, first);
        }

        var (system, value) = PartLookup.Split(part.Plan.Lookup);
        var options = new WriteOptions
        {
            Prefer = PreferReturn.Minimal,
            IfNoneExist = SearchParameter.ToQuery(SearchParameter.Token("identifier", system, value)),
            RequestId = value,
        };
        var result = await client.CreateAsync(part.Plan.Target, body, options, cancellationToken);
        return SendJudgement.Of(result) with { Request = body, Answer = result.Response?.Body ?? default };
    }
}
