namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary>A literal; null is <c>{}</c>.</summary>
internal sealed class LiteralNode(object? value, int position) : Node(position, 1)
{
    private readonly FhirPathItems _items = FhirPathItems.OneOrNone(value);

    public object? Value { get; } = value;

    public override FhirPathItems Evaluate(ref Scope scope) => _items;
}
