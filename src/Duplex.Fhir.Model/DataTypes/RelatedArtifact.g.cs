// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Related artifacts such as additional documentation, justification, or bibliographic references.</summary>
public sealed class RelatedArtifact : DataType
{
    internal static new readonly FhirTypeInfo R4 = new("RelatedArtifact", Element.R4, "type!+:code=RelatedArtifactType label+:string display+:string citation+:markdown url+:url document+:Attachment resource+:canonical");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of relationship to the related artifact (1..1): <see cref="RelatedArtifactTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A short label that can be used to reference the citation from elsewhere in the containing artifact, such as a footnote index (0..1).</summary>
    public FhirString? Label { get; set; }
    /// <summary>A brief description of the document or knowledge resource being referenced, suitable for display to a consumer (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <summary>A bibliographic citation for the related artifact (0..1).</summary>
    public FhirMarkdown? Citation { get; set; }
    /// <summary>A url for the artifact that can be followed to access the actual content (0..1).</summary>
    public FhirUrl? Url { get; set; }
    /// <summary>The document being referenced, represented as an attachment (0..1).</summary>
    public Attachment? Document { get; set; }
    /// <summary>The related resource, such as a library, value set, profile, or other knowledge resource (0..1).</summary>
    public FhirCanonical? Resource { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => Type,
        3 => Label,
        4 => Display,
        5 => Citation,
        6 => Url,
        7 => Document,
        8 => Resource,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: Type = reader.Primitive(Type ?? new()); break;
            case 3: Label = reader.Primitive(Label ?? new()); break;
            case 4: Display = reader.Primitive(Display ?? new()); break;
            case 5: Citation = reader.Primitive(Citation ?? new()); break;
            case 6: Url = reader.Primitive(Url ?? new()); break;
            case 7: Document = reader.Object<Attachment>(new()); break;
            case 8: Resource = reader.Primitive(Resource ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[2], Type);
        writer.Primitive(R4[3], Label);
        writer.Primitive(R4[4], Display);
        writer.Primitive(R4[5], Citation);
        writer.Primitive(R4[6], Url);
        writer.Object(R4[7], Document);
        writer.Primitive(R4[8], Resource);
    }
}
