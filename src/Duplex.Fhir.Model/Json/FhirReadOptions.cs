namespace Duplex.Fhir.Model;

/// <summary>How to read.</summary>
/// <param name="Mode">Strict or lenient.</param>
/// <param name="MaxBytes">Longer input is refused unread; 64 MiB by default.</param>
public sealed record FhirReadOptions(FhirReadMode Mode, int MaxBytes = 64 * 1024 * 1024)
{
    /// <summary>Objects and arrays may be nested this deep.</summary>
    public const int MaxDepth = 64;

    /// <summary>After so many issues the rest is only counted as one more.</summary>
    public const int MaxIssues = 200;

    /// <summary>Strict, 64 MiB.</summary>
    public static FhirReadOptions Strict { get; } = new(FhirReadMode.Strict);

    /// <summary>Lenient, 64 MiB.</summary>
    public static FhirReadOptions Lenient { get; } = new(FhirReadMode.Lenient);
}
