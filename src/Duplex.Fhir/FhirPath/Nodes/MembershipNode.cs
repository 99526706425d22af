using Duplex.Fhir.FhirPath.Functions;
using Duplex.Fhir.FhirPath.Types;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>element in collection</c> and <c>collection contains element</c>.</summary>
internal sealed class MembershipNode(Node element, Node collection, int position, bool elementFirst)
    : BinaryNode(elementFirst ? "in" : "contains", elementFirst ? element : collection, elementFirst ? collection : element, position)
{
    public Node Element { get; } = element;

    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var (left, right) = (Left.EvaluateApart(ref scope), Right.EvaluateApart(ref scope));
        var (one, many) = elementFirst ? (left, right) : (right, left);
        return one.Count == 0
            ? default
            : FhirPathItems.Of(many.Count > 0 && Sets.Contains(many, Singletons.Only(one, ref scope, Element.Position, $"'{Name}'"), ref scope, Position));
    }
}
