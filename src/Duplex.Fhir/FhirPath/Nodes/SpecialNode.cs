namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>$this</c>, <c>$index</c> or <c>$total</c>.</summary>
internal sealed class SpecialNode(string name, int position) : Node(position, 1)
{
    public string Name { get; } = name;

    public override FhirPathItems Evaluate(ref Scope scope) => Name switch
    {
        "this" => scope.This,
        "index" => FhirPathItems.Of(scope.Index),
        _ => scope.Total,
    };
}
