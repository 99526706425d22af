// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A measured amount (or an amount that can potentially be measured).</summary>
public sealed class Count : Quantity
{
    internal static new readonly FhirTypeInfo R4 = new("Count", Quantity.R4, "");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
}
