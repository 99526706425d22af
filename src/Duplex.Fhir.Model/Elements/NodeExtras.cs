namespace Duplex.Fhir.Model;

internal sealed class NodeExtras
{
    public string? Id;
    public List<Extension>? Extension;
    public List<UnknownProperty>? Unknown;

    /// <summary>As compact JSON, of a node that stays as it is.</summary>
    public byte[]? Written;
}
