namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary>From an operator's text to its node.</summary>
internal static class Operators
{
    public static Node Create(string name, Node left, Node right, int position) => name switch
    {
        "=" or "!=" => new EqualityNode(left, right, name == "!=", position),
        "~" or "!~" => new EquivalenceNode(left, right, name == "!~", position),
        "<" or "<=" or ">" or ">=" => new ComparisonNode(name, left, right, position),
        "and" or "or" or "xor" or "implies" => new LogicNode(name, left, right, position),
        "in" => new MembershipNode(left, right, position, true),
        "contains" => new MembershipNode(right, left, position, false),
        "|" => new UnionNode(left, right, position),
        "&" => new ConcatenationNode(left, right, position),
        _ => new ArithmeticNode(name, left, right, position),
    };
}
