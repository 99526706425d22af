using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>What a read gave.</summary>
/// <param name="Resource">The resource; null where an issue is an error or fatal.</param>
/// <param name="Issues">Every fault found, in the order of the text.</param>
public sealed record FhirReadResult(Resource? Resource, IReadOnlyList<FhirIssue> Issues)
{
    /// <summary>Whether there is a resource.</summary>
    [MemberNotNullWhen(true, nameof(Resource))]
    public bool IsRead => Resource is not null;
}
