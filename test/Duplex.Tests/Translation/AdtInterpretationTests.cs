using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;
using MessageHeader = Duplex.Hl7v2.MessageHeader;

namespace Duplex.Tests.Translation;

public class AdtInterpretationTests
{
    // Synthetic patient and clinician.
    private const string Admission = """
        MSH|^~\&|ADT|NC|ENG|HERE|20260107080000||ADT^A01^ADT_A01|A1|P|2.5.1
        EVN|A01|20260107080000
        PID|1||7^^^NC^MR~8^^^LAB&1.2.3&ISO^PI||DOE^JANE^Q^JR^DR^^L~ROE^^^^^^M||19700214|F|||1 MAIN ST^APT 2^TOWN^WI^53703^USA^H^^DANE||(608)555-0100^PRN^PH~^NET^Internet^jane@example.org~^PRN^CP^^1^608^5550101
        PV1|1|O|||||1245319599^SMITH^ANN^B^^DR^^^NPI||||||||||||V9^^^NC|||||||||||||||||||||||||20260107074500-0600

        """;

    private const string Discharge = """
        MSH|^~\&|ADT|NC|ENG|HERE|20260107090000||ADT^A03^ADT_A03|A2|P|2.5.1
        EVN|A03|20260107090000
        PID|1||7^^^NC^MR~8^^^LAB&1.2.3&ISO^PI||DOE^JANE^Q^JR^DR^^L
        PV1|1|O|||||||||||||||||V9^^^NC||||||||||||||||||||||||||20260107090000-0600

        """;

    private static readonly AssigningAuthorities Clinic = new(
        new AssigningAuthority { Namespace = "NC", System = "urn:oid:2.16.840.1.113883.19.5" });

    [Fact]
    public void Admission_gives_the_patient_whole()
    {
        TranslationResult result = Interpret(Admission);

        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Assert.Empty(result.Findings);
        Assert.Equal(
            [
                """identifier=[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"MR"}]},"system":"urn:oid:2.16.840.1.113883.19.5","value":"7"},{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"PI"}]},"system":"urn:oid:1.2.3","value":"8"}]""",
                """name=[{"use":"official","family":"DOE","given":["JANE","Q"],"prefix":["DR"],"suffix":["JR"]},{"use":"maiden","family":"ROE"}]""",
                """telecom=[{"system":"phone","value":"(608)555-0100","use":"home"},{"system":"email","value":"jane@example.org"},{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/contactpoint-country","valueString":"1"},{"url":"http://hl7.org/fhir/StructureDefinition/contactpoint-area","valueString":"608"},{"url":"http://hl7.org/fhir/StructureDefinition/contactpoint-local","valueString":"5550101"}],"system":"phone","value":"+1 608 5550101","use":"mobile","_use":{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/alternate-codes","valueCodeableConcept":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0201","code":"PRN"}]}}]}}]""",
                """gender="female" """.Trim(),
                """birthDate="1970-02-14" """.Trim(),
                """address=[{"use":"home","line":["1 MAIN ST","APT 2"],"city":"TOWN","district":"DANE","state":"WI","postalCode":"53703","country":"USA"}]""",
            ],
            Elements(result, "Patient"));
    }

    [Fact]
    public void Admission_gives_the_visit()
    {
        TranslationResult result = Interpret(Admission);

        Assert.Equal(
            [
                """identifier=[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"VN"}],"text":"visit number"},"system":"urn:oid:2.16.840.1.113883.19.5","value":"V9"}]""",
                """status="in-progress" """.Trim(),
                """class={"system":"http://terminology.hl7.org/CodeSystem/v3-ActCode","code":"AMB","display":"ambulatory"}""",
                $$"""subject={"reference":"{{result.Patient}}"}""",
                """participant=[{"type":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ParticipationType","code":"ATND","display":"attender"}]}],"individual":{"type":"Practitioner","identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"1245319599"},"display":"DR ANN B SMITH"}}]""",
                """period.start="2026-01-07T07:45:00-06:00" """.Trim(),
            ],
            Elements(result, "Encounter"));
    }

    [Theory]
    [InlineData("A01", "\"in-progress\"")]
    [InlineData("A04", "\"in-progress\"")]
    [InlineData("A03", "\"finished\"")]
    [InlineData("A13", "\"in-progress\"")]
    [InlineData("A08", null)]
    public void Status_follows_the_event(string trigger, string? status) =>
        Assert.Equal(status, Element(Interpret(Admission.Replace("A01", trigger)), "Encounter", "status"));

    [Fact]
    public void An_update_seen_first_gives_a_valid_visit_and_never_hides_what_is_known()
    {
        var update = Change(Interpret(Admission.Replace("A01", "A08").Replace("PV1|1|O|", "PV1|1||")), "Encounter");
        string fresh = Encoding.UTF8.GetString(ResourceChangeApplier.Apply(null, update));
        Assert.Contains("\"status\":\"unknown\"", fresh);
        Assert.Contains("\"code\":\"U\"", fresh);

        byte[] known = ResourceChangeApplier.Apply(null, Change(Interpret(Admission), "Encounter"));
        Assert.Equal(Encoding.UTF8.GetString(known), Encoding.UTF8.GetString(ResourceChangeApplier.Apply(known, update)));
    }

    [Fact]
    public void A_discharge_keeps_when_the_visit_began_and_its_cancellation_takes_the_end_away()
    {
        byte[] visit = ResourceChangeApplier.Apply(null, Change(Interpret(Admission), "Encounter"));
        byte[] discharged = ResourceChangeApplier.Apply(visit, Change(Interpret(Discharge), "Encounter"));
        Assert.Contains("""period":{"start":"2026-01-07T07:45:00-06:00","end":"2026-01-07T09:00:00-06:00"}""", Encoding.UTF8.GetString(discharged));
        byte[] reopened = ResourceChangeApplier.Apply(discharged, Change(Interpret(Discharge.Replace("A03", "A13")), "Encounter"));
        Assert.Contains("""period":{"start":"2026-01-07T07:45:00-06:00"}""", Encoding.UTF8.GetString(reopened));
        Assert.Contains("\"status\":\"in-progress\"", Encoding.UTF8.GetString(reopened));
    }

    [Theory]
    [InlineData("I", "IMP")]
    [InlineData("E", "EMER")]
    [InlineData("P", "PRENC")]
    [InlineData("R", "R")]
    public void Class_follows_the_table(string code, string expected) =>
        Assert.Contains($"\"code\":\"{expected}\"", Element(Interpret(Admission.Replace("PV1|1|O|", $"PV1|1|{code}|")), "Encounter", "class"));

    [Fact]
    public void Empty_touches_nothing_and_null_clears()
    {
        TranslationResult result = Interpret("""
            MSH|^~\&|ADT|NC|ENG|HERE|2026||ADT^A08|A1|P|2.5.1
            PID|1||7^^^NC^MR||""||""|""|||""||""||||||||||||||||""
            PV1|1||||||""||||||||||||V9^^^NC|||||||||||||||||||||||||""|""
            """);

        Assert.Equal(
            ["name", "birthDate", "gender", "address", "telecom", "deceased"],
            Change(result, "Patient").Elements.Where(change => change.Kind == ElementChangeKind.Cleared).Select(change => change.Element));
        Assert.Equal(
            ["participant", "period.start", "period.end"],
            Change(result, "Encounter").Elements.Where(change => change.Kind == ElementChangeKind.Cleared).Select(change => change.Element));

        TranslationResult silent = Interpret("""
            MSH|^~\&|ADT|NC|ENG|HERE|2026||ADT^A08|A1|P|2.5.1
            PID|1||7^^^NC^MR
            PV1|1||||||||||||||||||V9^^^NC
            """);
        Assert.Equal(["identifier"], Change(silent, "Patient").Elements.Select(change => change.Element));
        Assert.Equal(["identifier", "subject"], Said(silent, "Encounter").Select(change => change.Element));
    }

    [Theory]
    [InlineData("20260106093000-0600", "", """deceasedDateTime="2026-01-06T09:30:00-06:00" """)]
    [InlineData("20260106", "Y", """deceasedDateTime="2026-01-06" """)]
    [InlineData("", "Y", "deceasedBoolean=true")]
    [InlineData("", "N", "deceasedBoolean=false")]
    [InlineData("\"\"", "", "deceased cleared")]
    [InlineData("\"\"", "N", "deceasedBoolean=false")]
    [InlineData("", "", "")]
    public void Death_is_read_from_its_time_or_its_indicator(string time, string indicator, string expected)
    {
        TranslationResult result = Interpret($"MSH|^~\\&|ADT|NC|ENG|HERE|2026||ADT^A08|A1|P|2.5.1\nPID|1||7^^^NC^MR||||||||||||||||||||||||||{time}|{indicator}");

        Assert.Equal(expected.Trim(), string.Join(' ', Elements(result, "Patient").Where(text => text.StartsWith("deceased", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("1970", "\"1970\"")]
    [InlineData("197002", "\"1970-02\"")]
    [InlineData("197002140930", "\"1970-02-14\"")]
    public void Birth_date_is_as_precise_as_given(string value, string expected) =>
        Assert.Equal(expected, Element(Interpret(Admission.Replace("19700214", value)), "Patient", "birthDate"));

    [Fact]
    public void Time_of_birth_is_kept_in_the_senders_zone()
    {
        TranslationOptions options = Options(Clinic) with
        {
            SenderZone = TimeZoneInfo.CreateCustomTimeZone("sender", TimeSpan.FromHours(-6), "sender", "sender"),
        };

        TranslationResult result = MessageTranslation.Interpret(Wire.Bytes(Admission.Replace("19700214", "197002140930")), options);

        Assert.Equal(
            """{"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/patient-birthTime","valueDateTime":"1970-02-14T09:30:00-06:00"}]}""",
            Element(result, "Patient", "_birthDate"));
    }

    [Fact]
    public void Authority_that_holds_resource_ids_gives_the_ids_of_patient_visit_and_practitioner()
    {
        AssigningAuthorities authorities = new(
            new AssigningAuthority { Namespace = "NC", System = "urn:nc" },
            new AssigningAuthority { Namespace = "FHIR", System = "urn:fhir", ResourceType = "Patient" },
            new AssigningAuthority { Namespace = "FHIRV", System = "urn:visit", ResourceType = "Encounter" },
            new AssigningAuthority { Namespace = "DOC", System = "urn:doc", ResourceType = "Practitioner" });
        string message = Admission.Replace("7^^^NC^MR", "7^^^NC^MR~p-17^^^FHIR").Replace("V9^^^NC", "e.4^^^FHIRV").Replace("^^^NPI", "^^^DOC");

        TranslationResult result = MessageTranslation.Interpret(Wire.Bytes(message), Options(authorities));

        Assert.Equal("Patient/p-17", result.Patient);
        Assert.Equal("p-17", Change(result, "Patient").Id);
        Assert.Equal("e.4", Change(result, "Encounter").Id);
        Assert.Contains("\"reference\":\"Practitioner/1245319599\"", Element(result, "Encounter", "participant"), StringComparison.Ordinal);
    }

    [Fact]
    public void Other_ids_are_made_from_the_configured_authority_whatever_the_order()
    {
        string swapped = Admission.Replace("7^^^NC^MR~8^^^LAB&1.2.3&ISO^PI", "8^^^LAB&1.2.3&ISO^PI~7^^^NC^MR");

        Assert.Equal(Interpret(Admission).Patient, Interpret(swapped).Patient);
        Assert.NotEqual(Interpret(Admission).Patient, Interpret(Admission.Replace("7^^^NC^MR", "9^^^NC^MR")).Patient);
    }

    [Theory]
    [InlineData("|F|||", "|X|||", "PID-8")]
    [InlineData("19700214", "14.02.1970", "PID-7")]
    [InlineData("PV1|1|O|", "PV1|1|Q|", "PV1-2")]
    [InlineData("20260107074500-0600", "yesterday", "PV1-44")]
    [InlineData("V9^^^NC", "", "PV1-19")]
    public void Value_that_cannot_be_read_is_a_warning_and_leaves_its_element_alone(string good, string bad, string place)
    {
        TranslationResult result = Interpret(Admission.Replace(good, bad));

        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        TranslationFinding finding = Assert.Single(result.Findings);
        Assert.Equal(place, finding.Place);
        Assert.Equal(FindingSeverity.Warning, finding.Severity);
        Assert.True(bad.Length < 2 || !finding.Sentence.Contains(bad, StringComparison.Ordinal) || bad.StartsWith("PV1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("hello", "byte 0")]
    [InlineData("MSH|^~\\&|ADT|NC|ENG|HERE|2026||ADT^A01|A1|P|2.5.1\nPV1|1|I", "PID")]
    [InlineData("MSH|^~\\&|ADT|NC|ENG|HERE|2026||ADT^A01|A1|P|2.5.1\nPID|1||^^^NC", "PID-3")]
    [InlineData("MSH|^~\\&|ADT|NC|ENG|HERE|2026||ADT^A01|A1|P|2.5.1\nPID|1||7^^^NC~not an id^^^FHIR", "PID-3[2].1")]
    public void Message_without_a_patient_is_not_interpreted(string message, string place)
    {
        AssigningAuthorities authorities = new(new AssigningAuthority { Namespace = "FHIR", System = "urn:fhir", ResourceType = "Patient" });

        TranslationResult result = MessageTranslation.Interpret(Wire.Bytes(message), Options(authorities));

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Empty(result.Changes);
        Assert.Equal(place, Assert.Single(result.Findings).Place);
    }

    [Theory]
    [InlineData("ADT^Z99")]
    [InlineData("QRY^A19")]
    [InlineData("ADT^")]
    public void Other_events_are_not_understood(string type)
    {
        TranslationResult result = Interpret(Admission.Replace("ADT^A01^ADT_A01", type).Replace("EVN|A01", "EVN|"));

        Assert.Equal(TranslationVerdict.NotUnderstood, result.Verdict);
        Assert.Empty(result.Changes);
    }

    [Theory]
    [InlineData("PID|1|7^^^NC^MR|")]
    [InlineData("PID|1||^^^NC|7^^^NC^MR")]
    public void Patient_of_an_older_version_is_the_same(string pid)
    {
        TranslationResult result = Interpret($"MSH|^~\\&|ADT|NC|ENG|HERE|2026||ADT^A08|A1|P|2.2\n{pid}");

        Assert.Equal(Interpret(Admission).Patient, result.Patient);
        Assert.Contains("\"value\":\"7\"", Element(result, "Patient", "identifier"), StringComparison.Ordinal);
    }

    [Fact]
    public void Visit_with_a_bad_id_is_left_out_and_told()
    {
        AssigningAuthorities authorities = new(new AssigningAuthority { Namespace = "FHIR", System = "urn:fhir", ResourceType = AssigningAuthority.EveryResourceType });

        TranslationResult result = MessageTranslation.Interpret(Wire.Bytes(Admission.Replace("V9^^^NC", "not an id^^^FHIR")), Options(authorities));

        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Assert.Equal("Patient", Assert.Single(result.Changes).ResourceType);
        Assert.Equal("PV1-19[1].1", Assert.Single(result.Findings).Place);
    }

    [Fact]
    public void Every_sample_admission_is_interpreted()
    {
        foreach (byte[] message in SharedMessages.Hl7v2Files().Select(File.ReadAllBytes).Where(bytes => bytes.AsSpan().IndexOf("|ADT^"u8) >= 0))
        {
            string kind = MessageHeader.TryRead(message, out MessageHeader header) ? $"{header.MessageType}^{header.TriggerEvent}" : "";
            TranslationVerdict verdict = MessageTranslation.Interpret(message, Options(Clinic)).Verdict;
            Assert.Equal(MessageTranslation.Events.Contains(kind), verdict == TranslationVerdict.Interpreted);
        }
    }

    [Fact]
    public void Patients_and_visits_of_all_sample_messages_are_valid_FHIR()
    {
        int interpreted = 0;
        foreach (byte[] message in SharedMessages.Hl7v2Files().Select(File.ReadAllBytes))
        {
            // Whatever the message is, its PID and PV1 are read as those of an update.
            TranslationResult result = MessageTranslation.Interpret(AsUpdate(message), Options(Clinic));
            Assert.Equal(result.Verdict == TranslationVerdict.Uninterpretable, result.Findings.Any(finding => finding.Severity == FindingSeverity.Error));
            interpreted += result.Verdict == TranslationVerdict.Interpreted ? 1 : 0;
            foreach (ResourceChange change in result.Changes)
            {
                byte[] json = ResourceChangeApplier.Apply(null, change);
                Assert.DoesNotContain(
                    FhirJson.Parse(json).Issues,
                    issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal);
            }
        }

        Assert.True(interpreted > 140, $"Only {interpreted} of the sample messages were interpreted.");
    }

    private static byte[] AsUpdate(byte[] message)
    {
        string text = Encoding.Latin1.GetString(message);
        return MessageHeader.TryRead(message, out MessageHeader header) && header.Field(9).Length > 0
            ? Encoding.Latin1.GetBytes(text.Replace($"|{Encoding.Latin1.GetString(header.Field(9))}|", "|ADT^A08|"))
            : message;
    }

    private static TranslationResult Interpret(string lines) => MessageTranslation.Interpret(Wire.Bytes(lines), Options(Clinic));

    private static TranslationOptions Options(AssigningAuthorities authorities) => new()
    {
        Authorities = authorities,
        IdOf = static text => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32],
    };

    private static ResourceChange Change(TranslationResult result, string type) =>
        Assert.Single(result.Changes, change => change.ResourceType == type);

    /// <summary>What the message itself says, without what R4 requires beside it.</summary>
    private static IEnumerable<ElementChange> Said(TranslationResult result, string type) =>
        Change(result, type).Elements.Where(change => change.Kind != ElementChangeKind.Default);

    private static string? Element(TranslationResult result, string type, string element) =>
        Said(result, type).Where(change => change.Element == element).Select(Text).SingleOrDefault();

    private static IEnumerable<string> Elements(TranslationResult result, string type) =>
        Said(result, type).Select(change =>
            change.Kind == ElementChangeKind.Cleared ? $"{change.Element} cleared" : $"{change.Element}={Text(change)}");

    private static string Text(ElementChange change) => Encoding.UTF8.GetString(change.Value.Span);
}
