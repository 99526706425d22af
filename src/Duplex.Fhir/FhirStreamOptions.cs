using Duplex.Fhir.Model;

namespace Duplex.Fhir;

/// <summary>How to read a Bundle or NDJSON piece by piece. Memory is bounded by <see cref="MaxItemBytes"/>, not by the length of the stream.</summary>
public sealed record FhirStreamOptions
{
    /// <summary>Strict, 16 MiB for one item, no limit for the whole.</summary>
    public static FhirStreamOptions Strict { get; } = new();

    /// <summary>Lenient, 16 MiB for one item, no limit for the whole.</summary>
    public static FhirStreamOptions Lenient { get; } = new() { Mode = FhirReadMode.Lenient };

    /// <summary>Strict or lenient; strict by default. Holds for each item by itself.</summary>
    public FhirReadMode Mode { get; init; } = FhirReadMode.Strict;

    /// <summary>A longer entry or line is stepped over and reported; also the limit for a Bundle's other properties together. 16 MiB by default.</summary>
    public int MaxItemBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Reading stops with an issue after so many bytes; no limit by default.</summary>
    public long MaxBytes { get; init; } = long.MaxValue;
}
