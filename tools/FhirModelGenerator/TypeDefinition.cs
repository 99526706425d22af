namespace Duplex.FhirModelGenerator;

/// <summary>A class to generate.</summary>
/// <param name="Path">The FHIR name, or the path of a backbone element.</param>
/// <param name="BaseClass">The C# class that it extends.</param>
/// <param name="IsAbstract">Whether only what extends it can be made.</param>
/// <param name="IsResource">Whether it belongs to a resource.</param>
/// <param name="Summary">The first sentence of the definition.</param>
/// <param name="Properties">The properties of its own.</param>
internal sealed record TypeDefinition(
    string Path,
    string BaseClass,
    bool IsAbstract,
    bool IsResource,
    string Summary,
    IReadOnlyList<PropertyDefinition> Properties)
{
    public string ClassName => Naming.ClassOf(Path);
}
