namespace Duplex.Scenarios.FhirPath;

/// <summary>Where npm fhirpath 4.11 and this engine differ, by rule.</summary>
internal static class KnownDifferences
{
    public static IReadOnlyList<DifferenceRule> All { get; } =
    [
    ];
}
