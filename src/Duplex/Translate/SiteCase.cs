namespace Duplex.Translate;

/// <summary>One case of a site's own: a message and what it must become.</summary>
internal sealed record SiteCase
{
    /// <summary>What it shows, in the site's words.</summary>
    public required string Name { get; init; }

    /// <summary>The case's file, below the folder that was named, with '/'.</summary>
    public required string File { get; init; }

    /// <summary>Path of the HL7 v2 file.</summary>
    public required string Input { get; init; }

    /// <summary>Which message of the input; from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>Path of the configuration; null for none.</summary>
    public string? Configuration { get; init; }

    /// <summary><c>interpreted</c>, <c>not-understood</c> or <c>uninterpretable</c>.</summary>
    public string Verdict { get; init; } = "interpreted";

    /// <summary>Path of the Bundle that the message must give exactly; null where assertions say enough.</summary>
    public string? Expected { get; init; }

    public IReadOnlyList<SiteAssertion> Assertions { get; init; } = [];

    /// <summary>Every field that may have no place, such as <c>PID-9</c>; null where this case does not say.</summary>
    public IReadOnlyList<string>? NoPlace { get; init; }
}

/// <summary>A FHIRPath expression on the Bundle that must be true.</summary>
internal sealed record SiteAssertion(string Expression, int Line);
