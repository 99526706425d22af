using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary>One part of a compiled expression. Immutable but for caches; shared by threads.</summary>
internal abstract class Node(int position, int depth)
{
    public int Position { get; } = position;

    /// <summary>How many levels the tree has from here down.</summary>
    public int Depth { get; } = depth;

    public abstract FhirPathItems Evaluate(ref Scope scope);

    /// <summary>Evaluates without letting variables out that are defined inside.</summary>
    public FhirPathItems EvaluateApart(ref Scope scope)
    {
        var variables = scope.Variables;
        var result = Evaluate(ref scope);
        scope.Variables = variables;
        return result;
    }

    /// <summary>As a condition (FHIRPath 2.0, section 4.5): empty is null, a single item that is no Boolean is true.</summary>
    public virtual bool? Condition(ref Scope scope) => Singletons.Boolean(Evaluate(ref scope), ref scope, Position);

    protected static int DepthOf(Node? a, Node? b = null) => 1 + Math.Max(a?.Depth ?? 0, b?.Depth ?? 0);
}
