namespace Duplex.Sandbox.Lab.Wire;

/// <summary>One OBX; fields are in HL7 form.</summary>
/// <param name="Status">OBX-11.</param>
internal sealed record Observation(string ValueType, string CodeField, string Value, string Status)
{
    public string SubId { get; init; } = "";

    public string Units { get; init; } = "";

    public string Range { get; init; } = "";

    public string Flag { get; init; } = "";
}
