using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>+</c>, <c>-</c>, <c>*</c>, <c>/</c>, <c>div</c> and <c>mod</c>.</summary>
internal sealed class ArithmeticNode(string name, Node left, Node right, int position) : BinaryNode(name, left, right, position)
{
    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var (left, right) = (Left.EvaluateApart(ref scope), Right.EvaluateApart(ref scope));
        if (left.Count == 0 || right.Count == 0)
        {
            return default;
        }

        const string What = "Arithmetic";
        return FhirPathItems.OneOrNone(Arithmetic.Compute(Name, Singletons.Only(left, ref scope, Left.Position, What), Singletons.Only(right, ref scope, Right.Position, What), ref scope, Position));
    }
}
