namespace Duplex.Transports.FhirRest.Bulk;

/// <summary>Where a counterparty's Bulk export is, and how long to wait for it.</summary>
public sealed record BulkExportOptions
{
    /// <summary>The FHIR base.</summary>
    public required Uri Base { get; init; }

    /// <summary>One call, a download apart. Default: 30 seconds.</summary>
    public TimeSpan CallTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A download that brings nothing for so long is broken off. Default: 1 minute.</summary>
    public TimeSpan SilenceLimit { get; init; } = TimeSpan.FromMinutes(1);

    /// <summary>The longest manifest in bytes. Default: 16 MiB.</summary>
    public int MaxManifestBytes { get; init; } = 16 * 1024 * 1024;
}
