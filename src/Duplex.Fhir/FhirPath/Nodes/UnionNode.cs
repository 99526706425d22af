using Duplex.Fhir.FhirPath.Functions;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>|</c>: both sides without duplicates.</summary>
internal sealed class UnionNode(Node left, Node right, int position) : BinaryNode("|", left, right, position)
{
    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var (left, right) = (Left.EvaluateApart(ref scope), Right.EvaluateApart(ref scope));
        return Sets.Union(left, right, ref scope, Position);
    }
}
