namespace Duplex.Configuration;

/// <summary>A dialect that connections may name, and the sections that its connections have.</summary>
/// <param name="NeedsFhir">It is reached by FHIR: <c>fhir</c>.</param>
/// <param name="NeedsMllp">It is sent HL7 v2: <c>mllp</c>.</param>
public sealed record Dialect(string Name, bool NeedsFhir, bool NeedsMllp)
{
    /// <summary>There is no counterparty: Duplex keeps the chart itself.</summary>
    public bool IsChart { get; init; }
}
