using System.Diagnostics.CodeAnalysis;
using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>One line of NDJSON that is not blank.</summary>
/// <param name="Line">Its number in the stream, from 1; blank lines count.</param>
/// <param name="Offset">Bytes before it.</param>
/// <param name="Resource">The resource; null where an issue is an error or fatal.</param>
/// <param name="Issues">Its faults; their positions name the line in the stream.</param>
public sealed record FhirNdjsonLine(int Line, long Offset, Resource? Resource, IReadOnlyList<FhirIssue> Issues)
{
    /// <summary>The line as it came, without its end; empty where it is longer than is read. A resource keeps slices of it.</summary>
    public ReadOnlyMemory<byte> Json { get; init; }

    /// <summary>Whether there is a resource.</summary>
    [MemberNotNullWhen(true, nameof(Resource))]
    public bool IsRead => Resource is not null;
}
