// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A list is a curated collection of resources.</summary>
public sealed class List : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("List", DomainResource.R4, "identifier*:Identifier status!+:code=ListStatus mode!+:code=ListMode title+:string code+:CodeableConcept subject+:Reference encounter:Reference date+:dateTime source+:Reference orderedBy:CodeableConcept note*:Annotation entry*:List.entry emptyReason:CodeableConcept");
    private List<Identifier>? _identifier;
    private List<Annotation>? _note;
    private List<ListEntry>? _entry;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for the List assigned for business purposes outside the context of FHIR (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Indicates the current state of this list (1..1): <see cref="ListStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>How this list was prepared - whether it is a working list that is suitable for being maintained on an ongoing basis, or if it represents a snapshot of a list of … (1..1): <see cref="ListModeCodes"/>.</summary>
    public FhirCode? Mode { get; set; }
    /// <summary>A label for the list assigned by the author (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>This code defines the purpose of the list - why it was created (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <summary>The common subject (or patient) of the resources that are in the list if there is one (0..1): to Patient, Group, Device, Location.</summary>
    public Reference? Subject { get; set; }
    /// <summary>The encounter that is the context in which this list was created (0..1): to Encounter.</summary>
    public Reference? Encounter { get; set; }
    /// <summary>The date that the list was prepared (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The entity responsible for deciding what the contents of the list were (0..1): to Practitioner, PractitionerRole, Patient, Device.</summary>
    public Reference? Source { get; set; }
    /// <summary>What order applies to the items in the list (0..1).</summary>
    public CodeableConcept? OrderedBy { get; set; }
    /// <summary>Comments that apply to the overall list (0..*).</summary>
    public List<Annotation> Note { get => _note ??= []; set => _note = value; }
    /// <summary>Entries in this list (0..*).</summary>
    public List<ListEntry> Entry { get => _entry ??= []; set => _entry = value; }
    /// <summary>If the list is empty, why the list is empty (0..1).</summary>
    public CodeableConcept? EmptyReason { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => Status,
        10 => Mode,
        11 => Title,
        12 => Code,
        13 => Subject,
        14 => Encounter,
        15 => Date,
        16 => Source,
        17 => OrderedBy,
        18 => _note,
        19 => _entry,
        20 => EmptyReason,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: Status = reader.Primitive(Status ?? new()); break;
            case 10: Mode = reader.Primitive(Mode ?? new()); break;
            case 11: Title = reader.Primitive(Title ?? new()); break;
            case 12: Code = reader.Object<CodeableConcept>(new()); break;
            case 13: Subject = reader.Object<Reference>(new()); break;
            case 14: Encounter = reader.Object<Reference>(new()); break;
            case 15: Date = reader.Primitive(Date ?? new()); break;
            case 16: Source = reader.Object<Reference>(new()); break;
            case 17: OrderedBy = reader.Object<CodeableConcept>(new()); break;
            case 18: reader.Objects(ref _note); break;
            case 19: reader.Objects(ref _entry); break;
            case 20: EmptyReason = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], Status);
        writer.Primitive(R4[10], Mode);
        writer.Primitive(R4[11], Title);
        writer.Object(R4[12], Code);
        writer.Object(R4[13], Subject);
        writer.Object(R4[14], Encounter);
        writer.Primitive(R4[15], Date);
        writer.Object(R4[16], Source);
        writer.Object(R4[17], OrderedBy);
        writer.Objects(R4[18], _note);
        writer.Objects(R4[19], _entry);
        writer.Object(R4[20], EmptyReason);
    }
}

/// <summary>Entries in this list.</summary>
public sealed class ListEntry : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("List.entry", BackboneElement.R4, "flag:CodeableConcept deleted:boolean date:dateTime item!:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The flag allows the system constructing the list to indicate the role and significance of the item in the list (0..1).</summary>
    public CodeableConcept? Flag { get; set; }
    /// <summary>True if this item is marked as deleted in the list (0..1).</summary>
    public FhirBoolean? Deleted { get; set; }
    /// <summary>When this item was added to the list (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>A reference to the actual resource from which data was derived (1..1).</summary>
    public Reference? Item { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Flag,
        4 => Deleted,
        5 => Date,
        6 => Item,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Flag = reader.Object<CodeableConcept>(new()); break;
            case 4: Deleted = reader.Primitive(Deleted ?? new()); break;
            case 5: Date = reader.Primitive(Date ?? new()); break;
            case 6: Item = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Flag);
        writer.Primitive(R4[4], Deleted);
        writer.Primitive(R4[5], Date);
        writer.Object(R4[6], Item);
    }
}
