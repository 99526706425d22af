using System.Collections.Frozen;

namespace Duplex.Fhir.Search;

/// <summary>One search parameter as it applies to one resource type.</summary>
public sealed class SearchParameterDefinition
{
    private FrozenSet<string>? _dataTypes;

    internal SearchParameterDefinition(
        string resourceType,
        string code,
        string id,
        SearchParameterType type,
        string? expression,
        IReadOnlyList<string> targets,
        IReadOnlyList<SearchParameterComponent> components)
    {
        ResourceType = resourceType;
        Code = code;
        Url = "http://hl7.org/fhir/SearchParameter/" + id;
        Type = type;
        Expression = expression;
        Targets = targets;
        Components = components;
    }

    /// <summary>The type that it was defined for; <c>Resource</c> or <c>DomainResource</c> for the common ones.</summary>
    public string ResourceType { get; }

    /// <summary>The name in a search: <c>birthdate</c>, <c>_lastUpdated</c>.</summary>
    public string Code { get; }

    /// <summary>The canonical URL of the published definition.</summary>
    public string Url { get; }

    /// <summary>How its values compare.</summary>
    public SearchParameterType Type { get; }

    /// <summary>
    /// FHIRPath from the resource, cut down to this type and repaired: casts of collections are <c>ofType</c>; null where the
    /// parameter has none (<c>_text</c>, <c>_content</c>, <c>_query</c>).
    /// </summary>
    public string? Expression { get; }

    /// <summary>The resource types that a reference may point to; empty means any.</summary>
    public IReadOnlyList<string> Targets { get; }

    /// <summary>The parts of a composite, in order; empty for others.</summary>
    public IReadOnlyList<SearchParameterComponent> Components { get; }

    /// <summary>Whether it is true or false.</summary>
    internal bool IsBoolean => DataTypes is { Count: 1 } types && types.Contains("boolean");

    /// <summary>The FHIR types that it looks at; empty where they aren't known.</summary>
    internal FrozenSet<string> DataTypes => _dataTypes ??= ParameterDataTypes.Of(this);

    /// <summary>Whether a search by it needs more than index values: full text, a named query, a position.</summary>
    public bool IsSpecial => Expression is null || Type == SearchParameterType.Special;

    /// <summary>Whether an element that it looks at is a plain string, whose case doesn't count for a token.</summary>
    public bool MayIgnoreCase => Type == SearchParameterType.Token && (DataTypes.Contains("string") || DataTypes.Contains("markdown"));

    /// <summary>Whether a reference may point to this type.</summary>
    public bool AllowsTarget(string resourceType) => Targets.Count == 0 || Targets.Contains(resourceType);

    /// <inheritdoc/>
    public override string ToString() => $"{ResourceType}.{Code} ({Type})";
}
