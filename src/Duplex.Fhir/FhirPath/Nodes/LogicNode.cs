namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>and</c>, <c>or</c>, <c>xor</c> and <c>implies</c> in three-valued logic; the right side only where it matters (FHIRPath 2.0, section 6.5).</summary>
internal sealed class LogicNode(string name, Node left, Node right, int position) : BinaryNode(name, left, right, position)
{
    // The first letter tells and, or, xor and implies apart.
    private readonly char _operator = name[0];

    public override FhirPathItems Evaluate(ref Scope scope) => FhirPathItems.Of(Condition(ref scope));

    public override bool? Condition(ref Scope scope)
    {
        var variables = scope.Variables;
        var left = Left.Condition(ref scope);
        scope.Variables = variables;
        switch (_operator, left)
        {
            case ('a', false):
                return false;
            case ('o', true):
            case ('i', false):
                return true;
        }

        var right = Right.Condition(ref scope);
        scope.Variables = variables;
        return _operator switch
        {
            'a' => left & right,
            'o' => left | right,
            'x' => left ^ right,
            _ => left is null ? (right == true ? true : null) : right,
        };
    }
}
