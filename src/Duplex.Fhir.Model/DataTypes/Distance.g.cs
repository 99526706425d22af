// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A length - a value with a unit that is a physical distance.</summary>
public sealed class Distance : Quantity
{
    internal static new readonly FhirTypeInfo R4 = new("Distance", Quantity.R4, "");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
}
