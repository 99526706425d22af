namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary>An operator with two sides, in the order of the text.</summary>
internal abstract class BinaryNode(string name, Node left, Node right, int position) : Node(position, DepthOf(left, right))
{
    public string Name { get; } = name;

    public Node Left { get; } = left;

    public Node Right { get; } = right;
}
