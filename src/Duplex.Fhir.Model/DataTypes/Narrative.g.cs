// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A human-readable summary of the resource conveying the essential clinical and business information for the resource.</summary>
public sealed class Narrative : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("Narrative", Element.R4, "status!:code=NarrativeStatus div!:xhtml");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The status of the narrative - whether it's entirely generated (from just the defined data or the extensions too), or whether a human authored it and it may … (1..1): <see cref="NarrativeStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The actual narrative content, a stripped down version of XHTML (1..1).</summary>
    public FhirXhtml? Div { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Status,
        3 => Div,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Status = reader.Primitive(Status ?? new()); break;
            case 3: Div = reader.Primitive(Div ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Status);
        writer.Primitive(R4[3], Div);
    }
}
