// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A structured set of questions intended to guide the collection of answers from end-users.</summary>
public sealed class Questionnaire : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("Questionnaire", DomainResource.R4, "url+:uri identifier*+:Identifier version+:string name+:string title+:string derivedFrom*:canonical status!+:code=PublicationStatus experimental+:boolean subjectType*+:code=ResourceType date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown copyright:markdown approvalDate:date lastReviewDate:date effectivePeriod+:Period code*+:Coding item*:Questionnaire.item");
    private List<Identifier>? _identifier;
    private List<FhirCanonical>? _derivedFrom;
    private List<FhirCode>? _subjectType;
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<Coding>? _code;
    private List<QuestionnaireItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this questionnaire when it is referenced in a specification, model, design or an instance; also called its canonical … (0..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this questionnaire when it is represented in other formats, or referenced in a specification, model, design or an … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>The identifier that is used to identify this version of the questionnaire when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the questionnaire (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the questionnaire (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The URL of a Questionnaire that this Questionnaire is based on (0..*): to Questionnaire.</summary>
    public List<FhirCanonical> DerivedFrom { get => _derivedFrom ??= []; set => _derivedFrom = value; }
    /// <summary>The status of this questionnaire (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this questionnaire is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The types of subjects that can be the subject of responses created for the questionnaire (0..*): <see cref="ResourceTypeCodes"/>.</summary>
    public List<FhirCode> SubjectType { get => _subjectType ??= []; set => _subjectType = value; }
    /// <summary>The date  (and optionally time) when the questionnaire was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the questionnaire (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the questionnaire from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the questionnaire is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this questionnaire is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the questionnaire and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>The date on which the resource content was approved by the publisher (0..1).</summary>
    public FhirDate? ApprovalDate { get; set; }
    /// <summary>The date on which the resource content was last reviewed (0..1).</summary>
    public FhirDate? LastReviewDate { get; set; }
    /// <summary>The period during which the questionnaire content was or is planned to be in active use (0..1).</summary>
    public Period? EffectivePeriod { get; set; }
    /// <summary>An identifier for this question or group of questions in a particular terminology such as LOINC (0..*).</summary>
    public List<Coding> Code { get => _code ??= []; set => _code = value; }
    /// <summary>A particular question, question grouping or display text that is part of the questionnaire (0..*).</summary>
    public List<QuestionnaireItem> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => _identifier,
        10 => Version,
        11 => Name,
        12 => Title,
        13 => _derivedFrom,
        14 => Status,
        15 => Experimental,
        16 => _subjectType,
        17 => Date,
        18 => Publisher,
        19 => _contact,
        20 => Description,
        21 => _useContext,
        22 => _jurisdiction,
        23 => Purpose,
        24 => Copyright,
        25 => ApprovalDate,
        26 => LastReviewDate,
        27 => EffectivePeriod,
        28 => _code,
        29 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: reader.Objects(ref _identifier); break;
            case 10: Version = reader.Primitive(Version ?? new()); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: Title = reader.Primitive(Title ?? new()); break;
            case 13: reader.Primitives(ref _derivedFrom); break;
            case 14: Status = reader.Primitive(Status ?? new()); break;
            case 15: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 16: reader.Primitives(ref _subjectType); break;
            case 17: Date = reader.Primitive(Date ?? new()); break;
            case 18: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 19: reader.Objects(ref _contact); break;
            case 20: Description = reader.Primitive(Description ?? new()); break;
            case 21: reader.Objects(ref _useContext); break;
            case 22: reader.Objects(ref _jurisdiction); break;
            case 23: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 24: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 25: ApprovalDate = reader.Primitive(ApprovalDate ?? new()); break;
            case 26: LastReviewDate = reader.Primitive(LastReviewDate ?? new()); break;
            case 27: EffectivePeriod = reader.Object<Period>(new()); break;
            case 28: reader.Objects(ref _code); break;
            case 29: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Objects(R4[9], _identifier);
        writer.Primitive(R4[10], Version);
        writer.Primitive(R4[11], Name);
        writer.Primitive(R4[12], Title);
        writer.Primitives(R4[13], _derivedFrom);
        writer.Primitive(R4[14], Status);
        writer.Primitive(R4[15], Experimental);
        writer.Primitives(R4[16], _subjectType);
        writer.Primitive(R4[17], Date);
        writer.Primitive(R4[18], Publisher);
        writer.Objects(R4[19], _contact);
        writer.Primitive(R4[20], Description);
        writer.Objects(R4[21], _useContext);
        writer.Objects(R4[22], _jurisdiction);
        writer.Primitive(R4[23], Purpose);
        writer.Primitive(R4[24], Copyright);
        writer.Primitive(R4[25], ApprovalDate);
        writer.Primitive(R4[26], LastReviewDate);
        writer.Object(R4[27], EffectivePeriod);
        writer.Objects(R4[28], _code);
        writer.Objects(R4[29], _item);
    }
}

/// <summary>A particular question, question grouping or display text that is part of the questionnaire.</summary>
public sealed class QuestionnaireItem : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Questionnaire.item", BackboneElement.R4, "linkId!:string definition:uri code*:Coding prefix:string text:string type!:code=QuestionnaireItemType enableWhen*:Questionnaire.item.enableWhen enableBehavior:code=EnableWhenBehavior required:boolean repeats:boolean readOnly:boolean maxLength:integer answerValueSet:canonical answerOption*:Questionnaire.item.answerOption initial*:Questionnaire.item.initial item*:Questionnaire.item");
    private List<Coding>? _code;
    private List<QuestionnaireItemEnableWhen>? _enableWhen;
    private List<QuestionnaireItemAnswerOption>? _answerOption;
    private List<QuestionnaireItemInitial>? _initial;
    private List<QuestionnaireItem>? _item;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An identifier that is unique within the Questionnaire allowing linkage to the equivalent item in a QuestionnaireResponse resource (1..1).</summary>
    public FhirString? LinkId { get; set; }
    /// <summary>This element is a URI that refers to an ElementDefinition that provides information about this item, including information that might otherwise be included in … (0..1).</summary>
    public FhirUri? Definition { get; set; }
    /// <summary>A terminology code that corresponds to this group or question (e.g. a code from LOINC, which defines many questions and answers) (0..*).</summary>
    public List<Coding> Code { get => _code ??= []; set => _code = value; }
    /// <summary>A short label for a particular group, question or set of display text within the questionnaire used for reference by the individual completing the questionnaire (0..1).</summary>
    public FhirString? Prefix { get; set; }
    /// <summary>The name of a section, the text of a question or text content for a display item (0..1).</summary>
    public FhirString? Text { get; set; }
    /// <summary>The type of questionnaire item this is - whether text for display, a grouping of other items or a particular type of data to be captured (string, integer, coded … (1..1): <see cref="QuestionnaireItemTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>A constraint indicating that this item should only be enabled (displayed/allow answers to be captured) when the specified condition is true (0..*).</summary>
    public List<QuestionnaireItemEnableWhen> EnableWhen { get => _enableWhen ??= []; set => _enableWhen = value; }
    /// <summary>Controls how multiple enableWhen values are interpreted -  whether all or any must be true (0..1): <see cref="EnableWhenBehaviorCodes"/>.</summary>
    public FhirCode? EnableBehavior { get; set; }
    /// <summary>An indication, if true, that the item must be present in a "completed" QuestionnaireResponse (0..1).</summary>
    public FhirBoolean? Required { get; set; }
    /// <summary>An indication, if true, that the item may occur multiple times in the response, collecting multiple answers for questions or multiple sets of answers for groups (0..1).</summary>
    public FhirBoolean? Repeats { get; set; }
    /// <summary>An indication, when true, that the value cannot be changed by a human respondent to the Questionnaire (0..1).</summary>
    public FhirBoolean? ReadOnly { get; set; }
    /// <summary>The maximum number of characters that are permitted in the answer to be considered a "valid" QuestionnaireResponse (0..1).</summary>
    public FhirInteger? MaxLength { get; set; }
    /// <summary>A reference to a value set containing a list of codes representing permitted answers for a "choice" or "open-choice" question (0..1): to ValueSet.</summary>
    public FhirCanonical? AnswerValueSet { get; set; }
    /// <summary>One of the permitted answers for a "choice" or "open-choice" question (0..*).</summary>
    public List<QuestionnaireItemAnswerOption> AnswerOption { get => _answerOption ??= []; set => _answerOption = value; }
    /// <summary>One or more values that should be pre-populated in the answer when initially rendering the questionnaire for user input (0..*).</summary>
    public List<QuestionnaireItemInitial> Initial { get => _initial ??= []; set => _initial = value; }
    /// <summary>Text, questions and other groups to be nested beneath a question or group (0..*).</summary>
    public List<QuestionnaireItem> Item { get => _item ??= []; set => _item = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => LinkId,
        4 => Definition,
        5 => _code,
        6 => Prefix,
        7 => Text,
        8 => Type,
        9 => _enableWhen,
        10 => EnableBehavior,
        11 => Required,
        12 => Repeats,
        13 => ReadOnly,
        14 => MaxLength,
        15 => AnswerValueSet,
        16 => _answerOption,
        17 => _initial,
        18 => _item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: LinkId = reader.Primitive(LinkId ?? new()); break;
            case 4: Definition = reader.Primitive(Definition ?? new()); break;
            case 5: reader.Objects(ref _code); break;
            case 6: Prefix = reader.Primitive(Prefix ?? new()); break;
            case 7: Text = reader.Primitive(Text ?? new()); break;
            case 8: Type = reader.Primitive(Type ?? new()); break;
            case 9: reader.Objects(ref _enableWhen); break;
            case 10: EnableBehavior = reader.Primitive(EnableBehavior ?? new()); break;
            case 11: Required = reader.Primitive(Required ?? new()); break;
            case 12: Repeats = reader.Primitive(Repeats ?? new()); break;
            case 13: ReadOnly = reader.Primitive(ReadOnly ?? new()); break;
            case 14: MaxLength = reader.Primitive(MaxLength ?? new()); break;
            case 15: AnswerValueSet = reader.Primitive(AnswerValueSet ?? new()); break;
            case 16: reader.Objects(ref _answerOption); break;
            case 17: reader.Objects(ref _initial); break;
            case 18: reader.Objects(ref _item); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], LinkId);
        writer.Primitive(R4[4], Definition);
        writer.Objects(R4[5], _code);
        writer.Primitive(R4[6], Prefix);
        writer.Primitive(R4[7], Text);
        writer.Primitive(R4[8], Type);
        writer.Objects(R4[9], _enableWhen);
        writer.Primitive(R4[10], EnableBehavior);
        writer.Primitive(R4[11], Required);
        writer.Primitive(R4[12], Repeats);
        writer.Primitive(R4[13], ReadOnly);
        writer.Primitive(R4[14], MaxLength);
        writer.Primitive(R4[15], AnswerValueSet);
        writer.Objects(R4[16], _answerOption);
        writer.Objects(R4[17], _initial);
        writer.Objects(R4[18], _item);
    }
}

/// <summary>A constraint indicating that this item should only be enabled (displayed/allow answers to be captured) when the specified condition is true.</summary>
public sealed class QuestionnaireItemEnableWhen : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Questionnaire.item.enableWhen", BackboneElement.R4, "question!:string operator!:code=QuestionnaireItemOperator answer!^:boolean,decimal,integer,date,dateTime,time,string,Coding,Quantity,Reference");
    private DataType? _answer;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The linkId for the question whose answer (or lack of answer) governs whether this item is enabled (1..1).</summary>
    public FhirString? Question { get; set; }
    /// <summary>Specifies the criteria by which the question is enabled (1..1): <see cref="QuestionnaireItemOperatorCodes"/>.</summary>
    public FhirCode? Operator { get; set; }
    /// <summary>A value that the referenced question is tested using the specified operator in order for the item to be enabled (1..1): boolean, decimal, integer, date, dateTime, time, string, Coding, Quantity, Reference.</summary>
    public DataType? Answer { get => _answer; set => _answer = GiveAnew(_answer, value, 5); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Question,
        4 => Operator,
        5 => _answer,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Question = reader.Primitive(Question ?? new()); break;
            case 4: Operator = reader.Primitive(Operator ?? new()); break;
            case 5: _answer = reader.Choice(_answer); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Question);
        writer.Primitive(R4[4], Operator);
        writer.Choice(R4[5], _answer);
    }
}

/// <summary>One of the permitted answers for a "choice" or "open-choice" question.</summary>
public sealed class QuestionnaireItemAnswerOption : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Questionnaire.item.answerOption", BackboneElement.R4, "value!^:integer,date,time,string,Coding,Reference initialSelected:boolean");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A potential answer that's allowed as the answer to this question (1..1): integer, date, time, string, Coding, Reference.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 3); }
    /// <summary>Indicates whether the answer value is selected when the list of possible answers is initially shown (0..1).</summary>
    public FhirBoolean? InitialSelected { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _value,
        4 => InitialSelected,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _value = reader.Choice(_value); break;
            case 4: InitialSelected = reader.Primitive(InitialSelected ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _value);
        writer.Primitive(R4[4], InitialSelected);
    }
}

/// <summary>One or more values that should be pre-populated in the answer when initially rendering the questionnaire for user input.</summary>
public sealed class QuestionnaireItemInitial : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("Questionnaire.item.initial", BackboneElement.R4, "value!^:boolean,decimal,integer,date,dateTime,time,string,uri,Attachment,Coding,Quantity,Reference");
    private DataType? _value;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The actual value to for an initial answer (1..1): boolean, decimal, integer, date, dateTime, time, string, uri, Attachment, Coding, Quantity, Reference.</summary>
    public DataType? Value { get => _value; set => _value = GiveAnew(_value, value, 3); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: _value = reader.Choice(_value); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[3], _value);
    }
}
