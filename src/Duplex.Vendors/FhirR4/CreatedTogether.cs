using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client.Answers;

namespace Duplex.Vendors.FhirR4;

/// <summary>What the answer to a transaction of new resources means: done only where every entry says so and where it is.</summary>
internal static class CreatedTogether
{
    public static SendOutcome Of(FhirResult result, int sent)
    {
        if (!result.TryGetResponse(out var response, out var failure))
        {
            return SendJudgement.Of(failure);
        }

        if (response.Status is < 200 or >= 300 or 202 || response.Issues.Any(issue => issue.IsError))
        {
            return SendJudgement.Of(response, null);
        }

        var entries = response.EntryAnswers;
        if (entries.Count != sent || entries.Any(entry => !entry.IsSuccess || entry.Location is null))
        {
            return new SendOutcome(SendVerdict.Unknown, Problem: new Problem(
                "transaction-unclear", "", "The counterparty's answer does not tell of each resource that it was created, and where."));
        }

        return new SendOutcome(SendVerdict.Accepted, string.Join(' ', entries.Select(entry => entry.Location!.Reference)));
    }
}
