using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>&amp;</c>: joins text; empty is the empty text.</summary>
internal sealed class ConcatenationNode(Node left, Node right, int position) : BinaryNode("&", left, right, position)
{
    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var left = Text(Left, ref scope);
        var right = Text(Right, ref scope);
        scope.MakeText(Position, (long)left.Length + right.Length);
        return FhirPathItems.One(left + right);
    }

    private static string Text(Node side, ref Scope scope) =>
        Singletons.String(side.EvaluateApart(ref scope), ref scope, side.Position, "'&'") ?? "";
}
