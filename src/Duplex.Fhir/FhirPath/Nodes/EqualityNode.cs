using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>=</c> and <c>!=</c>.</summary>
internal sealed class EqualityNode(Node left, Node right, bool negated, int position)
    : BinaryNode(negated ? "!=" : "=", left, right, position)
{
    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var equal = ItemEquality.AreEqual(Left.EvaluateApart(ref scope), Right.EvaluateApart(ref scope), ref scope, Position);
        return FhirPathItems.Of(negated ? !equal : equal);
    }
}
