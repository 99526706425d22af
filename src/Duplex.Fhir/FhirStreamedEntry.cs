using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>One entry of a Bundle that is read piece by piece.</summary>
/// <param name="Index">Its place in the list, from 0.</param>
/// <param name="Position">Where it starts in the stream.</param>
/// <param name="Entry">The entry; null where an issue is an error or fatal.</param>
/// <param name="Issues">Its faults, with paths such as <c>Bundle.entry[7].resource.status</c> and positions in the stream.</param>
public sealed record FhirStreamedEntry(int Index, FhirPosition Position, BundleEntry? Entry, IReadOnlyList<FhirIssue> Issues);
