using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>One entry of a transaction: where it stands (<c>Bundle.entry[2]</c>), what others call it, and what it asks for.</summary>
internal sealed record TransactionEntry(string At, string? FullUrl, AskedWrite Asked)
{
    /// <summary>The issue of a resource, as one of the Bundle.</summary>
    public FhirIssue Place(FhirIssue issue)
    {
        var own = Asked.Kind.Type + ".";
        return issue with
        {
            Expression = issue.Expression?.StartsWith(own, StringComparison.Ordinal) ?? false
                ? $"{At}.resource.{issue.Expression[own.Length..]}"
                : At + ".request",
        };
    }
}
