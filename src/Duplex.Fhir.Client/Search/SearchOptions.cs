namespace Duplex.Fhir.Client.Search;

/// <summary>How a search is asked for, and how far its pages are followed.</summary>
public sealed record SearchOptions
{
    /// <summary>True: the parameters go in the body of a POST to <c>_search</c>, out of addresses and their logs. False by default.</summary>
    public bool UsePost { get; init; }

    /// <summary>True: the server is asked to refuse parameters that it does not know, not to ignore them. True by default.</summary>
    public bool Strict { get; init; } = true;

    /// <summary>At most so many pages are read. 1,000 by default.</summary>
    public int MaxPages { get; init; } = 1_000;

    /// <summary>At most so many entries are given. 100,000 by default.</summary>
    public int MaxEntries { get; init; } = 100_000;

    internal static SearchOptions Default { get; } = new();
}
