using Duplex.Fhir.Model;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Duplex.Translation.Orders;
using Xunit;

namespace Duplex.Tests.Translation;

public class OrderMessageTests
{
    [Fact]
    public void New_order_is_written_whole()
    {
        OrderMessageResult result = OrderMessage.Write(Request());

        Assert.Empty(result.Findings);
        Assert.Equal(
            """
            MSH|^~\&|DUPLEX|CLINIC|SANDBOXLAB|SANDBOXLAB|20260105093000+0000||OML^O21^OML_O21|0123456789ABCDEF0123|P|2.5.1
            PID|1||7^^^SANDBOX^MR||DOE^JANE^Q^^^^L||19700214|F|||1 MAIN ST^^TOWN^WI^53703^^H||608-555^PRN^PH
            PV1|1|O|||||||||||||||||V9^^^SANDBOX^VN
            ORC|NW|00000000000000AB^SANDBOXORD|||||||20260105092900-0600|||pr1^SMITH^ANN^^^^^^SANDBOXFHIR
            TQ1|1||||||||S
            OBR|1|00000000000000AB^SANDBOXORD||4548-4^HbA1c^LN|||20260105|||||||||pr1^SMITH^ANN^^^^^^SANDBOXFHIR|||||||||||||||E11.9^Type 2^I10C~^tired
            NTE|1||a\T\b \F\ c\S\d\.br\e \E\
            SPM|1|||^Whole blood

            """.ReplaceLineEndings("\n"),
            Wire.Lines(result.Bytes!));
    }

    [Fact]
    public void Order_of_an_older_version_has_its_places()
    {
        string[] lines = Wire.Lines(OrderMessage.Write(Request() with { MessageType = OrderMessageType.OrmO01, Version = "2.3.1", Action = OrderAction.Cancel, EnhancedMode = true }).Bytes!).Split('\n');

        Assert.EndsWith("||ORM^O01^ORM_O01|0123456789ABCDEF0123|P|2.3.1|||AL|AL", lines[0]);
        Assert.Equal("ORC|CA|00000000000000AB^SANDBOXORD|||||^^^^^S||20260105093000+0000|||pr1^SMITH^ANN^^^^^^SANDBOXFHIR", lines[3]);
        Assert.StartsWith("OBR|1|00000000000000AB^SANDBOXORD||4548-4^HbA1c^LN|||20260105||||||||&Whole blood|pr1^SMITH^ANN^^^^^^SANDBOXFHIR|||||||||||^^^^^S||||E11.9", lines[4]);
        Assert.DoesNotContain(lines, line => line.StartsWith("TQ1", StringComparison.Ordinal) || line.StartsWith("SPM", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(OrderMessageType.OmlO21, "2.5.1")]
    [InlineData(OrderMessageType.OrmO01, "2.5.1")]
    [InlineData(OrderMessageType.OrmO01, "2.3.1")]
    public void What_is_written_is_read_back_the_same(OrderMessageType type, string version)
    {
        OrderMessageRequest request = Request();
        byte[] bytes = OrderMessage.Write(request with { MessageType = type, Version = version }).Bytes!;

        TranslationResult result = MessageTranslation.Interpret(bytes, Translated.Options());

        Assert.Empty(result.Findings);
        string json = Translated.Resource(result, "ServiceRequest");
        Assert.Equal("\"stat\"", Translated.Member(json, "priority"));
        Assert.Equal("\"2026-01-05\"", Translated.Member(json, "occurrenceDateTime"));
        Assert.Equal("\"2026-01-05T09:29:00-06:00\"", Translated.Member(json, "authoredOn"));
        Assert.Equal("""{"coding":[{"system":"http://loinc.org","code":"4548-4","display":"HbA1c"}]}""", Translated.Member(json, "code"));
        Assert.Equal("""[{"coding":[{"system":"http://hl7.org/fhir/sid/icd-10-cm","code":"E11.9","display":"Type 2"}]},{"text":"tired"}]""", Translated.Member(json, "reasonCode"));
        Assert.Equal("""[{"text":"a&b | c^d\ne \\"}]""", Translated.Member(json, "note"));
        Assert.Contains("\"display\":\"Whole blood\"", Translated.Member(json, "specimen"));
        Assert.Contains("\"reference\":\"Practitioner/pr1\"", Translated.Member(json, "requester"));
        Assert.Contains("\"value\":\"00000000000000AB\"", Translated.Member(json, "identifier"));
        string patient = Translated.Resource(result, "Patient");
        Assert.Equal("""[{"use":"official","family":"DOE","given":["JANE","Q"]}]""", Translated.Member(patient, "name"));
        Assert.Equal("\"1970-02-14\"", Translated.Member(patient, "birthDate"));
    }

    [Fact]
    public void Texts_beyond_ASCII_are_named_and_delimiters_in_every_value_are_escaped()
    {
        OrderMessageRequest request = Request();
        request.Patient.Name[0].Family = "MÜLLER^|~\\&";
        request.Order.Code!.Coding[0].Display = "a|b";

        string[] lines = Wire.Lines(OrderMessage.Write(request).Bytes!).Split('\n');

        Assert.EndsWith("|2.5.1||||||UNICODE UTF-8", lines[0]);
        Assert.Contains("|MÜLLER\\S\\\\F\\\\R\\\\E\\\\T\\^JANE^Q", lines[1]);
        Assert.Contains("|4548-4^a\\F\\b^LN^^^^^^HbA1c|", lines[5]);
    }

    [Theory]
    [InlineData("number", "ServiceRequest.identifier")]
    [InlineData("code", "ServiceRequest.code.coding")]
    [InlineData("patient", "Patient.identifier")]
    public void What_the_laboratory_could_not_know_is_not_sent(string missing, string path)
    {
        OrderMessageRequest request = Request();
        switch (missing)
        {
            case "number":
                request.Order.Identifier[0].System = "urn:other";
                break;
            case "code":
                request.Order.Code = new CodeableConcept { Text = "HbA1c" };
                break;
            default:
                request.Patient.Identifier.Clear();
                break;
        }

        OrderMessageResult result = OrderMessage.Write(request);

        Assert.Null(result.Bytes);
        TranslationFinding finding = Assert.Single(result.Findings);
        Assert.Equal((FindingSeverity.Error, path), (finding.Severity, finding.Place));
    }

    // Synthetic patient and clinician.
    private static OrderMessageRequest Request() => new()
    {
        Order = new ServiceRequest
        {
            Id = "sr-1",
            Identifier = [new Identifier { System = "urn:oid:2.16.840.1.113883.19.5.7", Value = "00000000000000AB" }],
            Status = "active",
            Intent = "order",
            Priority = "stat",
            Code = new CodeableConcept { Coding = [new Coding { System = "http://loinc.org", Code = "4548-4", Display = "HbA1c" }], Text = "HbA1c" },
            Occurrence = new FhirDateTime("2026-01-05"),
            AuthoredOn = "2026-01-05T09:29:00-06:00",
            Requester = new Reference { ReferenceValue = "Practitioner/pr1" },
            ReasonCode =
            [
                new CodeableConcept { Coding = [new Coding { System = "http://hl7.org/fhir/sid/icd-10-cm", Code = "E11.9", Display = "Type 2" }] },
                new CodeableConcept { Text = "tired" },
            ],
            Specimen = [new Reference { Display = "Whole blood" }],
            Note = [new Annotation { Text = "a&b | c^d\ne \\" }],
        },
        Patient = new Patient
        {
            Id = "p1",
            Identifier = [new Identifier { System = "urn:oid:2.16.840.1.113883.19.5.1", Value = "7" }],
            Name = [new HumanName { Use = "official", Family = "DOE", Given = [new FhirString("JANE"), new FhirString("Q")] }],
            BirthDate = "1970-02-14",
            Gender = "female",
            Address = [new Address { Use = "home", Line = [new FhirString("1 MAIN ST")], City = "TOWN", State = "WI", PostalCode = "53703" }],
            Telecom = [new ContactPoint { System = "phone", Value = "608-555", Use = "home" }],
        },
        Requester = new Practitioner { Id = "pr1", Name = [new HumanName { Family = "SMITH", Given = [new FhirString("ANN")] }] },
        Encounter = new Encounter
        {
            Id = "e1",
            Class = new Coding { Code = "AMB" },
            Identifier = [new Identifier { System = "urn:oid:2.16.840.1.113883.19.5.1", Value = "V9" }],
        },
        ControlId = "0123456789ABCDEF0123",
        Time = new DateTimeOffset(2026, 1, 5, 9, 30, 0, TimeSpan.Zero),
        SendingApplication = "DUPLEX",
        SendingFacility = "CLINIC",
        ReceivingApplication = "SANDBOXLAB",
        ReceivingFacility = "SANDBOXLAB",
        Authorities = Translated.Sandbox,
        PatientSystem = "urn:oid:2.16.840.1.113883.19.5.1",
        PlacerSystem = "urn:oid:2.16.840.1.113883.19.5.7",
    };
}
