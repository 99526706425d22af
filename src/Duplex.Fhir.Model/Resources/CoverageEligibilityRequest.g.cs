// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>The CoverageEligibilityRequest provides patient and insurance coverage information to an insurer for them to respond, in the form of an ….</summary>
public sealed class CoverageEligibilityRequest : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityRequest", DomainResource.R4, "identifier*:Identifier status!+:code=FinancialResourceStatus priority:CodeableConcept purpose!*+:code=EligibilityRequestPurpose patient!+:Reference serviced^:date,Period created!+:dateTime enterer:Reference provider:Reference insurer!+:Reference facility:Reference supportingInfo*:CoverageEligibilityRequest.supportingInfo insurance*:CoverageEligibilityRequest.insurance item*:CoverageEligibilityRequest.item");
    private List<Identifier>? _identifier;
    private List<FhirCode>? _purpose;
    private DataType? _serviced;
    private List<CoverageEligibilityRequestSupportingInfo>? _supportingInfo;
    private List<CoverageEligibilityRequestInsurance>? _insurance;
    private List<CoverageEligibilityRequestItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A unique identifier assigned to this coverage eligiblity request (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The status of the resource instance (1..1): <see cref="FinancialResourceStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>When the requestor expects the processor to complete processing (0..1).</summary>
    public CodeableConcept? Priority { get; set; }
    /// <summary>Code to specify whether requesting: prior authorization requirements for some service categories or billing codes; benefits for coverages specified or … (1..*): <see cref="EligibilityRequestPurposeCodes"/>.</summary>
    public List<FhirCode> Purpose { get => _purpose ??= []; set => _purpose = value; }
    /// <summary>The party who is the beneficiary of the supplied coverage and for whom eligibility is sought (1..1): to Patient.</summary>
    public Reference? Patient { get; set; }
    /// <summary>The date or dates when the enclosed suite of services were performed or completed (0..1): date, Period.</summary>
    public DataType? Serviced { get => _serviced; set => _serviced = GiveAnew(_serviced, value, 13); }
    /// <summary>The date when this resource was created (1..1).</summary>
    public FhirDateTime? Created { get; set; }
    /// <summary>Person who created the request (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Enterer { get; set; }
    /// <summary>The provider which is responsible for the request (0..1): to Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Provider { get; set; }
    /// <summary>The Insurer who issued the coverage in question and is the recipient of the request (1..1): to Organization.</summary>
    public Reference? Insurer { get; set; }
    /// <summary>Facility where the services are intended to be provided (0..1): to Location.</summary>
    public Reference? Facility { get; set; }
    /// <summary>Additional information codes regarding exceptions, special considerations, the condition, situation, prior or concurrent issues (0..*).</summary>
    public List<CoverageEligibilityRequestSupportingInfo> SupportingInfo { get => _supportingInfo ??= []; set => _supportingInfo = value; }
    /// <summary>Financial instruments for reimbursement for the health care products and services (0..*).</summary>
    public List<CoverageEligibilityRequestInsurance> Insurance { get => _insurance ??= []; set => _insurance = value; }
    /// <summary>Service categories or billable services for which benefit details and/or an authorization prior to service delivery may be required by the payor (0..*).</summary>
    public List<CoverageEligibilityRequestItem> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Priority,
        11 => _purpose,
        12 => Patient,
        13 => _serviced,
        14 => Created,
        15 => Enterer,
        16 => Provider,
        17 => Insurer,
        18 => Facility,
        19 => _supportingInfo,
        20 => _insurance,
        21 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Priority = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Primitives(ref _purpose); break;
            case 12: Patient = reader.Object<Reference>(new()); break;
            case 13: _serviced = reader.Choice(_serviced); break;
            case 14: Created = reader.Primitive(Created ?? new()); break;
            case 15: Enterer = reader.Object<Reference>(new()); break;
            case 16: Provider = reader.Object<Reference>(new()); break;
            case 17: Insurer = reader.Object<Reference>(new()); break;
            case 18: Facility = reader.Object<Reference>(new()); break;
            case 19: reader.Objects(ref _supportingInfo); break;
            case 20: reader.Objects(ref _insurance); break;
            case 21: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Priority);
        writer.Primitives(R4[11], _purpose);
        writer.Object(R4[12], Patient);
        writer.Choice(R4[13], _serviced);
        writer.Primitive(R4[14], Created);
        writer.Object(R4[15], Enterer);
        writer.Object(R4[16], Provider);
        writer.Object(R4[17], Insurer);
        writer.Object(R4[18], Facility);
        writer.Objects(R4[19], _supportingInfo);
        writer.Objects(R4[20], _insurance);
        writer.Objects(R4[21], _item);
    }
}

/// <summary>Additional information codes regarding exceptions, special considerations, the condition, situation, prior or concurrent issues.</summary>
public sealed class CoverageEligibilityRequestSupportingInfo : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityRequest.supportingInfo", BackboneElement.R4, "sequence!:positiveInt information!:Reference appliesToAll:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A number to uniquely identify supporting information entries (1..1).</summary>
    public FhirPositiveInt? Sequence { get; set; }
    /// <summary>Additional data or information such as resources, documents, images etc (1..1).</summary>
    public Reference? Information { get; set; }
    /// <summary>The supporting materials are applicable for all detail items, product/servce categories and specific billing codes (0..1).</summary>
    public FhirBoolean? AppliesToAll { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Sequence,
        4 => Information,
        5 => AppliesToAll,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Sequence = reader.Primitive(Sequence ?? new()); break;
            case 4: Information = reader.Object<Reference>(new()); break;
            case 5: AppliesToAll = reader.Primitive(AppliesToAll ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Sequence);
        writer.Object(R4[4], Information);
        writer.Primitive(R4[5], AppliesToAll);
    }
}

/// <summary>Financial instruments for reimbursement for the health care products and services.</summary>
public sealed class CoverageEligibilityRequestInsurance : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityRequest.insurance", BackboneElement.R4, "focal:boolean coverage!:Reference businessArrangement:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A flag to indicate that this Coverage is to be used for evaluation of this request when set to true (0..1).</summary>
    public FhirBoolean? Focal { get; set; }
    /// <summary>Reference to the insurance card level information contained in the Coverage resource (1..1): to Coverage.</summary>
    public Reference? Coverage { get; set; }
    /// <summary>A business agreement number established between the provider and the insurer for special business processing purposes (0..1).</summary>
    public FhirString? BusinessArrangement { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Focal,
        4 => Coverage,
        5 => BusinessArrangement,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Focal = reader.Primitive(Focal ?? new()); break;
            case 4: Coverage = reader.Object<Reference>(new()); break;
            case 5: BusinessArrangement = reader.Primitive(BusinessArrangement ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Focal);
        writer.Object(R4[4], Coverage);
        writer.Primitive(R4[5], BusinessArrangement);
    }
}

/// <summary>Service categories or billable services for which benefit details and/or an authorization prior to service delivery may be required by the payor.</summary>
public sealed class CoverageEligibilityRequestItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityRequest.item", BackboneElement.R4, "supportingInfoSequence*:positiveInt category:CodeableConcept productOrService:CodeableConcept modifier*:CodeableConcept provider:Reference quantity:Quantity unitPrice:Money facility:Reference diagnosis*:CoverageEligibilityRequest.item.diagnosis detail*:Reference");
    private List<FhirPositiveInt>? _supportingInfoSequence;
    private List<CodeableConcept>? _modifier;
    private List<CoverageEligibilityRequestItemDiagnosis>? _diagnosis;
    private List<Reference>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Exceptions, special conditions and supporting information applicable for this service or product line (0..*).</summary>
    public List<FhirPositiveInt> SupportingInfoSequence { get => _supportingInfoSequence ??= []; set => _supportingInfoSequence = value; }
    /// <summary>Code to identify the general type of benefits under which products and services are provided (0..1).</summary>
    public CodeableConcept? Category { get; set; }
    /// <summary>This contains the product, service, drug or other billing code for the item (0..1).</summary>
    public CodeableConcept? ProductOrService { get; set; }
    /// <summary>Item typification or modifiers codes to convey additional context for the product or service (0..*).</summary>
    public List<CodeableConcept> Modifier { get => _modifier ??= []; set => _modifier = value; }
    /// <summary>The practitioner who is responsible for the product or service to be rendered to the patient (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Provider { get; set; }
    /// <summary>The number of repetitions of a service or product (0..1).</summary>
    public Quantity? Quantity { get; set; }
    /// <summary>The amount charged to the patient by the provider for a single unit (0..1).</summary>
    public Money? UnitPrice { get; set; }
    /// <summary>Facility where the services will be provided (0..1): to Location, Organization.</summary>
    public Reference? Facility { get; set; }
    /// <summary>Patient diagnosis for which care is sought (0..*).</summary>
    public List<CoverageEligibilityRequestItemDiagnosis> Diagnosis { get => _diagnosis ??= []; set => _diagnosis = value; }
    /// <summary>The plan/proposal/order describing the proposed service in detail (0..*).</summary>
    public List<Reference> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _supportingInfoSequence,
        4 => Category,
        5 => ProductOrService,
        6 => _modifier,
        7 => Provider,
        8 => Quantity,
        9 => UnitPrice,
        10 => Facility,
        11 => _diagnosis,
        12 => _detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Primitives(ref _supportingInfoSequence); break;
            case 4: Category = reader.Object<CodeableConcept>(new()); break;
            case 5: ProductOrService = reader.Object<CodeableConcept>(new()); break;
            case 6: reader.Objects(ref _modifier); break;
            case 7: Provider = reader.Object<Reference>(new()); break;
            case 8: Quantity = reader.Object<Quantity>(new()); break;
            case 9: UnitPrice = reader.Object<Money>(new()); break;
            case 10: Facility = reader.Object<Reference>(new()); break;
            case 11: reader.Objects(ref _diagnosis); break;
            case 12: reader.Objects(ref _detail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitives(R4[3], _supportingInfoSequence);
        writer.Object(R4[4], Category);
        writer.Object(R4[5], ProductOrService);
        writer.Objects(R4[6], _modifier);
        writer.Object(R4[7], Provider);
        writer.Object(R4[8], Quantity);
        writer.Object(R4[9], UnitPrice);
        writer.Object(R4[10], Facility);
        writer.Objects(R4[11], _diagnosis);
        writer.Objects(R4[12], _detail);
    }
}

/// <summary>Patient diagnosis for which care is sought.</summary>
public sealed class CoverageEligibilityRequestItemDiagnosis : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("CoverageEligibilityRequest.item.diagnosis", BackboneElement.R4, "diagnosis^:CodeableConcept,Reference");
    private DataType? _diagnosis;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The nature of illness or problem in a coded form or as a reference to an external defined Condition (0..1): CodeableConcept, Reference.</summary>
    public DataType? Diagnosis { get => _diagnosis; set => _diagnosis = GiveAnew(_diagnosis, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _diagnosis,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _diagnosis = reader.Choice(_diagnosis); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _diagnosis);
    }
}
