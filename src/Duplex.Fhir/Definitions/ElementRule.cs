namespace Duplex.Fhir.Definitions;

/// <summary>What a definition asks of one element. What is null or empty in a profile is as in the type itself.</summary>
public sealed class ElementRule
{
    /// <summary>Stands for no upper limit.</summary>
    public const int Unbounded = int.MaxValue;

    internal ElementRule(string id)
    {
        Id = id;
        Path = PathOf(id);
        var colon = id.LastIndexOf(':');
        SliceName = colon > id.LastIndexOf('.') ? id[(colon + 1)..] : null;
    }

    /// <summary>The element id: <c>Observation.component:systolic.code</c>.</summary>
    public string Id { get; }

    /// <summary>The path, without slices: <c>Observation.component.code</c>.</summary>
    public string Path { get; }

    /// <summary>The slice, or null.</summary>
    public string? SliceName { get; }

    /// <summary>At least so many.</summary>
    public int? Min { get; internal init; }

    /// <summary>At most so many; <see cref="Unbounded"/> for any number.</summary>
    public int? Max { get; internal init; }

    /// <summary>Whether systems must support the element, in the sense of its guide.</summary>
    public bool MustSupport { get; internal init; }

    /// <summary>Whether the element changes the meaning of the resource.</summary>
    public bool IsModifier { get; internal init; }

    /// <summary>The allowed types.</summary>
    public IReadOnlyList<TypeRule> Types { get; internal init; } = [];

    /// <summary>Invariants.</summary>
    public IReadOnlyList<ConstraintRule> Constraints { get; internal init; } = [];

    /// <summary>The bound value set, or null.</summary>
    public BindingRule? Binding { get; internal init; }

    /// <summary>JSON that the element must equal, or null.</summary>
    public string? FixedJson { get; internal init; }

    /// <summary>JSON that the element must contain, or null.</summary>
    public string? PatternJson { get; internal init; }

    /// <summary>How slices are told apart, or null.</summary>
    public SlicingRule? Slicing { get; internal init; }

    /// <summary>The path of the element whose content this one has too, or null.</summary>
    public string? ContentPath { get; internal init; }

    private static string PathOf(string id) =>
        id.Contains(':', StringComparison.Ordinal)
            ? string.Join('.', id.Split('.').Select(part => part.Split(':')[0]))
            : id;
}
