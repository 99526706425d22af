namespace Duplex.OAuth;

/// <summary>Scopes that add up (SMART App Launch 2.2, "Scopes for requesting FHIR resources").</summary>
public sealed class ScopeSet
{
    private readonly IReadOnlyList<SmartScope> _scopes;

    private ScopeSet(IReadOnlyList<SmartScope> scopes) => _scopes = scopes;

    public bool IsEmpty => _scopes.Count == 0;

    /// <summary>Reads what can be read; anything else grants nothing.</summary>
    public static ScopeSet Parse(IEnumerable<string> scopes) =>
        new([.. scopes.Select(SmartScope.Parse).OfType<SmartScope>()]);

    /// <summary>Reads a space-separated list.</summary>
    public static ScopeSet Parse(string scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        return Parse(scopes.Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    public bool Allows(string resourceType, ScopeInteractions interaction) =>
        Enum.GetValues<ScopeInteractions>()
            .Where(single => int.PopCount((int)single) == 1 && interaction.HasFlag(single))
            .All(single => _scopes.Any(scope => scope.Covers(resourceType, single)));

    /// <summary>The part of what is asked that these scopes allow: never more than either.</summary>
    public ScopeSet Grant(ScopeSet asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        var granted = new List<SmartScope>();
        foreach (var scope in asked._scopes)
        {
            // A wildcard that was not registered as one becomes the types that were.
            var types = scope.ResourceType == "*" ? _scopes.Select(own => own.ResourceType).Distinct() : [scope.ResourceType];
            granted.AddRange(types
                .Select(type => scope with { ResourceType = type, Interactions = scope.Interactions & AllowedOn(type) })
                .Where(part => part.Interactions != ScopeInteractions.None));
        }

        return new ScopeSet([.. granted.Distinct()]);
    }

    public override string ToString() => string.Join(' ', _scopes);

    private ScopeInteractions AllowedOn(string type) => _scopes
        .Where(own => own.ResourceType == "*" || own.ResourceType == type)
        .Aggregate(ScopeInteractions.None, (sum, own) => sum | own.Interactions);
}
