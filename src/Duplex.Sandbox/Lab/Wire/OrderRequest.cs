namespace Duplex.Sandbox.Lab.Wire;

/// <summary>One ORC with its OBR; fields are echoed in HL7 form.</summary>
/// <param name="Occurrence">Which ORC of the message, from 1.</param>
/// <param name="Control">ORC-1.</param>
internal sealed record OrderRequest(int Occurrence, string Control)
{
    /// <summary>EI-1 of ORC-2, or of OBR-2 where that is empty.</summary>
    public string Placer { get; init; } = "";

    public string PlacerNamespace { get; init; } = "";

    public string PlacerField { get; init; } = "";

    /// <summary>EI-1 of ORC-3 or OBR-3.</summary>
    public string Filler { get; init; } = "";

    public string FillerField { get; init; } = "";

    public string TestCode { get; init; } = "";

    public string TestField { get; init; } = "";

    public string CollectedField { get; init; } = "";

    public string ProviderField { get; init; } = "";
}
