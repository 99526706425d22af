namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>and</c>, <c>or</c>, <c>xor</c> and <c>implies</c> in three-valued logic; the right side only where it matters (FHIRPath 2.0, section 6.5).</summary>
internal sealed class LogicNode(string name, Node left, Node right, int position) : BinaryNode(name, left, right, position)
{
    public override FhirPathItems Evaluate(ref Scope scope) => FhirPathItems.Of(Truth(ref scope));

    private bool? Truth(ref Scope scope)
    {
        var variables = scope.Variables;
        var left = Left.Condition(ref scope);
        scope.Variables = variables;
        switch (Name, left)
        {
            case ("and", false):
                return false;
            case ("or", true):
            case ("implies", false):
                return true;
        }

        var right = Right.Condition(ref scope);
        scope.Variables = variables;
        return Name switch
        {
            "and" => left & right,
            "or" => left | right,
            "xor" => left ^ right,
            _ => left is null ? (right == true ? true : null) : right,
        };
    }
}
