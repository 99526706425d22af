using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>One element of a compiled definition.</summary>
internal sealed class ElementNode
{
    private Layout? _layout;

    public ElementNode(ElementRule rule)
    {
        Rule = rule;
        var name = rule.Path[(rule.Path.LastIndexOf('.') + 1)..];
        Name = name.EndsWith("[x]", StringComparison.Ordinal) ? name[..^3] : name;
        Constraints = [.. rule.Constraints.Select(constraint => new CompiledConstraint(constraint))];
        Fixed = rule.FixedJson is { } json ? ExpectedValue.Parse(json) : null;
        Pattern = rule.PatternJson is { } pattern ? ExpectedValue.Parse(pattern) : null;
    }

    private sealed record Layout(FhirTypeInfo Type, ElementNode?[] Nodes);

    public ElementRule Rule { get; }

    /// <summary>The property's name; a choice without its type.</summary>
    public string Name { get; }

    public List<ElementNode> Children { get; } = [];

    public List<ElementNode> Slices { get; } = [];

    /// <summary>The element whose children stand here too.</summary>
    public ElementNode? Content { get; set; }

    public CompiledConstraint[] Constraints { get; }

    public ExpectedValue? Fixed { get; }

    public ExpectedValue? Pattern { get; }

    /// <summary>The resource types that a reference may point to; empty for any, null before they were asked for.</summary>
    public List<string>? AllowedTargets { get; set; }

    /// <summary>The children by index of the type's properties.</summary>
    public ElementNode?[] ChildrenOf(FhirTypeInfo type)
    {
        var layout = _layout;
        if (layout is null || !ReferenceEquals(layout.Type, type))
        {
            var nodes = new ElementNode?[type.Properties.Count];
            for (var i = 0; i < nodes.Length; i++)
            {
                var name = type.Properties[i].Name;
                nodes[i] = Children.Find(child => child.Name == name);
            }

            _layout = layout = new Layout(type, nodes);
        }

        return layout.Nodes;
    }
}
