// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A structured set of questions and their answers.</summary>
public sealed class QuestionnaireResponse : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("QuestionnaireResponse", DomainResource.R4, "identifier+:Identifier basedOn*+:Reference partOf*+:Reference questionnaire+:canonical status!+:code=QuestionnaireResponseStatus subject+:Reference encounter+:Reference authored+:dateTime author+:Reference source+:Reference item*:QuestionnaireResponse.item");
    private List<Reference>? _basedOn;
    private List<Reference>? _partOf;
    private List<QuestionnaireResponseItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A business identifier assigned to a particular completed (or partially completed) questionnaire (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>The order, proposal or plan that is fulfilled in whole or in part by this QuestionnaireResponse (0..*): to CarePlan, ServiceRequest.</summary>
    public List<Reference> BasedOn { get => _basedOn ??= []; set => _basedOn = value; }
    /// <summary>A procedure or observation that this questionnaire was performed as part of the execution of (0..*): to Observation, Procedure.</summary>
    public List<Reference> PartOf { get => _partOf ??= []; set => _partOf = value; }
    /// <summary>The Questionnaire that defines and organizes the questions for which answers are being provided (0..1): to Questionnaire.</summary>
    public FhirCanonical? Questionnaire { get; set; }
    /// <summary>The position of the questionnaire response within its overall lifecycle (1..1): <see cref="QuestionnaireResponseStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>The subject of the questionnaire response (0..1).</summary>
    public Reference? Subject { get; set; }
    /// <summary>The Encounter during which this questionnaire response was created or to which the creation of this record is tightly associated (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The date and/or time that this set of answers were last changed (0..1).</summary>
    public FhirDateTime? Authored { get; set; }
    /// <summary>Person who received the answers to the questions in the QuestionnaireResponse and recorded them in the system (0..1): to Device, Practitioner, PractitionerRole, Patient, RelatedPerson, Organization.</summary>
    public Reference? Author { get; set; }
    /// <summary>The person who answered the questions about the subject (0..1): to Patient, Practitioner, PractitionerRole, RelatedPerson.</summary>
    public Reference? Source { get; set; }
    /// <summary>A group or question item from the original questionnaire for which answers are provided (0..*).</summary>
    public List<QuestionnaireResponseItem> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Identifier,
        9 => _basedOn,
        10 => _partOf,
        11 => Questionnaire,
        12 => Status,
        13 => Subject,
        14 => Encounter,
        15 => Authored,
        16 => Author,
        17 => Source,
        18 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Identifier = reader.Object<Identifier>(new()); break;
            case 9: reader.Objects(ref _basedOn); break;
            case 10: reader.Objects(ref _partOf); break;
            case 11: Questionnaire = reader.Primitive(Questionnaire ?? new()); break;
            case 12: Status = reader.Primitive(Status ?? new()); break;
            case 13: Subject = reader.Object<Reference>(new()); break;
            case 14: Encounter = reader.Object<Reference>(new()); break;
            case 15: Authored = reader.Primitive(Authored ?? new()); break;
            case 16: Author = reader.Object<Reference>(new()); break;
            case 17: Source = reader.Object<Reference>(new()); break;
            case 18: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Identifier);
        writer.Objects(R4[9], _basedOn);
        writer.Objects(R4[10], _partOf);
        writer.Primitive(R4[11], Questionnaire);
        writer.Primitive(R4[12], Status);
        writer.Object(R4[13], Subject);
        writer.Object(R4[14], Encounter);
        writer.Primitive(R4[15], Authored);
        writer.Object(R4[16], Author);
        writer.Object(R4[17], Source);
        writer.Objects(R4[18], _item);
    }
}

/// <summary>A group or question item from the original questionnaire for which answers are provided.</summary>
public sealed class QuestionnaireResponseItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("QuestionnaireResponse.item", BackboneElement.R4, "linkId!:string definition:uri text:string answer*:QuestionnaireResponse.item.answer item*:QuestionnaireResponse.item");
    private List<QuestionnaireResponseItemAnswer>? _answer;
    private List<QuestionnaireResponseItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The item from the Questionnaire that corresponds to this item in the QuestionnaireResponse resource (1..1).</summary>
    public FhirString? LinkId { get; set; }
    /// <summary>A reference to an ElementDefinition that provides the details for the item (0..1).</summary>
    public FhirUri? Definition { get; set; }
    /// <summary>Text that is displayed above the contents of the group or as the text of the question being answered (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>The respondent's answer(s) to the question (0..*).</summary>
    public List<QuestionnaireResponseItemAnswer> Answer { get => _answer ??= []; set => _answer = value; }
    /// <summary>Questions or sub-groups nested beneath a question or group (0..*).</summary>
    public List<QuestionnaireResponseItem> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => LinkId,
        4 => Definition,
        5 => Text,
        6 => _answer,
        7 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: LinkId = reader.Primitive(LinkId ?? new()); break;
            case 4: Definition = reader.Primitive(Definition ?? new()); break;
            case 5: Text = reader.Primitive(Text ?? new()); break;
            case 6: reader.Objects(ref _answer); break;
            case 7: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], LinkId);
        writer.Primitive(R4[4], Definition);
        writer.Primitive(R4[5], Text);
        writer.Objects(R4[6], _answer);
        writer.Objects(R4[7], _item);
    }
}

/// <summary>The respondent's answer(s) to the question.</summary>
public sealed class QuestionnaireResponseItemAnswer : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("QuestionnaireResponse.item.answer", BackboneElement.R4, "value^:boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference item*:QuestionnaireResponse.item");
    private DataType? _value;
    private List<QuestionnaireResponseItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The answer (or one of the answers) provided by the respondent to the question (0..1): boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity, Reference.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 3); }
    /// <summary>Nested groups and/or questions found within this particular answer (0..*).</summary>
    public List<QuestionnaireResponseItem> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _value,
        4 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _value = reader.Choice(_value); break;
            case 4: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _value);
        writer.Objects(R4[4], _item);
    }
}
