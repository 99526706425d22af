namespace Duplex.Scenarios.Organizations;

/// <summary>What a call that names things of another organization may be answered.</summary>
internal enum Expected
{
    /// <summary>401, 403 or 404, as if the thing were not there.</summary>
    Refused,

    /// <summary>Anything about the caller's own organization, or a refusal of any kind; never a word of the other's.</summary>
    OwnOnly,
}

/// <summary>One call to a route, with things of the other organization in the place of its parameters.</summary>
/// <param name="Path">From the root; <c>{fhir}</c> stands for a facade that the walk puts in.</param>
internal sealed record RouteCall(string Path, string? Body = null, string ContentType = "application/json")
{
    /// <summary>Of a call to a facade or connection of the other organization.</summary>
    public Expected OnTheirs { get; init; } = Expected.Refused;

    /// <summary>Of a call to the caller's own facade with ids of the other organization.</summary>
    public Expected OnOwn { get; init; } = Expected.Refused;

    /// <summary>Statuses beyond <see cref="OnTheirs"/>, each with its reason in the table.</summary>
    public int[] AlsoOnTheirs { get; init; } = [];

    public (string Name, string Value)[] Headers { get; init; } = [];
}
