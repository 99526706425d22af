// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The marketing status describes the date when a medicinal product is actually put on the market or the date as of which it is no longer available.</summary>
public sealed class MarketingStatus : BackboneType
{
    internal static new readonly FhirTypeInfo R4 = new("MarketingStatus", BackboneType.R4, "country!+:CodeableConcept jurisdiction+:CodeableConcept status!+:CodeableConcept dateRange!+:Period restoreDate+:dateTime");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The country in which the marketing authorisation has been granted shall be specified It should be specified using the ISO 3166 ‑ 1 alpha-2 code elements (1..1).</summary>
    public CodeableConcept? Country { get; set; }
    /// <summary>Where a Medicines Regulatory Agency has granted a marketing authorisation for which specific provisions within a jurisdiction apply, the jurisdiction can be … (0..1).</summary>
    public CodeableConcept? Jurisdiction { get; set; }
    /// <summary>This attribute provides information on the status of the marketing of the medicinal product See ISO/TS 20443 for more information and examples (1..1).</summary>
    public CodeableConcept? Status { get; set; }
    /// <summary>The date when the Medicinal Product is placed on the market by the Marketing Authorisation Holder (or where applicable, the manufacturer/distributor) in a … (1..1).</summary>
    public Period? DateRange { get; set; }
    /// <summary>The date when the Medicinal Product is placed on the market by the Marketing Authorisation Holder (or where applicable, the manufacturer/distributor) in a … (0..1).</summary>
    public FhirDateTime? RestoreDate { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Country,
        4 => Jurisdiction,
        5 => Status,
        6 => DateRange,
        7 => RestoreDate,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Country = reader.Object<CodeableConcept>(new()); break;
            case 4: Jurisdiction = reader.Object<CodeableConcept>(new()); break;
            case 5: Status = reader.Object<CodeableConcept>(new()); break;
            case 6: DateRange = reader.Object<Period>(new()); break;
            case 7: RestoreDate = reader.Primitive(RestoreDate ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Country);
        writer.Object(R4[4], Jurisdiction);
        writer.Object(R4[5], Status);
        writer.Object(R4[6], DateRange);
        writer.Primitive(R4[7], RestoreDate);
    }
}
