namespace Duplex.Facade.Interactions;

/// <summary>What a connection offers on one resource type, as far as is known now.</summary>
internal sealed record OfferedType(string Type)
{
    /// <summary>Codes of FHIR's <c>type-restful-interaction</c>: <c>read</c>, <c>vread</c>, <c>history-instance</c>, <c>search-type</c>, <c>create</c>, …</summary>
    public IReadOnlyList<string> Interactions { get; init; } = [];

    public IReadOnlyList<OfferedParameter> SearchParameters { get; init; } = [];

    /// <summary><c>Encounter:patient</c>, or <c>*</c>.</summary>
    public IReadOnlyList<string> SearchIncludes { get; init; } = [];

    public IReadOnlyList<string> SearchRevIncludes { get; init; } = [];

    /// <summary>Canonical URLs of profiles that its resources are kept to.</summary>
    public IReadOnlyList<string> Profiles { get; init; } = [];

    /// <summary><c>no-version</c>, <c>versioned</c> or <c>versioned-update</c>.</summary>
    public string Versioning { get; init; } = "no-version";

    public bool ReadHistory { get; init; }

    public bool UpdateCreate { get; init; }

    public bool ConditionalCreate { get; init; }

    /// <summary><c>not-supported</c>, <c>modified-since</c>, <c>not-match</c> or <c>full-support</c>.</summary>
    public string ConditionalRead { get; init; } = "not-supported";

    public bool ConditionalUpdate { get; init; }

    /// <summary><c>not-supported</c>, <c>single</c> or <c>multiple</c>.</summary>
    public string ConditionalDelete { get; init; } = "not-supported";

    /// <summary>Markdown; empty where nothing is to be said.</summary>
    public string Documentation { get; init; } = "";

    public bool Offers(string interaction) => Interactions.Contains(interaction);
}

/// <param name="Kind">FHIR search parameter type: <c>token</c>, <c>reference</c>, <c>date</c>, …</param>
/// <param name="Documentation">Empty where nothing is to be said.</param>
internal sealed record OfferedParameter(string Name, string Kind, string Documentation = "");

/// <summary>What a connection offers as a whole.</summary>
internal sealed record OfferedServer
{
    /// <summary>In the order of their names.</summary>
    public IReadOnlyList<OfferedType> Types { get; init; } = [];

    /// <summary>Codes of FHIR's <c>system-restful-interaction</c>: <c>transaction</c>, <c>batch</c>, …</summary>
    public IReadOnlyList<string> Interactions { get; init; } = [];

    /// <summary>Where the answers come from, in one sentence or a few.</summary>
    public string Documentation { get; init; } = "";

    public OfferedType? Find(string type) => Types.FirstOrDefault(offered => offered.Type == type);
}
