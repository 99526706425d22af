// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A material substance originating from a biological entity intended to be transplanted or infused.</summary>
public sealed class BiologicallyDerivedProduct : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("BiologicallyDerivedProduct", DomainResource.R4, "identifier*+:Identifier productCategory:code=BiologicallyDerivedProductCategory productCode:CodeableConcept status:code=BiologicallyDerivedProductStatus request*:Reference quantity:integer parent*:Reference collection:BiologicallyDerivedProduct.collection processing*:BiologicallyDerivedProduct.processing manipulation:BiologicallyDerivedProduct.manipulation storage*:BiologicallyDerivedProduct.storage");
    private List<Identifier>? _identifier;
    private List<Reference>? _request;
    private List<Reference>? _parent;
    private List<BiologicallyDerivedProductProcessing>? _processing;
    private List<BiologicallyDerivedProductStorage>? _storage;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>This records identifiers associated with this biologically derived product instance that are defined by business processes and/or used to refer to it when a … (0..*).</summary>
    public List<Identifier> Identifier { get => _identifier ??= []; set => _identifier = value; }
    /// <summary>Broad category of this product (0..1): <see cref="BiologicallyDerivedProductCategoryCodes"/>.</summary>
    public FhirCode? ProductCategory { get; set; }
    /// <summary>A code that identifies the kind of this biologically derived product (SNOMED Ctcode) (0..1).</summary>
    public CodeableConcept? ProductCode { get; set; }
    /// <summary>Whether the product is currently available (0..1): <see cref="BiologicallyDerivedProductStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Procedure request to obtain this biologically derived product (0..*): to ServiceRequest.</summary>
    public List<Reference> Request { get => _request ??= []; set => _request = value; }
    /// <summary>Number of discrete units within this product (0..1).</summary>
    public FhirInteger? Quantity { get; set; }
    /// <summary>Parent product (if any) (0..*): to BiologicallyDerivedProduct.</summary>
    public List<Reference> Parent { get => _parent ??= []; set => _parent = value; }
    /// <summary>How this product was collected (0..1).</summary>
    public BiologicallyDerivedProductCollection? Collection { get; set; }
    /// <summary>Any processing of the product during collection that does not change the fundamental nature of the product (0..*).</summary>
    public List<BiologicallyDerivedProductProcessing> Processing { get => _processing ??= []; set => _processing = value; }
    /// <summary>Any manipulation of product post-collection that is intended to alter the product (0..1).</summary>
    public BiologicallyDerivedProductManipulation? Manipulation { get; set; }
    /// <summary>Product storage (0..*).</summary>
    public List<BiologicallyDerivedProductStorage> Storage { get => _storage ??= []; set => _storage = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => _identifier,
        9 => ProductCategory,
        10 => ProductCode,
        11 => Status,
        12 => _request,
        13 => Quantity,
        14 => _parent,
        15 => Collection,
        16 => _processing,
        17 => Manipulation,
        18 => _storage,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: reader.Objects(ref _identifier); break;
            case 9: ProductCategory = reader.Primitive(ProductCategory ?? new()); break;
            case 10: ProductCode = reader.Object<CodeableConcept>(new()); break;
            case 11: Status = reader.Primitive(Status ?? new()); break;
            case 12: reader.Objects(ref _request); break;
            case 13: Quantity = reader.Primitive(Quantity ?? new()); break;
            case 14: reader.Objects(ref _parent); break;
            case 15: Collection = reader.Object<BiologicallyDerivedProductCollection>(new()); break;
            case 16: reader.Objects(ref _processing); break;
            case 17: Manipulation = reader.Object<BiologicallyDerivedProductManipulation>(new()); break;
            case 18: reader.Objects(ref _storage); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[8], _identifier);
        writer.Primitive(R4[9], ProductCategory);
        writer.Object(R4[10], ProductCode);
        writer.Primitive(R4[11], Status);
        writer.Objects(R4[12], _request);
        writer.Primitive(R4[13], Quantity);
        writer.Objects(R4[14], _parent);
        writer.Object(R4[15], Collection);
        writer.Objects(R4[16], _processing);
        writer.Object(R4[17], Manipulation);
        writer.Objects(R4[18], _storage);
    }
}

/// <summary>How this product was collected.</summary>
public sealed class BiologicallyDerivedProductCollection : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("BiologicallyDerivedProduct.collection", BackboneElement.R4, "collector:Reference source:Reference collected^:dateTime,Period");
    private DataType? _collected;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Healthcare professional who is performing the collection (0..1): to Practitioner, PractitionerRole.</summary>
    public Reference? Collector { get; set; }
    /// <summary>The patient or entity, such as a hospital or vendor in the case of a processed/manipulated/manufactured product, providing the product (0..1): to Patient, Organization.</summary>
    public Reference? Source { get; set; }
    /// <summary>Time of product collection (0..1): dateTime, Period.</summary>
    public DataType? Collected { get => _collected; set => _collected = GiveAnew(_collected, value, 5); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Collector,
        4 => Source,
        5 => _collected,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Collector = reader.Object<Reference>(new()); break;
            case 4: Source = reader.Object<Reference>(new()); break;
            case 5: _collected = reader.Choice(_collected); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Collector);
        writer.Object(R4[4], Source);
        writer.Choice(R4[5], _collected);
    }
}

/// <summary>Any processing of the product during collection that does not change the fundamental nature of the product.</summary>
public sealed class BiologicallyDerivedProductProcessing : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("BiologicallyDerivedProduct.processing", BackboneElement.R4, "description:string procedure:CodeableConcept additive:Reference time^:dateTime,Period");
    private DataType? _time;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Description of of processing (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Procesing code (0..1).</summary>
    public CodeableConcept? Procedure { get; set; }
    /// <summary>Substance added during processing (0..1): to Substance.</summary>
    public Reference? Additive { get; set; }
    /// <summary>Time of processing (0..1): dateTime, Period.</summary>
    public DataType? Time { get => _time; set => _time = GiveAnew(_time, value, 6); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => Procedure,
        5 => Additive,
        6 => _time,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: Procedure = reader.Object<CodeableConcept>(new()); break;
            case 5: Additive = reader.Object<Reference>(new()); break;
            case 6: _time = reader.Choice(_time); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Object(R4[4], Procedure);
        writer.Object(R4[5], Additive);
        writer.Choice(R4[6], _time);
    }
}

/// <summary>Any manipulation of product post-collection that is intended to alter the product.</summary>
public sealed class BiologicallyDerivedProductManipulation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("BiologicallyDerivedProduct.manipulation", BackboneElement.R4, "description:string time^:dateTime,Period");
    private DataType? _time;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Description of manipulation (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Time of manipulation (0..1): dateTime, Period.</summary>
    public DataType? Time { get => _time; set => _time = GiveAnew(_time, value, 4); }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => _time,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: _time = reader.Choice(_time); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Choice(R4[4], _time);
    }
}

/// <summary>Product storage.</summary>
public sealed class BiologicallyDerivedProductStorage : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("BiologicallyDerivedProduct.storage", BackboneElement.R4, "description:string temperature:decimal scale:code=BiologicallyDerivedProductStorageScale duration:Period");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Description of storage (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Storage temperature (0..1).</summary>
    public FhirDecimal? Temperature { get; set; }
    /// <summary>Temperature scale used (0..1): <see cref="BiologicallyDerivedProductStorageScaleCodes"/>.</summary>
    public FhirCode? Scale { get; set; }
    /// <summary>Storage timeperiod (0..1).</summary>
    public Period? Duration { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Description,
        4 => Temperature,
        5 => Scale,
        6 => Duration,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Description = reader.Primitive(Description ?? new()); break;
            case 4: Temperature = reader.Primitive(Temperature ?? new()); break;
            case 5: Scale = reader.Primitive(Scale ?? new()); break;
            case 6: Duration = reader.Object<Period>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Description);
        writer.Primitive(R4[4], Temperature);
        writer.Primitive(R4[5], Scale);
        writer.Object(R4[6], Duration);
    }
}
