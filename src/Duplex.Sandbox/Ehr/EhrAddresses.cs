namespace Duplex.Sandbox.Ehr;

/// <summary>Where the EHR answers; known once its socket is bound.</summary>
internal sealed class EhrAddresses
{
    private string? _root;

    public string Root
    {
        get => _root ?? throw new InvalidOperationException("The address is known only after the start.");
        set => _root = value.TrimEnd('/');
    }

    public string FhirBase => Root + "/fhir";

    public string TokenEndpoint => Root + "/oauth/token";
}
