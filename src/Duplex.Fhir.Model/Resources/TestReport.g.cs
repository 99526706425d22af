// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>A summary of information based on the results of executing a TestScript.</summary>
public sealed class TestReport : DomainResource
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport", DomainResource.R4, "identifier+:Identifier name+:string status!+:code=TestReportStatus testScript!+:Reference result!+:code=TestReportResult score+:decimal tester+:string issued+:dateTime participant*:TestReport.participant setup:TestReport.setup test*:TestReport.test teardown:TestReport.teardown");
    private List<TestReportParticipant>? _participant;
    private List<TestReportTest>? _test;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifier for the TestScript assigned for external purposes outside the context of FHIR (0..1).</summary>
    public Identifier? Identifier { get; set; }
    /// <summary>A free text natural language name identifying the executed TestScript (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>The current state of this test report (1..1): <see cref="TestReportStatusCodes"/>.</summary>
    public FhirCode? Status { get; set; }
    /// <summary>Ideally this is an absolute URL that is used to identify the version-specific TestScript that was executed, matching the TestScript.url (1..1): to TestScript.</summary>
    public Reference? TestScript { get; set; }
    /// <summary>The overall result from the execution of the TestScript (1..1): <see cref="TestReportResultCodes"/>.</summary>
    public FhirCode? Result { get; set; }
    /// <summary>The final score (percentage of tests passed) resulting from the execution of the TestScript (0..1).</summary>
    public FhirDecimal? Score { get; set; }
    /// <summary>Name of the tester producing this report (Organization or individual) (0..1).</summary>
    public FhirString? Tester { get; set; }
    /// <summary>When the TestScript was executed and this TestReport was generated (0..1).</summary>
    public FhirDateTime? Issued { get; set; }
    /// <summary>A participant in the test execution, either the execution engine, a client, or a server (0..*).</summary>
    public List<TestReportParticipant> Participant { get => _participant ??= []; set => _participant = value; }
    /// <summary>The results of the series of required setup operations before the tests were executed (0..1).</summary>
    public TestReportSetup? Setup { get; set; }
    /// <summary>A test executed from the test script (0..*).</summary>
    public List<TestReportTest> Test { get => _test ??= []; set => _test = value; }
    /// <summary>The results of the series of operations required to clean up after all the tests were executed (successfully or otherwise) (0..1).</summary>
    public TestReportTeardown? Teardown { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        8 => Identifier,
        9 => Name,
        10 => Status,
        11 => TestScript,
        12 => Result,
        13 => Score,
        14 => Tester,
        15 => Issued,
        16 => _participant,
        17 => Setup,
        18 => _test,
        19 => Teardown,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 8: Identifier = reader.Object<Identifier>(new()); break;
            case 9: Name = reader.Primitive(Name ?? new()); break;
            case 10: Status = reader.Primitive(Status ?? new()); break;
            case 11: TestScript = reader.Object<Reference>(new()); break;
            case 12: Result = reader.Primitive(Result ?? new()); break;
            case 13: Score = reader.Primitive(Score ?? new()); break;
            case 14: Tester = reader.Primitive(Tester ?? new()); break;
            case 15: Issued = reader.Primitive(Issued ?? new()); break;
            case 16: reader.Objects(ref _participant); break;
            case 17: Setup = reader.Object<TestReportSetup>(new()); break;
            case 18: reader.Objects(ref _test); break;
            case 19: Teardown = reader.Object<TestReportTeardown>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[8], Identifier);
        writer.Primitive(R4[9], Name);
        writer.Primitive(R4[10], Status);
        writer.Object(R4[11], TestScript);
        writer.Primitive(R4[12], Result);
        writer.Primitive(R4[13], Score);
        writer.Primitive(R4[14], Tester);
        writer.Primitive(R4[15], Issued);
        writer.Objects(R4[16], _participant);
        writer.Object(R4[17], Setup);
        writer.Objects(R4[18], _test);
        writer.Object(R4[19], Teardown);
    }
}

/// <summary>A participant in the test execution, either the execution engine, a client, or a server.</summary>
public sealed class TestReportParticipant : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.participant", BackboneElement.R4, "type!:code=TestReportParticipantType uri!:uri display:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The type of participant (1..1): <see cref="TestReportParticipantTypeCodes"/>.</summary>
    public FhirCode? Type { get; set; }
    /// <summary>The uri of the participant (1..1).</summary>
    public FhirUri? Uri { get; set; }
    /// <summary>The display name of the participant (0..1).</summary>
    public FhirString? Display { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Type,
        4 => Uri,
        5 => Display,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Type = reader.Primitive(Type ?? new()); break;
            case 4: Uri = reader.Primitive(Uri ?? new()); break;
            case 5: Display = reader.Primitive(Display ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Type);
        writer.Primitive(R4[4], Uri);
        writer.Primitive(R4[5], Display);
    }
}

/// <summary>The results of the series of required setup operations before the tests were executed.</summary>
public sealed class TestReportSetup : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.setup", BackboneElement.R4, "action!*:TestReport.setup.action");
    private List<TestReportSetupAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Action would contain either an operation or an assertion (1..*).</summary>
    public List<TestReportSetupAction> Action { get => _action ??= []; set => _action = value; }
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
public sealed class TestReportSetupAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.setup.action", BackboneElement.R4, "operation:TestReport.setup.action.operation assert:TestReport.setup.action.assert");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The operation performed (0..1).</summary>
    public TestReportSetupActionOperation? Operation { get; set; }
    /// <summary>The results of the assertion performed on the previous operations (0..1).</summary>
    public TestReportSetupActionAssert? Assert { get; set; }
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
            case 3: Operation = reader.Object<TestReportSetupActionOperation>(new()); break;
            case 4: Assert = reader.Object<TestReportSetupActionAssert>(new()); break;
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

/// <summary>The operation performed.</summary>
public sealed class TestReportSetupActionOperation : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.setup.action.operation", BackboneElement.R4, "result!:code=TestReportActionResult message:markdown detail:uri");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The result of this operation (1..1): <see cref="TestReportActionResultCodes"/>.</summary>
    public FhirCode? Result { get; set; }
    /// <summary>An explanatory message associated with the result (0..1).</summary>
    public FhirMarkdown? Message { get; set; }
    /// <summary>A link to further details on the result (0..1).</summary>
    public FhirUri? Detail { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Result,
        4 => Message,
        5 => Detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Result = reader.Primitive(Result ?? new()); break;
            case 4: Message = reader.Primitive(Message ?? new()); break;
            case 5: Detail = reader.Primitive(Detail ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Result);
        writer.Primitive(R4[4], Message);
        writer.Primitive(R4[5], Detail);
    }
}

/// <summary>The results of the assertion performed on the previous operations.</summary>
public sealed class TestReportSetupActionAssert : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.setup.action.assert", BackboneElement.R4, "result!:code=TestReportActionResult message:markdown detail:string");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The result of this assertion (1..1): <see cref="TestReportActionResultCodes"/>.</summary>
    public FhirCode? Result { get; set; }
    /// <summary>An explanatory message associated with the result (0..1).</summary>
    public FhirMarkdown? Message { get; set; }
    /// <summary>A link to further details on the result (0..1).</summary>
    public FhirString? Detail { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => Result,
        4 => Message,
        5 => Detail,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: Result = reader.Primitive(Result ?? new()); break;
            case 4: Message = reader.Primitive(Message ?? new()); break;
            case 5: Detail = reader.Primitive(Detail ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitive(R4[3], Result);
        writer.Primitive(R4[4], Message);
        writer.Primitive(R4[5], Detail);
    }
}

/// <summary>A test executed from the test script.</summary>
public sealed class TestReportTest : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.test", BackboneElement.R4, "name:string description:string action!*:TestReport.test.action");
    private List<TestReportTestAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The name of this test used for tracking/logging purposes by test engines (0..1).</summary>
    public FhirString? Name { get; set; }
    /// <summary>A short description of the test used by test engines for tracking and reporting purposes (0..1).</summary>
    public FhirString? Description { get; set; }
    /// <summary>Action would contain either an operation or an assertion (1..*).</summary>
    public List<TestReportTestAction> Action { get => _action ??= []; set => _action = value; }
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
public sealed class TestReportTestAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.test.action", BackboneElement.R4, "operation:TestReport.setup.action.operation assert:TestReport.setup.action.assert");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An operation would involve a REST request to a server (0..1).</summary>
    public TestReportSetupActionOperation? Operation { get; set; }
    /// <summary>The results of the assertion performed on the previous operations (0..1).</summary>
    public TestReportSetupActionAssert? Assert { get; set; }
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
            case 3: Operation = reader.Object<TestReportSetupActionOperation>(new()); break;
            case 4: Assert = reader.Object<TestReportSetupActionAssert>(new()); break;
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

/// <summary>The results of the series of operations required to clean up after all the tests were executed (successfully or otherwise).</summary>
public sealed class TestReportTeardown : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.teardown", BackboneElement.R4, "action!*:TestReport.teardown.action");
    private List<TestReportTeardownAction>? _action;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>The teardown action will only contain an operation (1..*).</summary>
    public List<TestReportTeardownAction> Action { get => _action ??= []; set => _action = value; }
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
public sealed class TestReportTeardownAction : BackboneElement
{
    internal static new readonly FhirTypeInfo R4 = new("TestReport.teardown.action", BackboneElement.R4, "operation!:TestReport.setup.action.operation");
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>An operation would involve a REST request to a server (1..1).</summary>
    public TestReportSetupActionOperation? Operation { get; set; }
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
            case 3: Operation = reader.Object<TestReportSetupActionOperation>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Object(R4[3], Operation);
    }
}
