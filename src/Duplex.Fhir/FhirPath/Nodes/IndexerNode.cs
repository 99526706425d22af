using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>source[index]</c>, 0-based.</summary>
internal sealed class IndexerNode(Node source, Node index, int position) : Node(position, DepthOf(source, index))
{
    public Node Source { get; } = source;

    public Node Index { get; } = index;

    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var items = Source.Evaluate(ref scope);
        var at = Singletons.Integer(Index.EvaluateApart(ref scope), ref scope, Index.Position, "an index");
        return at is { } known && (uint)known < (uint)items.Count ? FhirPathItems.One(items.Raw(known)) : default;
    }
}
