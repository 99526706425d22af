using Duplex.Fhir.Model;

namespace Duplex.Resources;

/// <summary>One resource of a file, or why there is none.</summary>
/// <param name="File">Relative to the folder that was asked for.</param>
/// <param name="Line">1-based in NDJSON; null in JSON.</param>
/// <param name="Json">Its bytes; empty where they are more than is read.</param>
/// <param name="Read">What reading gave.</param>
internal sealed record ResourceText(string File, int? Line, ReadOnlyMemory<byte> Json, FhirReadResult Read)
{
    public string Place => Line is { } line ? $"{File}:{line}" : File;
}
