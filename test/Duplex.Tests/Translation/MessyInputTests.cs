using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Hl7v2.Batch;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>
/// What arrives in practice, and its outcome: each test is one kind of mess, and says in its name what becomes of it. Every Bundle is
/// valid, whatever the message was like.
/// </summary>
public class MessyInputTests
{
    // Synthetic patients.
    private const string Pid = "PID|1||7^^^SANDBOX^MR||TEST^PATIENT||19700214|F";
    private const string Obr = "OBR|1|P1|F1|24323-8^Panel^LN|||20260105080000-0600||||||||||||||||||F";
    private const string Obx = "OBX|1|NM|2345-7^Glucose^LN||5.4|mmol/L|||||F";

    [Fact]
    public void Number_without_a_type_stays_without_one() => Is(
        Admission("PID|1||7^^^SANDBOX||TEST^PATIENT"),
        "Patient.identifier.where(value = '7').single().type.empty()",
        "Patient.identifier.single().system = 'urn:oid:2.16.840.1.113883.19.5.1'");

    [Fact]
    public void Two_numbers_of_one_authority_are_both_kept_and_the_first_names_the_patient()
    {
        Is(Admission("PID|1||7^^^SANDBOX^MR~8^^^SANDBOX^MR||TEST^PATIENT"), "Patient.identifier.value = ('7' | '8')", "Patient.count() = 1");
        Assert.Equal(
            IdOfPatient(Admission("PID|1||7^^^SANDBOX^MR||TEST^PATIENT")), IdOfPatient(Admission("PID|1||7^^^SANDBOX^MR~8^^^SANDBOX^MR||TEST^PATIENT")));
    }

    [Fact]
    public void Name_in_one_component_is_a_family_name_as_it_was_sent() => Is(
        Admission("PID|1||7^^^SANDBOX^MR||TEST PATIENT Q"), "Patient.name.single().family = 'TEST PATIENT Q'", "Patient.name.given.empty()");

    [Theory]
    [InlineData("197002", "1970-02")]
    [InlineData("19700214", "1970-02-14")]
    [InlineData("1970", "1970")]
    public void Date_of_four_six_or_eight_digits_is_as_precise_as_it_was_sent(string sent, string birth) =>
        Is(Admission($"PID|1||7^^^SANDBOX^MR||TEST^PATIENT||{sent}"), $"Patient.birthDate.toString() = '{birth}'", "Patient.birthDate.extension.empty()");

    [Theory]
    [InlineData("202601", "2026-01")]
    [InlineData("20260105", "2026-01-05")]
    [InlineData("2026010508", "2026-01-05T08:00:00+00:00")]
    [InlineData("202601050815", "2026-01-05T08:15:00+00:00")]
    [InlineData("20260105081530", "2026-01-05T08:15:30+00:00")]
    public void Time_of_a_result_is_no_more_precise_than_it_was_sent(string sent, string effective) =>
        Is(Result(Obr, $"OBX|1|NM|2345-7^Glucose^LN||5.4|mmol/L|||||F|||{sent}"), $"Observation.effective.toString() = '{effective}'");

    [Theory]
    [InlineData("1970021")]
    [InlineData("19701340")]
    [InlineData("14.02.1970")]
    [InlineData("0000")]
    public void Date_that_is_none_is_told_by_its_place_and_left_out(string sent)
    {
        MessageTranslationResult result = Is(Admission($"PID|1||7^^^SANDBOX^MR||TEST^PATIENT||{sent}"), "Patient.birthDate.empty()", "Patient.name.family = 'TEST'");

        Assert.Contains(result.Findings, finding => finding.Place.StartsWith("PID-7", StringComparison.Ordinal) && !finding.Sentence.Contains(sent, StringComparison.Ordinal));
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "PID-7", Outcome: CoverageOutcome.NoPlace });
    }

    [Theory]
    [InlineData("milligrams per deciliter")]
    [InlineData("x10^3 cells")]
    [InlineData("MG%")]
    public void Unit_in_free_text_is_kept_as_text_and_gets_no_code(string sent) => Is(
        Result(Obr, $"OBX|1|NM|2345-7^Glucose^LN||5.4|{sent.Replace("^", @"\S\", StringComparison.Ordinal)}|||||F"),
        $"Observation.value.unit = '{sent}'", "Observation.value.code.empty() and Observation.value.system.empty()", "Observation.value.value = 5.4");

    [Theory]
    [InlineData("NM", "positive", "Observation.value = 'positive mmol/L'")]
    [InlineData("NM", "&lt;5", "Observation.value.comparator = '<' and Observation.value.value = 5")]
    [InlineData("DT", "yesterday", "Observation.value.toString().startsWith('yesterday')")]
    [InlineData("SN", "trace", "Observation.value.toString().startsWith('trace')")]
    public void Value_that_its_type_does_not_allow_is_what_it_looks_like(string type, string sent, string expected) =>
        Is(Result(Obr, $"OBX|1|{type}|2345-7^Glucose^LN||{sent.Replace("&lt;", "<", StringComparison.Ordinal)}|mmol/L|||||F"), expected);

    [Fact]
    public void Order_that_is_sent_twice_in_one_message_is_a_report_each_time_with_the_results_behind_it() => Is(
        Result(Obr, Obx, Obr, "OBX|1|NM|2951-2^Sodium^LN||140|mmol/L|||||F"),
        "DiagnosticReport.id.distinct().count() = 2", "Observation.count() = 2", "DiagnosticReport.all(result.count() = 1)");

    [Fact]
    public void Different_orders_of_one_message_are_reports_of_their_own() => Is(
        Result(Obr, Obx, Obr.Replace("F1", "F2", StringComparison.Ordinal), "OBX|1|NM|2951-2^Sodium^LN||140|mmol/L|||||F"),
        "DiagnosticReport.count() = 2", "ServiceRequest.count() = 2", "DiagnosticReport.all(result.count() = 1)");

    [Fact]
    public void Result_in_front_of_its_order_is_taken_as_one_of_the_order_that_follows_and_told()
    {
        MessageTranslationResult result = Translate(Message("ORU^R01", Pid, Obx, Obr, "OBX|1|NM|2951-2^Sodium^LN||140|mmol/L|||||F"));

        Is(result, "Observation.count() = 2", "Observation.all(subject.exists())", "DiagnosticReport.result.count() = 2");
        Assert.Contains(result.Findings, finding => finding.Place == "OBX");
    }

    [Fact]
    public void Numbers_of_lines_that_are_out_of_order_change_nothing()
    {
        string second = "OBX|2|NM|2951-2^Sodium^LN||140|mmol/L|||||F";

        Is(Result(Obr, second, Obx), "Observation.count() = 2", "DiagnosticReport.result.count() = 2", "Observation.code.coding.code = ('2951-2' | '2345-7')");
    }

    [Fact]
    public void Correction_is_the_same_observation_with_another_value_and_state()
    {
        MessageTranslationResult first = Translate(Result(Obr, Obx));
        MessageTranslationResult second = Translate(Result(Obr[..^1] + "C", Obx.Replace("5.4", "6.4", StringComparison.Ordinal)[..^1] + "C"));

        Assert.Equal(Ids(first, "Observation"), Ids(second, "Observation"));
        Assert.Equal(Ids(first, "DiagnosticReport"), Ids(second, "DiagnosticReport"));
        Is(second, "Observation.status = 'corrected'", "Observation.value.value = 6.4", "DiagnosticReport.status = 'corrected'");
    }

    [Fact]
    public void Deleted_result_is_entered_in_error() =>
        Is(Result(Obr, Obx.Replace("|||||F", "|||||D", StringComparison.Ordinal)), "Observation.status = 'entered-in-error'");

    [Fact]
    public void Embedded_PDF_is_a_form_of_the_report_byte_for_byte() => Is(
        Result(Obr, "OBX|1|ED|11502-2^Report^LN||SANDBOX^application^pdf^Base64^JVBERi0xLjQ=||||||F"),
        "DiagnosticReport.presentedForm.single().contentType = 'application/pdf'", "DiagnosticReport.presentedForm.data.toString() = 'JVBERi0xLjQ='");

    [Fact]
    public void Bytes_of_Windows_1252_in_a_message_declared_ASCII_are_read_as_such()
    {
        byte[] bytes = Encoding.Latin1.GetBytes(Admission("PID|1||7^^^SANDBOX^MR||M\u00fcLLER\u0092S^PATIENT").Replace("P|2.5.1", "P|2.5.1||||||ASCII", StringComparison.Ordinal));

        Is(MessageTranslation.ToFhir(bytes, Translated.Options()), "Patient.name.family = 'M\u00fcLLER\u2019S'");
    }

    [Fact]
    public void Segment_of_a_site_of_its_own_changes_nothing_and_is_told_value_by_value()
    {
        MessageTranslationResult result = Is(Admission(Pid, "ZPI|1|mine^too"), "Patient.count() = 1");

        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "ZPI-2[1].1", Outcome: CoverageOutcome.NoPlace });
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "ZPI-2[1].2", Outcome: CoverageOutcome.NoPlace });
    }

    [Fact]
    public async System.Threading.Tasks.Task Every_message_of_a_batch_file_is_translated()
    {
        string file = $"FHS|^~\\&|A\rBHS|^~\\&|A\r{Admission(Pid)}{Result(Obr, Obx)}BTS|2\rBHS|^~\\&|A\r{Admission(Pid)}BTS|1\rFTS|2\r";
        List<TranslationVerdict> verdicts = [];
        await foreach (BatchEvent item in new BatchReader(new MemoryStream(Encoding.UTF8.GetBytes(file))).ReadAllAsync(TestContext.Current.CancellationToken))
        {
            if (item.Kind == BatchEventKind.Message)
            {
                verdicts.Add(MessageTranslation.ToFhir(item.Bytes, Translated.Options()).Verdict);
            }
        }

        Assert.Equal([TranslationVerdict.Interpreted, TranslationVerdict.Interpreted, TranslationVerdict.Interpreted], verdicts);
    }

    [Fact]
    public void Every_repetition_of_OBR_ORC_and_OBX_is_taken() => Is(
        Message("ORU^R01", Pid, "ORC|RE|P1|F1", Obr, Obx, "OBX|2|NM|2951-2^Sodium^LN||140|mmol/L|||||F", "ORC|RE|P2|F2", "OBR|2|P2|F2|718-7^Hb^LN|||20260105||||||||||||||||||F", "OBX|1|NM|718-7^Hb^LN||7|g/dL|||||F"),
        "DiagnosticReport.count() = 2", "ServiceRequest.count() = 2", "Observation.count() = 3", "Observation.value.value = (5.4 | 140 | 7)");

    [Fact]
    public void Repetitions_of_a_value_are_all_kept() =>
        Is(Result(Obr, "OBX|1|CWE|600-7^Culture^LN||A^First^L~B^Second^L||||||F"), "(Observation.value.coding | Observation.component.value.coding).code.distinct() = ('A' | 'B')");

    [Fact]
    public void Result_behind_a_specimen_is_about_that_specimen() => Is(
        Result(Obr, Obx, "SPM|1|S1^SANDBOX||BLD^Blood^HL70487", "OBX|1|NM|20563-3^Volume^LN||4|mL|||||F"),
        "Observation.count() = 2", "Observation.where(code.coding.code = '20563-3').specimen.exists()", "Specimen.count() = 1");

    [Fact]
    public void Line_break_of_the_standard_is_a_line_break() =>
        Is(Result(Obr, Obx, @"NTE|1||First line\.br\second line"), @"Observation.note.text = 'First line\nsecond line'");

    [Fact]
    public void One_note_has_one_place()
    {
        MessageTranslationResult result = Translate(Message("ORU^R01", Pid, "NTE|1||Of the patient", Obr, "NTE|1||Of the order", Obx, "NTE|1||Of the result", "OBX|2|NM|2951-2^Sodium^LN||140|mmol/L|||||F"));
        string json = Encoding.UTF8.GetString(result.Bundle!.Value.Span);

        Is(result, "Observation.where(code.coding.code = '2345-7').note.text = 'Of the result'", "Observation.where(code.coding.code = '2951-2').note.empty()");
        Assert.All(["Of the patient", "Of the order", "Of the result"], note => Assert.Equal(2, json.Split(note).Length));
    }

    [Fact]
    public void Time_without_a_zone_takes_that_of_the_connection_and_the_coverage_says_so()
    {
        TranslationOptions options = Translated.Options() with { SenderZone = TimeZoneInfo.FindSystemTimeZoneById("America/Chicago") };
        MessageTranslationResult result = MessageTranslation.ToFhir(Wire.Bytes(Result(Obr.Replace("-0600", "", StringComparison.Ordinal), Obx)), options);

        Is(result, "DiagnosticReport.effective.toString() = '2026-01-05T08:00:00-06:00'");
        Assert.True(result.Coverage.TimesWithoutZone > 0);
    }

    [Fact]
    public void Message_that_says_nothing_of_anybody_is_empty_with_its_coverage()
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(Wire.Bytes(Message("ORU^R01", "PID|1")), Translated.Options());

        Assert.Equal(TranslationVerdict.Empty, result.Verdict);
        Assert.Null(result.Bundle);
        Assert.NotEmpty(result.Findings);
        Assert.Contains(result.Coverage.Entries, entry => entry is { Source: "MSH-10", Outcome: CoverageOutcome.NoPlace });
    }

    [Theory]
    [InlineData("NK1|1|TEST^NEXT", "RelatedPerson.name.family = 'TEST'")]
    [InlineData("NK1|1|||||||||||||||||||||||||||||||||||||||12813308004", "RelatedPerson.telecom.value.exists()")]
    [InlineData("PV1|1|I|WARD^12", "Encounter.location.exists()")]
    [InlineData("PV1|1\nPV2||||||||||||||||||||||Y", "Encounter.exists()")]
    [InlineData("IN1|1|||TEST INSURANCE", "Coverage.payor.exists()")]
    public void Segment_that_says_something_is_kept_though_PID_names_nobody(string line, string expected) => Is(Message("ORU^R01", "PID|1", line), expected, "Patient.empty()");

    [Theory]
    [InlineData("PID|1|7^^^SANDBOX")]
    [InlineData("PID|1||7")]
    [InlineData("PID|1||||TEST")]
    public void Patient_who_is_told_by_one_field_alone_is_a_patient(string pid) => Is(Message("ORU^R01", pid), "Patient.count() = 1");

    private static string Admission(params string[] lines) => Message("ADT^A08", lines);

    private static string Result(params string[] lines) => Message("ORU^R01", [Pid, .. lines]);

    private static string Message(string type, params string[] lines) =>
        $"MSH|^~\\&|A|B|C|D|20260105080000-0600||{type}|M1|P|2.5.1\r{string.Join('\r', lines).ReplaceLineEndings("\r")}\r";

    private static MessageTranslationResult Translate(string message) => MessageTranslation.ToFhir(Wire.Bytes(message), Translated.Options());

    private static MessageTranslationResult Is(string message, params string[] expected) => Is(Translate(message), expected);

    /// <param name="expected">FHIRPath on the resources of the Bundle: <c>Patient.name</c> is that of every Patient in it.</param>
    private static MessageTranslationResult Is(MessageTranslationResult result, params string[] expected)
    {
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
        Bundle bundle = Assert.IsType<Bundle>(FhirJson.Parse(result.Bundle.Value.Span).Resource);
        foreach (string expression in expected)
        {
            string whole = TypeStart().Replace(expression, "Bundle.entry.resource.ofType($0)");
            Assert.True(
                FhirPathExpression.Compile(whole).Evaluate(bundle, new FhirPathContext { Resource = bundle, RootResource = bundle }) is [{ } item] && item.ToString() is "true",
                $"{expression} does not hold:\n{Encoding.UTF8.GetString(FhirJson.Serialize(bundle, indented: true))}");
        }

        return result;
    }

    private static System.Text.RegularExpressions.Regex TypeStart() => new(@"\b(?:Patient|Observation|DiagnosticReport|ServiceRequest|Specimen|RelatedPerson|Encounter|Coverage)\b(?=\.)");

    private static string IdOfPatient(string message) => Assert.Single(Ids(Translate(message), "Patient"));

    private static List<string> Ids(MessageTranslationResult result, string type)
    {
        using System.Text.Json.JsonDocument document = System.Text.Json.JsonDocument.Parse(result.Bundle!.Value);
        return [.. BundleFaults.Resources(document.RootElement).Where(resource => resource.GetProperty("resourceType").GetString() == type).Select(resource => resource.GetProperty("id").GetString()!)];
    }
}
