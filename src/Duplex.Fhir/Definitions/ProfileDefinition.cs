using Duplex.Fhir.Validation;

namespace Duplex.Fhir.Definitions;

/// <summary>
/// A structure definition: a type of the specification with all its elements, or a profile or extension with what it asks beyond its type.
/// </summary>
public sealed class ProfileDefinition
{
    private CompiledProfile? _compiled;

    internal ProfileDefinition(string url, string version, string name, string type, string? baseUrl)
    {
        Url = url;
        Version = version;
        Name = name;
        Type = type;
        BaseUrl = baseUrl;
    }

    /// <summary>The canonical URL, without version.</summary>
    public string Url { get; }

    /// <summary>The business version, such as <c>4.0.1</c>.</summary>
    public string Version { get; }

    /// <summary>The computer name.</summary>
    public string Name { get; }

    /// <summary>The type that is described or constrained: <c>Patient</c>, <c>Extension</c>.</summary>
    public string Type { get; }

    /// <summary>The definition that this one builds on; null for Element and Resource.</summary>
    public string? BaseUrl { get; }

    /// <summary>Whether this constrains a type, as opposed to defining one.</summary>
    public bool IsConstraint { get; internal init; }

    /// <summary>Whether no instance can be of this type itself.</summary>
    public bool IsAbstract { get; internal init; }

    /// <summary>Where an extension may be used: kind and expression, such as <c>element Patient</c>.</summary>
    public IReadOnlyList<string> Contexts { get; internal init; } = [];

    /// <summary>FHIRPath that must be true of the element that has the extension, which is <c>%extension</c>.</summary>
    public IReadOnlyList<string> ContextInvariants { get; internal init; } = [];

    /// <summary>The elements in the order of the snapshot; the first is the type itself.</summary>
    public IReadOnlyList<ElementRule> Elements { get; internal init; } = [];

    internal CompiledProfile Compiled => _compiled ??= new CompiledProfile(this);
}
