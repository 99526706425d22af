using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>~</c> and <c>!~</c>; never empty.</summary>
internal sealed class EquivalenceNode(Node left, Node right, bool negated, int position)
    : BinaryNode(negated ? "!~" : "~", left, right, position)
{
    public override FhirPathItems Evaluate(ref Scope scope) =>
        FhirPathItems.Of(ItemEquality.AreEquivalent(Left.EvaluateApart(ref scope), Right.EvaluateApart(ref scope), ref scope, Position) != negated);
}
