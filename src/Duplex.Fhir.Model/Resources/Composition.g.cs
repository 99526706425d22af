// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A set of healthcare-related information that is assembled together into a single logical package that provides a single coherent statement of meaning ….</summary>
public sealed class Composition : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Composition", DomainResource.R4, "identifier+:Identifier status!+:code=CompositionStatus type!+:CodeableConcept category*+:CodeableConcept subject+:Reference encounter+:Reference date!+:dateTime author!*+:Reference title!+:string confidentiality+:code=V3_ConfidentialityClassification attester*:Composition.attester custodian+:Reference relatesTo*:Composition.relatesTo event*+:Composition.event section*:Composition.section");
    private List<CodeableConcept>? _category;
    private List<Reference>? _author;
    private List<CompositionAttester>? _attester;
    private List<CompositionRelatesTo>? _relatesTo;
    private List<CompositionEvent>? _event;
    private List<CompositionSection>? _section;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A version-independent identifier for the Composition (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>The workflow/clinical status of this composition (1..1): <see cref="CompositionStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Specifies the particular kind of composition (e.g. History and Physical, Discharge Summary, Progress Note) (1..1).</summary>
    public CodeableConcept? Type { get; set; }
    /// <summary>A categorization for the type of the composition - helps for indexing and searching (0..*).</summary>
    public List<CodeableConcept> Category { get => _category ??= []; set => _category = value; }
    /// <summary>Who or what the composition is about (0..1).</summary>
    public Reference? Subject { get; set; }
    /// <summary>Describes the clinical encounter or type of care this documentation is associated with (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The composition editing time, when the composition was last logically changed by the author (1..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>Identifies who is responsible for the information in the composition, not necessarily who typed it in (1..*): to Practitioner, PractitionerRole, Device, Patient, RelatedPerson, Organization.</summary>
    public List<Reference> Author { get => _author ??= []; set => _author = value; }
    /// <summary>Official human-readable label for the composition (1..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The code specifying the level of confidentiality of the Composition (0..1): <see cref="V3_ConfidentialityClassificationCodes"/>.</summary>
    public FhirCode? Confidentiality { get; set; }
    /// <summary>A participant who has attested to the accuracy of the composition/document (0..*).</summary>
    public List<CompositionAttester> Attester { get => _attester ??= []; set => _attester = value; }
    /// <summary>Identifies the organization or group who is responsible for ongoing maintenance of and access to the composition/document information (0..1): to Organization.</summary>
    public Reference? Custodian { get; set; }
    /// <summary>Relationships that this composition has with other compositions or documents that already exist (0..*).</summary>
    public List<CompositionRelatesTo> RelatesTo { get => _relatesTo ??= []; set => _relatesTo = value; }
    /// <summary>The clinical service, such as a colonoscopy or an appendectomy, being documented (0..*).</summary>
    public List<CompositionEvent> Event { get => _event ??= []; set => _event = value; }
    /// <summary>The root of the sections that make up the composition (0..*).</summary>
    public List<CompositionSection> Section { get => _section ??= []; set => _section = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Identifier,
        9 => Status,
        10 => Type,
        11 => _category,
        12 => Subject,
        13 => Encounter,
        14 => Date,
        15 => _author,
        16 => Title,
        17 => Confidentiality,
        18 => _attester,
        19 => Custodian,
        20 => _relatesTo,
        21 => _event,
        22 => _section,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Identifier = reader.Object<Identifier>(new()); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Type = reader.Object<CodeableConcept>(new()); break;
            case 11: reader.Objects(ref _category); break;
            case 12: Subject = reader.Object<Reference>(new()); break;
            case 13: Encounter = reader.Object<Reference>(new()); break;
            case 14: Date = reader.Primitive(Date ?? new()); break;
            case 15: reader.Objects(ref _author); break;
            case 16: Title = reader.Primitive(Title ?? new()); break;
            case 17: Confidentiality = reader.Primitive(Confidentiality ?? new()); break;
            case 18: reader.Objects(ref _attester); break;
            case 19: Custodian = reader.Object<Reference>(new()); break;
            case 20: reader.Objects(ref _relatesTo); break;
            case 21: reader.Objects(ref _event); break;
            case 22: reader.Objects(ref _section); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Identifier);
        writer.Primitive(R4[9], Status);
        writer.Object(R4[10], Type);
        writer.Objects(R4[11], _category);
        writer.Object(R4[12], Subject);
        writer.Object(R4[13], Encounter);
        writer.Primitive(R4[14], Date);
        writer.Objects(R4[15], _author);
        writer.Primitive(R4[16], Title);
        writer.Primitive(R4[17], Confidentiality);
        writer.Objects(R4[18], _attester);
        writer.Object(R4[19], Custodian);
        writer.Objects(R4[20], _relatesTo);
        writer.Objects(R4[21], _event);
        writer.Objects(R4[22], _section);
    }
}

/// <summary>A participant who has attested to the accuracy of the composition/document.</summary>
public sealed class CompositionAttester : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Composition.attester", BackboneElement.R4, "mode!:code=CompositionAttestationMode time:dateTime party:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of attestation the authenticator offers (1..1): <see cref="CompositionAttestationModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>When the composition was attested by the party (0..1).</summary>
    public FhirDateTime? Time { get; set; }
    /// <summary>Who attested the composition in the specified way (0..1): to Patient, RelatedPerson, Practitioner, PractitionerRole, Organization.</summary>
    public Reference? Party { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Mode,
        4 => Time,
        5 => Party,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Mode = reader.Primitive(Mode ?? new()); break;
            case 4: Time = reader.Primitive(Time ?? new()); break;
            case 5: Party = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Mode);
        writer.Primitive(R4[4], Time);
        writer.Object(R4[5], Party);
    }
}

/// <summary>Relationships that this composition has with other compositions or documents that already exist.</summary>
public sealed class CompositionRelatesTo : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Composition.relatesTo", BackboneElement.R4, "code!:code=DocumentRelationshipType target!^:Identifier,Reference");
    private DataType? _target;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of relationship that this composition has with anther composition or document (1..1): <see cref="DocumentRelationshipTypeCodes"/>.</summary>
    public FhirCode? Code { get; set; }
    /// <summary>The target composition/document of this relationship (1..1): Identifier, Reference.</summary>
    public DataType? Target { get => _target; set => _target = GiveAnew(_target, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Code,
        4 => _target,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Code = reader.Primitive(Code ?? new()); break;
            case 4: _target = reader.Choice(_target); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Code);
        writer.Choice(R4[4], _target);
    }
}

/// <summary>The clinical service, such as a colonoscopy or an appendectomy, being documented.</summary>
public sealed class CompositionEvent : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Composition.event", BackboneElement.R4, "code*+:CodeableConcept period+:Period detail*+:Reference");
    private List<CodeableConcept>? _code;
    private List<Reference>? _detail;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>This list of codes represents the main clinical acts, such as a colonoscopy or an appendectomy, being documented (0..*).</summary>
    public List<CodeableConcept> Code { get => _code ??= []; set => _code = value; }
    /// <summary>The period of time covered by the documentation (0..1).</summary>
    public Period? Period { get; set; }
    /// <summary>The description and/or reference of the event(s) being documented (0..*).</summary>
    public List<Reference> Detail { get => _detail ??= []; set => _detail = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _code,
        4 => Period,
        5 => _detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _code); break;
            case 4: Period = reader.Object<Period>(new()); break;
            case 5: reader.Objects(ref _detail); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _code);
        writer.Object(R4[4], Period);
        writer.Objects(R4[5], _detail);
    }
}

/// <summary>The root of the sections that make up the composition.</summary>
public sealed class CompositionSection : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Composition.section", BackboneElement.R4, "title:string code:CodeableConcept author*:Reference focus:Reference text:Narrative mode:code=ListMode orderedBy:CodeableConcept entry*:Reference emptyReason:CodeableConcept section*:Composition.section");
    private List<Reference>? _author;
    private List<Reference>? _entry;
    private List<CompositionSection>? _section;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The label for this particular section (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>A code identifying the kind of content contained within the section (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>Identifies who is responsible for the information in this section, not necessarily who typed it in (0..*): to Practitioner, PractitionerRole, Device, Patient, RelatedPerson, Organization.</summary>
    public List<Reference> Author { get => _author ??= []; set => _author = value; }
    /// <summary>The actual focus of the section when it is not the subject of the composition, but instead represents something or someone associated with the subject such as … (0..1).</summary>
    public Reference? Focus { get; set; }
    /// <summary>A human-readable narrative that contains the attested content of the section, used to represent the content of the resource to a human (0..1).</summary>
    public Narrative? Text { get; set; }
    /// <summary>How the entry list was prepared - whether it is a working list that is suitable for being maintained on an ongoing basis, or if it represents a snapshot of a … (0..1): <see cref="ListModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>Specifies the order applied to the items in the section entries (0..1).</summary>
    public CodeableConcept? OrderedBy { get; set; }
    /// <summary>A reference to the actual resource from which the narrative in the section is derived (0..*).</summary>
    public List<Reference> Entry { get => _entry ??= []; set => _entry = value; }
    /// <summary>If the section is empty, why the list is empty (0..1).</summary>
    public CodeableConcept? EmptyReason { get; set; }
    /// <summary>A nested sub-section within this section (0..*).</summary>
    public List<CompositionSection> Section { get => _section ??= []; set => _section = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Title,
        4 => Code,
        5 => _author,
        6 => Focus,
        7 => Text,
        8 => Mode,
        9 => OrderedBy,
        10 => _entry,
        11 => EmptyReason,
        12 => _section,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Title = reader.Primitive(Title ?? new()); break;
            case 4: Code = reader.Object<CodeableConcept>(new()); break;
            case 5: reader.Objects(ref _author); break;
            case 6: Focus = reader.Object<Reference>(new()); break;
            case 7: Text = reader.Object<Narrative>(new()); break;
            case 8: Mode = reader.Primitive(Mode ?? new()); break;
            case 9: OrderedBy = reader.Object<CodeableConcept>(new()); break;
            case 10: reader.Objects(ref _entry); break;
            case 11: EmptyReason = reader.Object<CodeableConcept>(new()); break;
            case 12: reader.Objects(ref _section); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Title);
        writer.Object(R4[4], Code);
        writer.Objects(R4[5], _author);
        writer.Object(R4[6], Focus);
        writer.Object(R4[7], Text);
        writer.Primitive(R4[8], Mode);
        writer.Object(R4[9], OrderedBy);
        writer.Objects(R4[10], _entry);
        writer.Object(R4[11], EmptyReason);
        writer.Objects(R4[12], _section);
    }
}
