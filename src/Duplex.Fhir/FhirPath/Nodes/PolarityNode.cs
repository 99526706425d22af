using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>-x</c> and <c>+x</c>.</summary>
internal sealed class PolarityNode(Node operand, bool negative, int position) : Node(position, DepthOf(operand))
{
    public Node Operand { get; } = operand;

    public bool IsNegative { get; } = negative;

    public override FhirPathItems Evaluate(ref Scope scope)
    {
        var items = Operand.Evaluate(ref scope);
        if (items.Count == 0)
        {
            return default;
        }

        var value = SystemValues.Computable(Singletons.Only(items, ref scope, Position, IsNegative ? "'-'" : "'+'"), ref scope, Position);
        return value switch
        {
            int or long or decimal or QuantityValue when !IsNegative => FhirPathItems.One(value),
            int.MinValue => default,
            int integer => FhirPathItems.Of(-integer),
            long.MinValue => default,
            long large => FhirPathItems.One(-large),
            2147483648m => FhirPathItems.One(int.MinValue),
            decimal number => FhirPathItems.One(-number),
            QuantityValue quantity => FhirPathItems.One(quantity.Negate()),
            _ => throw scope.Error(Position, "A sign belongs before a number or a quantity; parentheses are needed where a function follows, as in (-1).abs()."),
        };
    }
}
