using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>What a validation found.</summary>
/// <param name="Issues">Every fault, in the order of the resource; holds no values of the resource.</param>
public sealed record ValidationResult(IReadOnlyList<FhirIssue> Issues)
{
    /// <summary>Whether there is no error; warnings and information may be there.</summary>
    public bool IsValid => Issues.All(issue => issue.Severity is not (FhirIssueSeverity.Error or FhirIssueSeverity.Fatal));

    /// <summary>The issues as an OperationOutcome; without any, one that says so.</summary>
    public OperationOutcome ToOutcome() => OperationOutcomes.From(Issues);
}
