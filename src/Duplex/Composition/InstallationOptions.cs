namespace Duplex.Composition;

/// <summary>What the command line says about a start.</summary>
internal sealed record InstallationOptions
{
    public const int DefaultWebPort = 8850;
    public const int DefaultSandboxPort = 8851;
    public const int DefaultMllpPort = 2575;
    public const int DefaultLaboratoryPort = 2576;
    public const int DefaultResultsPort = 2577;

    public required DataFolderPaths Data { get; init; }

    /// <summary>Null: the sandbox clinic in the same process is the only connection.</summary>
    public string? ConfigurationFolder { get; init; }

    /// <summary>Facade, API and console; 0 for any free port.</summary>
    public int WebPort { get; init; } = DefaultWebPort;

    /// <summary>The sandbox's EHR, where the sandbox runs in this process; 0 for any free port.</summary>
    public int SandboxPort { get; init; } = DefaultSandboxPort;

    /// <summary>The listener of the built-in EHR connection; 0 for any free port.</summary>
    public int MllpPort { get; init; } = DefaultMllpPort;

    /// <summary>Where the sandbox's laboratory takes orders; 0 for any free port.</summary>
    public int LaboratoryPort { get; init; } = DefaultLaboratoryPort;

    /// <summary>The listener of the built-in laboratory connection; 0 for any free port.</summary>
    public int ResultsPort { get; init; } = DefaultResultsPort;

    /// <summary>Decides the synthetic patients of a new sandbox.</summary>
    public int SandboxSeed { get; init; } = 1;

    /// <summary>What each FHIR call to the sandbox's EHR takes at least.</summary>
    public TimeSpan SandboxLatency { get; init; }

    public LogLevel Log { get; init; } = LogLevel.Warning;
}
