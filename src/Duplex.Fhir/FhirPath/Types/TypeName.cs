namespace Duplex.Fhir.FhirPath.Types;

/// <summary>What <c>type()</c> gives.</summary>
internal sealed record TypeName(string Namespace, string Name, string? BaseType)
{
    public bool IsSystem => Namespace == "System";

    public override string ToString() => $"{Namespace}.{Name}";
}
