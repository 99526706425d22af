using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>=</c> and <c>!=</c>.</summary>
internal sealed class EqualityNode(Node left, Node right, bool negated, int position)
    : BinaryNode(negated ? "!=" : "=", left, right, position)
{
    // Most comparisons are of an element with a literal, and the document's bytes are compared as they are.
    private readonly TextLiteral? _literal = right is LiteralNode { Value: string text } ? new TextLiteral(text) : null;

    public override FhirPathItems Evaluate(ref Scope scope) => FhirPathItems.Of(Condition(ref scope));

    public override bool? Condition(ref Scope scope)
    {
        if (_literal is not null)
        {
            var items = Left.EvaluateApart(ref scope);
            return items.Count == 0 ? null : (items.Count == 1 && _literal.Is(items.Single)) != negated;
        }

        var equal = ItemEquality.AreEqual(Left.EvaluateApart(ref scope), Right.EvaluateApart(ref scope), ref scope, Position);
        return negated ? !equal : equal;
    }
}
