// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A duration of time during which an organism (or a process) has existed.</summary>
public sealed class Age : Quantity
{
    internal static new readonly FhirTypeInfo R4 = new("Age", Quantity.R4, "");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
}
