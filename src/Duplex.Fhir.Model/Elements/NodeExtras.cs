namespace Duplex.Fhir.Model;

internal sealed class NodeExtras
{
    public string? Id;
    public List<Extension>? Extension;
    public List<UnknownProperty>? Unknown;
}
