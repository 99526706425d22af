namespace Duplex.Fhir.FhirPath.Nodes;

/// <summary><c>%name</c> (FHIRPath 2.0, section 9; FHIR R4, fhirpath.html section 2.9.1.3).</summary>
internal sealed class VariableNode(string name, int position) : Node(position, 1)
{
    public string Name { get; } = name;

    public static bool IsPredefined(string name) =>
        name is "context" or "resource" or "rootResource" or "sct" or "loinc" or "ucum"
        || name.StartsWith("vs-", StringComparison.Ordinal)
        || name.StartsWith("ext-", StringComparison.Ordinal);

    public override FhirPathItems Evaluate(ref Scope scope)
    {
        if (DefinedVariable.Find(scope.Variables, Name) is { } defined)
        {
            return defined.Value;
        }

        if (scope.Context.Variables is { } variables && variables.TryGetValue(Name, out var value))
        {
            return value;
        }

        return Name switch
        {
            "context" => scope.Input,
            "resource" => FhirPathItems.OneOrNone(scope.Resource),
            "rootResource" => FhirPathItems.OneOrNone(scope.RootResource),
            "sct" => FhirPathItems.One("http://snomed.info/sct"),
            "loinc" => FhirPathItems.One("http://loinc.org"),
            "ucum" => FhirPathItems.One("http://unitsofmeasure.org"),
            _ when Name.StartsWith("vs-", StringComparison.Ordinal) => FhirPathItems.One("http://hl7.org/fhir/ValueSet/" + Name[3..]),
            _ when Name.StartsWith("ext-", StringComparison.Ordinal) => FhirPathItems.One("http://hl7.org/fhir/StructureDefinition/" + Name[4..]),
            _ => throw scope.Error(Position, $"There is no variable %{Excerpt.Of(Name)}; the context's Variables or defineVariable() would give it."),
        };
    }
}
