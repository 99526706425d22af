// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A structured set of tests against a FHIR server or client implementation to determine compliance against the FHIR specification.</summary>
public sealed class TestScript : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript", DomainResource.R4, "url!+:uri identifier+:Identifier version+:string name!+:string title+:string status!+:code=PublicationStatus experimental+:boolean date+:dateTime publisher+:string contact*+:ContactDetail description:markdown useContext*+:UsageContext jurisdiction*+:CodeableConcept purpose:markdown copyright:markdown origin*:TestScript.origin destination*:TestScript.destination metadata:TestScript.metadata fixture*:TestScript.fixture profile*:Reference variable*:TestScript.variable setup:TestScript.setup test*:TestScript.test teardown:TestScript.teardown");
    private List<ContactDetail>? _contact;
    private List<UsageContext>? _useContext;
    private List<CodeableConcept>? _jurisdiction;
    private List<TestScriptOrigin>? _origin;
    private List<TestScriptDestination>? _destination;
    private List<TestScriptFixture>? _fixture;
    private List<Reference>? _profile;
    private List<TestScriptVariable>? _variable;
    private List<TestScriptTest>? _test;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An absolute URI that is used to identify this test script when it is referenced in a specification, model, design or an instance; also called its canonical … (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>A formal identifier that is used to identify this test script when it is represented in other formats, or referenced in a specification, model, design or an … (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>The identifier that is used to identify this version of the test script when it is referenced in a specification, model, design or instance (0..1).</summary>
    public FhirString? Version { get; set; }
    /// <summary>A natural language name identifying the test script (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short, descriptive, user-friendly title for the test script (0..1).</summary>
    public FhirString? Title { get; set; }
    /// <summary>The status of this test script (1..1): <see cref="PublicationStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>A Boolean value to indicate that this test script is authored for testing purposes (or education/evaluation/marketing) and is not intended to be used for … (0..1).</summary>
    public FhirBoolean? Experimental { get; set; }
    /// <summary>The date  (and optionally time) when the test script was published (0..1).</summary>
    public FhirDateTime? Date { get; set; }
    /// <summary>The name of the organization or individual that published the test script (0..1).</summary>
    public FhirString? Publisher { get; set; }
    /// <summary>Contact details to assist a user in finding and communicating with the publisher (0..*).</summary>
    public List<ContactDetail> Contact { get => _contact ??= []; set => _contact = value; }
    /// <summary>A free text natural language description of the test script from a consumer's perspective (0..1).</summary>
    public FhirMarkdown? Description { get; set; }
    /// <summary>The content was developed with a focus and intent of supporting the contexts that are listed (0..*).</summary>
    public List<UsageContext> UseContext { get => _useContext ??= []; set => _useContext = value; }
    /// <summary>A legal or geographic region in which the test script is intended to be used (0..*).</summary>
    public List<CodeableConcept> Jurisdiction { get => _jurisdiction ??= []; set => _jurisdiction = value; }
    /// <summary>Explanation of why this test script is needed and why it has been designed as it has (0..1).</summary>
    public FhirMarkdown? Purpose { get; set; }
    /// <summary>A copyright statement relating to the test script and/or its contents (0..1).</summary>
    public FhirMarkdown? Copyright { get; set; }
    /// <summary>An abstract server used in operations within this test script in the origin element (0..*).</summary>
    public List<TestScriptOrigin> Origin { get => _origin ??= []; set => _origin = value; }
    /// <summary>An abstract server used in operations within this test script in the destination element (0..*).</summary>
    public List<TestScriptDestination> Destination { get => _destination ??= []; set => _destination = value; }
    /// <summary>The required capability must exist and are assumed to function correctly on the FHIR server being tested (0..1).</summary>
    public TestScriptMetadata? Metadata { get; set; }
    /// <summary>Fixture in the test script - by reference (uri) (0..*).</summary>
    public List<TestScriptFixture> Fixture { get => _fixture ??= []; set => _fixture = value; }
    /// <summary>Reference to the profile to be used for validation (0..*).</summary>
    public List<Reference> Profile { get => _profile ??= []; set => _profile = value; }
    /// <summary>Variable is set based either on element value in response body or on header field value in the response headers (0..*).</summary>
    public List<TestScriptVariable> Variable { get => _variable ??= []; set => _variable = value; }
    /// <summary>A series of required setup operations before tests are executed (0..1).</summary>
    public TestScriptSetup? Setup { get; set; }
    /// <summary>A test in this script (0..*).</summary>
    public List<TestScriptTest> Test { get => _test ??= []; set => _test = value; }
    /// <summary>A series of operations required to clean up after all the tests are executed (successfully or otherwise) (0..1).</summary>
    public TestScriptTeardown? Teardown { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Url,
        9 => Identifier,
        10 => Version,
        11 => Name,
        12 => Title,
        13 => Status,
        14 => Experimental,
        15 => Date,
        16 => Publisher,
        17 => _contact,
        18 => Description,
        19 => _useContext,
        20 => _jurisdiction,
        21 => Purpose,
        22 => Copyright,
        23 => _origin,
        24 => _destination,
        25 => Metadata,
        26 => _fixture,
        27 => _profile,
        28 => _variable,
        29 => Setup,
        30 => _test,
        31 => Teardown,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Url = reader.Primitive(Url ?? new()); break;
            case 9: Identifier = reader.Object<Identifier>(new()); break;
            case 10: Version = reader.Primitive(Version ?? new()); break;
            case 11: Name = reader.Primitive(Name ?? new()); break;
            case 12: Title = reader.Primitive(Title ?? new()); break;
            case 13: Status = reader.Primitive(Status ?? new()); break;
            case 14: Experimental = reader.Primitive(Experimental ?? new()); break;
            case 15: Date = reader.Primitive(Date ?? new()); break;
            case 16: Publisher = reader.Primitive(Publisher ?? new()); break;
            case 17: reader.Objects(ref _contact); break;
            case 18: Description = reader.Primitive(Description ?? new()); break;
            case 19: reader.Objects(ref _useContext); break;
            case 20: reader.Objects(ref _jurisdiction); break;
            case 21: Purpose = reader.Primitive(Purpose ?? new()); break;
            case 22: Copyright = reader.Primitive(Copyright ?? new()); break;
            case 23: reader.Objects(ref _origin); break;
            case 24: reader.Objects(ref _destination); break;
            case 25: Metadata = reader.Object<TestScriptMetadata>(new()); break;
            case 26: reader.Objects(ref _fixture); break;
            case 27: reader.Objects(ref _profile); break;
            case 28: reader.Objects(ref _variable); break;
            case 29: Setup = reader.Object<TestScriptSetup>(new()); break;
            case 30: reader.Objects(ref _test); break;
            case 31: Teardown = reader.Object<TestScriptTeardown>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[8], Url);
        writer.Object(R4[9], Identifier);
        writer.Primitive(R4[10], Version);
        writer.Primitive(R4[11], Name);
        writer.Primitive(R4[12], Title);
        writer.Primitive(R4[13], Status);
        writer.Primitive(R4[14], Experimental);
        writer.Primitive(R4[15], Date);
        writer.Primitive(R4[16], Publisher);
        writer.Objects(R4[17], _contact);
        writer.Primitive(R4[18], Description);
        writer.Objects(R4[19], _useContext);
        writer.Objects(R4[20], _jurisdiction);
        writer.Primitive(R4[21], Purpose);
        writer.Primitive(R4[22], Copyright);
        writer.Objects(R4[23], _origin);
        writer.Objects(R4[24], _destination);
        writer.Object(R4[25], Metadata);
        writer.Objects(R4[26], _fixture);
        writer.Objects(R4[27], _profile);
        writer.Objects(R4[28], _variable);
        writer.Object(R4[29], Setup);
        writer.Objects(R4[30], _test);
        writer.Object(R4[31], Teardown);
    }
}

/// <summary>An abstract server used in operations within this test script in the origin element.</summary>
public sealed class TestScriptOrigin : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.origin", BackboneElement.R4, "index!:integer profile!:Coding");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Abstract name given to an origin server in this test script (1..1).</summary>
    public FhirInteger? Index { get; set; }
    /// <summary>The type of origin profile the test system supports (1..1).</summary>
    public Coding? Profile { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Index,
        4 => Profile,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Index = reader.Primitive(Index ?? new()); break;
            case 4: Profile = reader.Object<Coding>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Index);
        writer.Object(R4[4], Profile);
    }
}

/// <summary>An abstract server used in operations within this test script in the destination element.</summary>
public sealed class TestScriptDestination : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.destination", BackboneElement.R4, "index!:integer profile!:Coding");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Abstract name given to a destination server in this test script (1..1).</summary>
    public FhirInteger? Index { get; set; }
    /// <summary>The type of destination profile the test system supports (1..1).</summary>
    public Coding? Profile { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Index,
        4 => Profile,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Index = reader.Primitive(Index ?? new()); break;
            case 4: Profile = reader.Object<Coding>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Index);
        writer.Object(R4[4], Profile);
    }
}

/// <summary>The required capability must exist and are assumed to function correctly on the FHIR server being tested.</summary>
public sealed class TestScriptMetadata : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.metadata", BackboneElement.R4, "link*:TestScript.metadata.link capability!*:TestScript.metadata.capability");
    private List<TestScriptMetadataLink>? _link;
    private List<TestScriptMetadataCapability>? _capability;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>A link to the FHIR specification that this test is covering (0..*).</summary>
    public List<TestScriptMetadataLink> Link { get => _link ??= []; set => _link = value; }
    /// <summary>Capabilities that must exist and are assumed to function correctly on the FHIR server being tested (1..*).</summary>
    public List<TestScriptMetadataCapability> Capability { get => _capability ??= []; set => _capability = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _link,
        4 => _capability,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _link); break;
            case 4: reader.Objects(ref _capability); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _link);
        writer.Objects(R4[4], _capability);
    }
}

/// <summary>A link to the FHIR specification that this test is covering.</summary>
public sealed class TestScriptMetadataLink : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.metadata.link", BackboneElement.R4, "url!:uri description:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>URL to a particular requirement or feature within the FHIR specification (1..1).</summary>
    public FhirUri? Url { get; set; }
    /// <summary>Short description of the link (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Url,
        4 => Description,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Url = reader.Primitive(Url ?? new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Url);
        writer.Primitive(R4[4], Description);
    }
}

/// <summary>Capabilities that must exist and are assumed to function correctly on the FHIR server being tested.</summary>
public sealed class TestScriptMetadataCapability : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.metadata.capability", BackboneElement.R4, "required!:boolean validated!:boolean description:string origin*:integer destination:integer link*:uri capabilities!:canonical");
    private List<FhirInteger>? _origin;
    private List<FhirUri>? _link;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Whether or not the test execution will require the given capabilities of the server in order for this test script to execute (1..1).</summary>
    public FhirBoolean? Required { get; set; }
    /// <summary>Whether or not the test execution will validate the given capabilities of the server in order for this test script to execute (1..1).</summary>
    public FhirBoolean? Validated { get; set; }
    /// <summary>Description of the capabilities that this test script is requiring the server to support (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Which origin server these requirements apply to (0..*).</summary>
    public List<FhirInteger> Origin { get => _origin ??= []; set => _origin = value; }
    /// <summary>Which server these requirements apply to (0..1).</summary>
    public FhirInteger? Destination { get; set; }
    /// <summary>Links to the FHIR specification that describes this interaction and the resources involved in more detail (0..*).</summary>
    public List<FhirUri> Link { get => _link ??= []; set => _link = value; }
    /// <summary>Minimum capabilities required of server for test script to execute successfully (1..1): to CapabilityStatement.</summary>
    public FhirCanonical? Capabilities { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Required,
        4 => Validated,
        5 => Description,
        6 => _origin,
        7 => Destination,
        8 => _link,
        9 => Capabilities,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Required = reader.Primitive(Required ?? new()); break;
            case 4: Validated = reader.Primitive(Validated ?? new()); break;
            case 5: Description = reader.Primitive(Description ?? new()); break;
            case 6: reader.Primitives(ref _origin); break;
            case 7: Destination = reader.Primitive(Destination ?? new()); break;
            case 8: reader.Primitives(ref _link); break;
            case 9: Capabilities = reader.Primitive(Capabilities ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Required);
        writer.Primitive(R4[4], Validated);
        writer.Primitive(R4[5], Description);
        writer.Primitives(R4[6], _origin);
        writer.Primitive(R4[7], Destination);
        writer.Primitives(R4[8], _link);
        writer.Primitive(R4[9], Capabilities);
    }
}

/// <summary>Fixture in the test script - by reference (uri).</summary>
public sealed class TestScriptFixture : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.fixture", BackboneElement.R4, "autocreate!:boolean autodelete!:boolean resource:Reference");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Whether or not to implicitly create the fixture during setup (1..1).</summary>
    public FhirBoolean? Autocreate { get; set; }
    /// <summary>Whether or not to implicitly delete the fixture during teardown (1..1).</summary>
    public FhirBoolean? Autodelete { get; set; }
    /// <summary>Reference to the resource (containing the contents of the resource needed for operations) (0..1).</summary>
    public Reference? Resource { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Autocreate,
        4 => Autodelete,
        5 => Resource,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Autocreate = reader.Primitive(Autocreate ?? new()); break;
            case 4: Autodelete = reader.Primitive(Autodelete ?? new()); break;
            case 5: Resource = reader.Object<Reference>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Autocreate);
        writer.Primitive(R4[4], Autodelete);
        writer.Object(R4[5], Resource);
    }
}

/// <summary>Variable is set based either on element value in response body or on header field value in the response headers.</summary>
public sealed class TestScriptVariable : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.variable", BackboneElement.R4, "name!:string defaultValue:string description:string expression:string headerField:string hint:string path:string sourceId:id");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Descriptive name for this variable (1..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A default, hard-coded, or user-defined value for this variable (0..1).</summary>
    public FhirString? DefaultValue { get; set; }
    /// <summary>A free text natural language description of the variable and its purpose (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The FHIRPath expression to evaluate against the fixture body (0..1).</summary>
    public FhirString? Expression { get; set; }
    /// <summary>Will be used to grab the HTTP header field value from the headers that sourceId is pointing to (0..1).</summary>
    public FhirString? HeaderField { get; set; }
    /// <summary>Displayable text string with hint help information to the user when entering a default value (0..1).</summary>
    public FhirString? Hint { get; set; }
    /// <summary>XPath or JSONPath to evaluate against the fixture body (0..1).</summary>
    public FhirString? Path { get; set; }
    /// <summary>Fixture to evaluate the XPath/JSONPath expression or the headerField  against within this variable (0..1).</summary>
    public FhirId? SourceId { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => DefaultValue,
        5 => Description,
        6 => Expression,
        7 => HeaderField,
        8 => Hint,
        9 => Path,
        10 => SourceId,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: DefaultValue = reader.Primitive(DefaultValue ?? new()); break;
            case 5: Description = reader.Primitive(Description ?? new()); break;
            case 6: Expression = reader.Primitive(Expression ?? new()); break;
            case 7: HeaderField = reader.Primitive(HeaderField ?? new()); break;
            case 8: Hint = reader.Primitive(Hint ?? new()); break;
            case 9: Path = reader.Primitive(Path ?? new()); break;
            case 10: SourceId = reader.Primitive(SourceId ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], DefaultValue);
        writer.Primitive(R4[5], Description);
        writer.Primitive(R4[6], Expression);
        writer.Primitive(R4[7], HeaderField);
        writer.Primitive(R4[8], Hint);
        writer.Primitive(R4[9], Path);
        writer.Primitive(R4[10], SourceId);
    }
}

/// <summary>A series of required setup operations before tests are executed.</summary>
public sealed class TestScriptSetup : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.setup", BackboneElement.R4, "action!*:TestScript.setup.action");
    private List<TestScriptSetupAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Action would contain either an operation or an assertion (1..*).</summary>
    public List<TestScriptSetupAction> Action { get => _action ??= []; set => _action = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _action,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _action); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _action);
    }
}

/// <summary>Action would contain either an operation or an assertion.</summary>
public sealed class TestScriptSetupAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.setup.action", BackboneElement.R4, "operation:TestScript.setup.action.operation assert:TestScript.setup.action.assert");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The operation to perform (0..1).</summary>
    public TestScriptSetupActionOperation? Operation { get; set; }
    /// <summary>Evaluates the results of previous operations to determine if the server under test behaves appropriately (0..1).</summary>
    public TestScriptSetupActionAssert? Assert { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Operation,
        4 => Assert,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Operation = reader.Object<TestScriptSetupActionOperation>(new()); break;
            case 4: Assert = reader.Object<TestScriptSetupActionAssert>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Operation);
        writer.Object(R4[4], Assert);
    }
}

/// <summary>The operation to perform.</summary>
public sealed class TestScriptSetupActionOperation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.setup.action.operation", BackboneElement.R4, "type:Coding resource:code=FHIRDefinedType label:string description:string accept:code contentType:code destination:integer encodeRequestUrl!:boolean method:code=TestScriptRequestMethodCode origin:integer params:string requestHeader*:TestScript.setup.action.operation.requestHeader requestId:id responseId:id sourceId:id targetId:id url:string");
    private List<TestScriptSetupActionOperationRequestHeader>? _requestHeader;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Server interaction or operation type (0..1).</summary>
    public Coding? Type { get; set; }
    /// <summary>The type of the resource (0..1): <see cref="FHIRDefinedTypeCodes"/>.</summary>
    public FhirCode? Resource { get; set; }
    /// <summary>The label would be used for tracking/logging purposes by test engines (0..1).</summary>
    public FhirString? Label { get; set; }
    /// <summary>The description would be used by test engines for tracking and reporting purposes (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The mime-type to use for RESTful operation in the 'Accept' header (0..1).</summary>
    public FhirCode? Accept { get; set; }
    /// <summary>The mime-type to use for RESTful operation in the 'Content-Type' header (0..1).</summary>
    public FhirCode? ContentType { get; set; }
    /// <summary>The server where the request message is destined for (0..1).</summary>
    public FhirInteger? Destination { get; set; }
    /// <summary>Whether or not to implicitly send the request url in encoded format (1..1).</summary>
    public FhirBoolean? EncodeRequestUrl { get; set; }
    /// <summary>The HTTP method the test engine MUST use for this operation regardless of any other operation details (0..1): <see cref="TestScriptRequestMethodCodeCodes"/>.</summary>
    public FhirCode? Method { get; set; }
    /// <summary>The server where the request message originates from (0..1).</summary>
    public FhirInteger? Origin { get; set; }
    /// <summary>Path plus parameters after [type] (0..1).</summary>
    public FhirString? Params { get; set; }
    /// <summary>Header elements would be used to set HTTP headers (0..*).</summary>
    public List<TestScriptSetupActionOperationRequestHeader> RequestHeader { get => _requestHeader ??= []; set => _requestHeader = value; }
    /// <summary>The fixture id (maybe new) to map to the request (0..1).</summary>
    public FhirId? RequestId { get; set; }
    /// <summary>The fixture id (maybe new) to map to the response (0..1).</summary>
    public FhirId? ResponseId { get; set; }
    /// <summary>The id of the fixture used as the body of a PUT or POST request (0..1).</summary>
    public FhirId? SourceId { get; set; }
    /// <summary>Id of fixture used for extracting the [id],  [type], and [vid] for GET requests (0..1).</summary>
    public FhirId? TargetId { get; set; }
    /// <summary>Complete request URL (0..1).</summary>
    public FhirString? Url { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Resource,
        5 => Label,
        6 => Description,
        7 => Accept,
        8 => ContentType,
        9 => Destination,
        10 => EncodeRequestUrl,
        11 => Method,
        12 => Origin,
        13 => Params,
        14 => _requestHeader,
        15 => RequestId,
        16 => ResponseId,
        17 => SourceId,
        18 => TargetId,
        19 => Url,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Object<Coding>(new()); break;
            case 4: Resource = reader.Primitive(Resource ?? new()); break;
            case 5: Label = reader.Primitive(Label ?? new()); break;
            case 6: Description = reader.Primitive(Description ?? new()); break;
            case 7: Accept = reader.Primitive(Accept ?? new()); break;
            case 8: ContentType = reader.Primitive(ContentType ?? new()); break;
            case 9: Destination = reader.Primitive(Destination ?? new()); break;
            case 10: EncodeRequestUrl = reader.Primitive(EncodeRequestUrl ?? new()); break;
            case 11: Method = reader.Primitive(Method ?? new()); break;
            case 12: Origin = reader.Primitive(Origin ?? new()); break;
            case 13: Params = reader.Primitive(Params ?? new()); break;
            case 14: reader.Objects(ref _requestHeader); break;
            case 15: RequestId = reader.Primitive(RequestId ?? new()); break;
            case 16: ResponseId = reader.Primitive(ResponseId ?? new()); break;
            case 17: SourceId = reader.Primitive(SourceId ?? new()); break;
            case 18: TargetId = reader.Primitive(TargetId ?? new()); break;
            case 19: Url = reader.Primitive(Url ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Type);
        writer.Primitive(R4[4], Resource);
        writer.Primitive(R4[5], Label);
        writer.Primitive(R4[6], Description);
        writer.Primitive(R4[7], Accept);
        writer.Primitive(R4[8], ContentType);
        writer.Primitive(R4[9], Destination);
        writer.Primitive(R4[10], EncodeRequestUrl);
        writer.Primitive(R4[11], Method);
        writer.Primitive(R4[12], Origin);
        writer.Primitive(R4[13], Params);
        writer.Objects(R4[14], _requestHeader);
        writer.Primitive(R4[15], RequestId);
        writer.Primitive(R4[16], ResponseId);
        writer.Primitive(R4[17], SourceId);
        writer.Primitive(R4[18], TargetId);
        writer.Primitive(R4[19], Url);
    }
}

/// <summary>Header elements would be used to set HTTP headers.</summary>
public sealed class TestScriptSetupActionOperationRequestHeader : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.setup.action.operation.requestHeader", BackboneElement.R4, "field!:string value!:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The HTTP header field e.g. "Accept" (1..1).</summary>
    public FhirString? Field { get; set; }
    /// <summary>The value of the header e.g. "application/fhir+xml" (1..1).</summary>
    public FhirString? Value { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Field,
        4 => Value,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Field = reader.Primitive(Field ?? new()); break;
            case 4: Value = reader.Primitive(Value ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Field);
        writer.Primitive(R4[4], Value);
    }
}

/// <summary>Evaluates the results of previous operations to determine if the server under test behaves appropriately.</summary>
public sealed class TestScriptSetupActionAssert : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.setup.action.assert", BackboneElement.R4, "label:string description:string direction:code=AssertionDirectionType compareToSourceId:string compareToSourceExpression:string compareToSourcePath:string contentType:code expression:string headerField:string minimumId:string navigationLinks:boolean operator:code=AssertionOperatorType path:string requestMethod:code=TestScriptRequestMethodCode requestURL:string resource:code=FHIRDefinedType response:code=AssertionResponseTypes responseCode:string sourceId:id validateProfileId:id value:string warningOnly!:boolean");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The label would be used for tracking/logging purposes by test engines (0..1).</summary>
    public FhirString? Label { get; set; }
    /// <summary>The description would be used by test engines for tracking and reporting purposes (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>The direction to use for the assertion (0..1): <see cref="AssertionDirectionTypeCodes"/>.</summary>
    public FhirCode? Direction { get; set; }
    /// <summary>Id of the source fixture used as the contents to be evaluated by either the "source/expression" or "sourceId/path" definition (0..1).</summary>
    public FhirString? CompareToSourceId { get; set; }
    /// <summary>The FHIRPath expression to evaluate against the source fixture (0..1).</summary>
    public FhirString? CompareToSourceExpression { get; set; }
    /// <summary>XPath or JSONPath expression to evaluate against the source fixture (0..1).</summary>
    public FhirString? CompareToSourcePath { get; set; }
    /// <summary>The mime-type contents to compare against the request or response message 'Content-Type' header (0..1).</summary>
    public FhirCode? ContentType { get; set; }
    /// <summary>The FHIRPath expression to be evaluated against the request or response message contents - HTTP headers and payload (0..1).</summary>
    public FhirString? Expression { get; set; }
    /// <summary>The HTTP header field name e.g. 'Location' (0..1).</summary>
    public FhirString? HeaderField { get; set; }
    /// <summary>The ID of a fixture (0..1).</summary>
    public FhirString? MinimumId { get; set; }
    /// <summary>Whether or not the test execution performs validation on the bundle navigation links (0..1).</summary>
    public FhirBoolean? NavigationLinks { get; set; }
    /// <summary>The operator type defines the conditional behavior of the assert (0..1): <see cref="AssertionOperatorTypeCodes"/>.</summary>
    public FhirCode? Operator { get; set; }
    /// <summary>The XPath or JSONPath expression to be evaluated against the fixture representing the response received from server (0..1).</summary>
    public FhirString? Path { get; set; }
    /// <summary>The request method or HTTP operation code to compare against that used by the client system under test (0..1): <see cref="TestScriptRequestMethodCodeCodes"/>.</summary>
    public FhirCode? RequestMethod { get; set; }
    /// <summary>The value to use in a comparison against the request URL path string (0..1).</summary>
    public FhirString? RequestURL { get; set; }
    /// <summary>The type of the resource (0..1): <see cref="FHIRDefinedTypeCodes"/>.</summary>
    public FhirCode? Resource { get; set; }
    /// <summary>okay | created | noContent | notModified | bad | forbidden | notFound | methodNotAllowed | conflict | gone | preconditionFailed | unprocessable (0..1): <see cref="AssertionResponseTypesCodes"/>.</summary>
    public FhirCode? Response { get; set; }
    /// <summary>The value of the HTTP response code to be tested (0..1).</summary>
    public FhirString? ResponseCode { get; set; }
    /// <summary>Fixture to evaluate the XPath/JSONPath expression or the headerField  against (0..1).</summary>
    public FhirId? SourceId { get; set; }
    /// <summary>The ID of the Profile to validate against (0..1).</summary>
    public FhirId? ValidateProfileId { get; set; }
    /// <summary>The value to compare to (0..1).</summary>
    public FhirString? Value { get; set; }
    /// <summary>Whether or not the test execution will produce a warning only on error for this assert (1..1).</summary>
    public FhirBoolean? WarningOnly { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Label,
        4 => Description,
        5 => Direction,
        6 => CompareToSourceId,
        7 => CompareToSourceExpression,
        8 => CompareToSourcePath,
        9 => ContentType,
        10 => Expression,
        11 => HeaderField,
        12 => MinimumId,
        13 => NavigationLinks,
        14 => Operator,
        15 => Path,
        16 => RequestMethod,
        17 => RequestURL,
        18 => Resource,
        19 => Response,
        20 => ResponseCode,
        21 => SourceId,
        22 => ValidateProfileId,
        23 => Value,
        24 => WarningOnly,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Label = reader.Primitive(Label ?? new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: Direction = reader.Primitive(Direction ?? new()); break;
            case 6: CompareToSourceId = reader.Primitive(CompareToSourceId ?? new()); break;
            case 7: CompareToSourceExpression = reader.Primitive(CompareToSourceExpression ?? new()); break;
            case 8: CompareToSourcePath = reader.Primitive(CompareToSourcePath ?? new()); break;
            case 9: ContentType = reader.Primitive(ContentType ?? new()); break;
            case 10: Expression = reader.Primitive(Expression ?? new()); break;
            case 11: HeaderField = reader.Primitive(HeaderField ?? new()); break;
            case 12: MinimumId = reader.Primitive(MinimumId ?? new()); break;
            case 13: NavigationLinks = reader.Primitive(NavigationLinks ?? new()); break;
            case 14: Operator = reader.Primitive(Operator ?? new()); break;
            case 15: Path = reader.Primitive(Path ?? new()); break;
            case 16: RequestMethod = reader.Primitive(RequestMethod ?? new()); break;
            case 17: RequestURL = reader.Primitive(RequestURL ?? new()); break;
            case 18: Resource = reader.Primitive(Resource ?? new()); break;
            case 19: Response = reader.Primitive(Response ?? new()); break;
            case 20: ResponseCode = reader.Primitive(ResponseCode ?? new()); break;
            case 21: SourceId = reader.Primitive(SourceId ?? new()); break;
            case 22: ValidateProfileId = reader.Primitive(ValidateProfileId ?? new()); break;
            case 23: Value = reader.Primitive(Value ?? new()); break;
            case 24: WarningOnly = reader.Primitive(WarningOnly ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Label);
        writer.Primitive(R4[4], Description);
        writer.Primitive(R4[5], Direction);
        writer.Primitive(R4[6], CompareToSourceId);
        writer.Primitive(R4[7], CompareToSourceExpression);
        writer.Primitive(R4[8], CompareToSourcePath);
        writer.Primitive(R4[9], ContentType);
        writer.Primitive(R4[10], Expression);
        writer.Primitive(R4[11], HeaderField);
        writer.Primitive(R4[12], MinimumId);
        writer.Primitive(R4[13], NavigationLinks);
        writer.Primitive(R4[14], Operator);
        writer.Primitive(R4[15], Path);
        writer.Primitive(R4[16], RequestMethod);
        writer.Primitive(R4[17], RequestURL);
        writer.Primitive(R4[18], Resource);
        writer.Primitive(R4[19], Response);
        writer.Primitive(R4[20], ResponseCode);
        writer.Primitive(R4[21], SourceId);
        writer.Primitive(R4[22], ValidateProfileId);
        writer.Primitive(R4[23], Value);
        writer.Primitive(R4[24], WarningOnly);
    }
}

/// <summary>A test in this script.</summary>
public sealed class TestScriptTest : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.test", BackboneElement.R4, "name:string description:string action!*:TestScript.test.action");
    private List<TestScriptTestAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of this test used for tracking/logging purposes by test engines (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short description of the test used by test engines for tracking and reporting purposes (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Action would contain either an operation or an assertion (1..*).</summary>
    public List<TestScriptTestAction> Action { get => _action ??= []; set => _action = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Name,
        4 => Description,
        5 => _action,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Name = reader.Primitive(Name ?? new()); break;
            case 4: Description = reader.Primitive(Description ?? new()); break;
            case 5: reader.Objects(ref _action); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Name);
        writer.Primitive(R4[4], Description);
        writer.Objects(R4[5], _action);
    }
}

/// <summary>Action would contain either an operation or an assertion.</summary>
public sealed class TestScriptTestAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.test.action", BackboneElement.R4, "operation:TestScript.setup.action.operation assert:TestScript.setup.action.assert");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An operation would involve a REST request to a server (0..1).</summary>
    public TestScriptSetupActionOperation? Operation { get; set; }
    /// <summary>Evaluates the results of previous operations to determine if the server under test behaves appropriately (0..1).</summary>
    public TestScriptSetupActionAssert? Assert { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Operation,
        4 => Assert,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Operation = reader.Object<TestScriptSetupActionOperation>(new()); break;
            case 4: Assert = reader.Object<TestScriptSetupActionAssert>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Operation);
        writer.Object(R4[4], Assert);
    }
}

/// <summary>A series of operations required to clean up after all the tests are executed (successfully or otherwise).</summary>
public sealed class TestScriptTeardown : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.teardown", BackboneElement.R4, "action!*:TestScript.teardown.action");
    private List<TestScriptTeardownAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The teardown action will only contain an operation (1..*).</summary>
    public List<TestScriptTeardownAction> Action { get => _action ??= []; set => _action = value; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _action,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Objects(ref _action); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Objects(R4[3], _action);
    }
}

/// <summary>The teardown action will only contain an operation.</summary>
public sealed class TestScriptTeardownAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestScript.teardown.action", BackboneElement.R4, "operation!:TestScript.setup.action.operation");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An operation would involve a REST request to a server (1..1).</summary>
    public TestScriptSetupActionOperation? Operation { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Operation,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Operation = reader.Object<TestScriptSetupActionOperation>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Operation);
    }
}
