using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>&lt;</c>, <c>&lt;=</c>, <c>&gt;</c> and <c>&gt;=</c>.</summary>
internal sealed class ComparisonNode(string name, Node left, Node right, int position) : BinaryNode(name, left, right, position)
{
    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var (left, right) = (Left.EvaluateApart(ref scope), Right.EvaluateApart(ref scope));
        if (left.Count == 0 || right.Count == 0)
        {
            return default;
        }

        const string What = "A comparison";
        var order = ItemOrder.Compare(Singletons.Only(left, ref scope, Left.Position, What), Singletons.Only(right, ref scope, Right.Position, What), ref scope, Position);
        return order is not { } known ? default : FhirPathItems.Of(Name switch
        {
            "<" => known < 0,
            "<=" => known <= 0,
            ">" => known > 0,
            _ => known >= 0,
        });
    }
}
