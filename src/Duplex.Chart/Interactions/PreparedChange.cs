using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;

namespace Duplex.Chart.Interactions;

/// <summary>A change of one resource with all that can be known before the unit of work that makes it.</summary>
public sealed record PreparedChange
{
    public required ChartAction Action { get; init; }

    public required string ResourceType { get; init; }

    public required string Id { get; init; }

    /// <summary>As it will be kept; empty of a deletion.</summary>
    public ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>What the store keeps beside the body; null: the store makes it.</summary>
    public IndexedVersion? Indexed { get; init; }

    /// <summary><c>Patient/{id}</c>; empty for what belongs to none. Of a deletion it stays what it was.</summary>
    public string Patient { get; init; } = "";

    /// <summary>The id was made for it just now: nothing can be there yet.</summary>
    public bool IsNew { get; init; }

    /// <summary>A conditional create that found its resource: nothing is changed.</summary>
    public bool IsMatched { get; init; }

    /// <summary>The version that the caller wants to change; null: any.</summary>
    public int? IfMatch { get; init; }

    /// <summary>The version that the body was made from; null: from none. Where it is another by now, the change is prepared anew.</summary>
    public int? Basis { get; init; }

    /// <summary>Searches whose answer led here; each must still give the same.</summary>
    public IReadOnlyList<MatchedCriteria> Criteria { get; init; } = [];

    public string Place { get; init; } = "";

    public string Reference => $"{ResourceType}/{Id}";

    /// <summary>As a version without place in time.</summary>
    internal ChartVersion VersionOn(ConnectionKey connection) => new()
    {
        Connection = connection,
        ResourceType = ResourceType,
        Id = Id,
        Version = 1,
        At = default,
        Source = default,
        SourceSequence = 0,
        Patient = Patient,
        Body = Body,
    };
}

/// <summary>What the criteria of a conditional interaction found.</summary>
/// <param name="Id">Null: nothing.</param>
public sealed record MatchedCriteria(ChartSearch Search, string? Id);
