namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary>Parentheses: what is defined inside stays inside.</summary>
internal sealed class ParenthesesNode(Node inner, int position) : Node(position, DepthOf(inner))
{
    public Node Inner { get; } = inner;

    public override FhirPathItems Evaluate(ref Scope scope) => Inner.EvaluateApart(ref scope);
}
