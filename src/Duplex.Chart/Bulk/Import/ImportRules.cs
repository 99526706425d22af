using Duplex.Chart.Sensitivity;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Bulk.Import;

/// <summary>How lines become versions.</summary>
public sealed record ImportRules
{
    /// <summary>Strict by default.</summary>
    public FhirReadMode Mode { get; init; } = FhirReadMode.Strict;

    /// <summary>Bodies are kept byte for byte, as a counterparty told them; otherwise without what the server says of a resource (its version and when that was made).</summary>
    public bool KeepsAsTold { get; init; }

    /// <summary>Transaction Bundles are read as lists of deletions, and nothing else is taken.</summary>
    public bool IsDeletions { get; init; }

    /// <summary>Null: any type.</summary>
    public Func<string, bool>? MayWrite { get; init; }

    /// <summary>A current version that has one of these is not replaced.</summary>
    public Sensitivities Withheld { get; init; }
}
