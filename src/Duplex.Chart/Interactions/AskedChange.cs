using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>A change of one resource, as asked for.</summary>
public sealed record AskedChange
{
    public required ChartAction Action { get; init; }

    public required string ResourceType { get; init; }

    /// <summary>Null: the server gives one, or <see cref="Criteria"/> finds it.</summary>
    public string? Id { get; init; }

    /// <summary>The query of a conditional interaction, still encoded; null: it is not conditional.</summary>
    public string? Criteria { get; init; }

    /// <summary>The version that the resource must have; null: any.</summary>
    public int? IfMatch { get; init; }

    /// <summary>What is created or updated; changed in place when it is prepared.</summary>
    public Resource? Resource { get; init; }

    public IResourcePatch? Patch { get; init; }

    /// <summary>Under which other entries of its Bundle refer to it.</summary>
    public string? FullUrl { get; init; }

    /// <summary>Where in the request it stands: <c>Bundle.entry[2]</c>; empty where it is the request.</summary>
    public string Place { get; init; } = "";
}

/// <summary>A change of parts of a resource.</summary>
public interface IResourcePatch
{
    /// <summary>Whether it can be applied depends on values of the resource, so that its answer tells of them.</summary>
    bool DependsOnValues { get; }

    /// <summary>The resource after it, as JSON that may be no FHIR; or why it cannot be applied.</summary>
    PatchResult Apply(ReadOnlyMemory<byte> resource);
}

/// <summary>Exactly one of them is there.</summary>
public sealed record PatchResult(byte[]? Body, InteractionRefusal? Refusal);
