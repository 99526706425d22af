using System.Text;
using Duplex.Fhir.Changes;
using Duplex.Translation;
using Xunit;

namespace Duplex.Tests.Translation;

public class ResultInterpretationTests
{
    // Synthetic patient and clinician.
    private const string Header = """
        MSH|^~\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|20260106101500-0600||ORU^R01^ORU_R01|R1|P|2.5.1
        PID|1||7^^^SANDBOX^MR~L123^^^SANDBOXLAB^PI||DOE^JANE||19700214|F
        """;

    private const string Panel = Header + "\n" + """
        ORC|RE|00000000000000AB^SANDBOXORD|F55^SANDBOXLAB||CM|||||||pr1^SMITH^ANN^^^^^^SANDBOXFHIR
        OBR|1|00000000000000AB^SANDBOXORD|F55^SANDBOXLAB|4548-4^HbA1c^LN|||20260105094000-0600|||||||||pr1^SMITH^ANN^^^^^^SANDBOXFHIR||||||20260106101400-0600||LAB|F
        OBX|1|NM|4548-4^HbA1c^LN||7.20|%|4.0-5.6|H~HH|||F|||20260105094000-0600
        NTE|1|L|A\T\B check \.br\second line \X41\

        """;

    private static string Patient { get; } = $"Patient/{Translated.IdOf("Patient\u001furn:oid:2.16.840.1.113883.19.5.1\u001f7")}";

    private static string Key { get; } = $"\u001f{Patient}\u001fSANDBOXLAB\u001fF55\u001f4548-4";

    private static string RequestId { get; } = Translated.IdOf($"ServiceRequest\u001f{Patient}\u001furn:oid:2.16.840.1.113883.19.5.7\u001f00000000000000AB");

    private static string ReportId { get; } = Translated.IdOf($"DiagnosticReport{Key}");

    private static string ObservationId { get; } = Translated.IdOf($"Observation\u001f{ReportId}\u001f4548-4\u001f");

    private const string Numbers = """[{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"PLAC"}]},"system":"urn:oid:2.16.840.1.113883.19.5.7","value":"00000000000000AB"},{"type":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0203","code":"FILL"}]},"value":"F55","assigner":{"display":"SANDBOXLAB"}}]""";

    private const string Code = """{"coding":[{"system":"http://loinc.org","code":"4548-4","display":"HbA1c"}]}""";

    [Fact]
    public void Result_gives_the_order_whole() => Assert.Equal(
        $$$$"""{"resourceType":"ServiceRequest","id":"{{{{RequestId}}}}","identifier":{{{{Numbers}}}},"status":"completed","intent":"order","code":{{{{Code}}}},"subject":{"reference":"{{{{Patient}}}}"},"requester":{"reference":"Practitioner/pr1","type":"Practitioner","identifier":{"system":"urn:duplex:authority:SANDBOXFHIR","value":"pr1"},"display":"ANN SMITH"}}""",
        Translated.Resource(Translated.Result(Panel), "ServiceRequest"));

    [Fact]
    public void Result_gives_the_report_whole() => Assert.Equal(
        $$$$"""{"resourceType":"DiagnosticReport","id":"{{{{ReportId}}}}","identifier":{{{{Numbers}}}},"basedOn":[{"reference":"ServiceRequest/{{{{RequestId}}}}"}],"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v2-0074","code":"LAB","display":"Laboratory"}]}],"code":{{{{Code}}}},"subject":{"reference":"{{{{Patient}}}}"},"effectiveDateTime":"2026-01-05T09:40:00-06:00","issued":"2026-01-06T10:14:00-06:00","result":[{"reference":"Observation/{{{{ObservationId}}}}"}]}""",
        Translated.Resource(Translated.Result(Panel), "DiagnosticReport"));

    [Fact]
    public void Result_gives_the_observation_whole()
    {
        TranslationResult result = Translated.Result(Panel);

        Assert.Empty(result.Findings);
        Assert.Equal(
            $$$$"""{"resourceType":"Observation","id":"{{{{ObservationId}}}}","basedOn":[{"reference":"ServiceRequest/{{{{RequestId}}}}"}],"status":"final","category":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/observation-category","code":"laboratory","display":"Laboratory"}]}],"code":{{{{Code}}}},"subject":{"reference":"{{{{Patient}}}}"},"effectiveDateTime":"2026-01-05T09:40:00-06:00","valueQuantity":{"value":7.20,"unit":"%","system":"http://unitsofmeasure.org","code":"%"},"interpretation":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"H","display":"High"}]},{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation","code":"HH","display":"Critical high"}]}],"note":[{"text":"A&B check \nsecond line A"}],"referenceRange":[{"low":{"value":4.0,"unit":"%","system":"http://unitsofmeasure.org","code":"%"},"high":{"value":5.6,"unit":"%","system":"http://unitsofmeasure.org","code":"%"},"text":"4.0-5.6"}]}""",
            Translated.Resource(result, "Observation"));
    }

    [Fact]
    public void Result_never_changes_demographics_that_are_known()
    {
        TranslationResult result = Translated.Result(Panel.Replace("DOE^JANE||19700214|F", "ROE^JOAN||197002140930|\"\""));
        ResourceChange patient = result.Changes[0];
        byte[] known = Encoding.UTF8.GetBytes($$$$"""{"resourceType":"Patient","id":"{{{{patient.Id}}}}","identifier":[{"value":"7"}],"name":[{"family":"DOE"}],"gender":"female","birthDate":"1970-02-14"}""");

        Assert.Equal(Patient, result.Patient);
        Assert.Null(patient.Order);
        Assert.Equal(Encoding.UTF8.GetString(known), Encoding.UTF8.GetString(ResourceChangeApplier.Apply(known, patient)));
        Assert.Contains("\"family\":\"ROE\"", Translated.Json(patient));
    }

    [Fact]
    public void Correction_takes_the_place_of_what_it_corrects_and_keeps_nothing_of_it()
    {
        ResourceChange final = Observation(Translated.Result(Panel));
        ResourceChange correction = Observation(Translated.Result(
            Panel.Replace("7.20|%|4.0-5.6|H~HH|||F", "negative||||||C").Replace("|NM|", "|ST|").Replace("LAB|F", "LAB|C").Replace("NTE|1|L|A\\T\\B check \\.br\\second line \\X41\\\n", "")));

        Assert.Equal(final.Id, correction.Id);
        string corrected = Encoding.UTF8.GetString(ResourceChangeApplier.Apply(ResourceChangeApplier.Apply(null, final), correction));
        Assert.Equal("\"corrected\"", Translated.Member(corrected, "status"));
        Assert.Equal("\"negative\"", Translated.Member(corrected, "valueString"));
        Assert.All(["valueQuantity", "interpretation", "referenceRange", "note"], member => Assert.Null(Translated.Member(corrected, member)));
    }

    [Fact]
    public void Results_of_partial_messages_add_up_in_the_report()
    {
        ResourceChange first = Report(Translated.Result(Panel.Replace("LAB|F", "LAB|A")));
        ResourceChange second = Report(Translated.Result(Panel.Replace("OBX|1|NM|4548-4", "OBX|1|NM|4549-2")));

        string report = Encoding.UTF8.GetString(ResourceChangeApplier.Apply(ResourceChangeApplier.Apply(null, first), second));
        string again = Encoding.UTF8.GetString(ResourceChangeApplier.Apply(Encoding.UTF8.GetBytes(report), second));

        Assert.Equal(first.Id, second.Id);
        Assert.Equal("\"final\"", Translated.Member(report, "status"));
        Assert.Equal(2, Translated.Member(report, "result")!.Split("reference").Length - 1);
        Assert.Equal(report, again);
    }

    [Theory]
    [InlineData("W", "\"entered-in-error\"")]
    [InlineData("D", "\"entered-in-error\"")]
    [InlineData("U", "\"final\"")]
    public void Status_without_a_value_leaves_the_value_alone(string code, string status)
    {
        byte[] known = ResourceChangeApplier.Apply(null, Observation(Translated.Result(Panel)));
        ResourceChange change = Observation(Translated.Result(Panel.Replace("7.20|%|4.0-5.6|H~HH|||F", $"||||||{code}")));

        string json = Encoding.UTF8.GetString(ResourceChangeApplier.Apply(known, change));

        Assert.Equal(status, Translated.Member(json, "status"));
        Assert.Contains("7.20", Translated.Member(json, "valueQuantity"));
        Assert.NotNull(Translated.Member(json, "interpretation"));
    }

    [Fact]
    public void Result_that_cannot_be_obtained_has_a_reason_instead_of_a_value()
    {
        string json = Translated.Resource(Translated.Result(Panel.Replace("|NM|", "|ST|").Replace("7.20|%|4.0-5.6|H~HH|||F", "QNS||||||X")), "Observation");

        Assert.Equal("\"cancelled\"", Translated.Member(json, "status"));
        Assert.Null(Translated.Member(json, "valueString"));
        Assert.Contains("\"unknown\"", Translated.Member(json, "dataAbsentReason"));
        Assert.StartsWith("""[{"text":"QNS"}""", Translated.Member(json, "note"));
    }

    [Fact]
    public void Order_is_the_time_of_the_status_change_and_final_beats_preliminary()
    {
        long instant = DateTimeOffset.Parse("2026-01-06T10:14:00-06:00", System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds() * 1000;

        Assert.Equal(instant + 5, Report(Translated.Result(Panel)).Order);
        Assert.Equal(instant + 3, Report(Translated.Result(Panel.Replace("LAB|F", "LAB|P"))).Order);
        Assert.Equal(instant + 7, Observation(Translated.Result(Panel.Replace("H~HH|||F", "H~HH|||C"))).Order);
        Assert.Equal(instant + 60_000_000 + 5, Report(Translated.Result(Panel.Replace("20260106101400-0600", ""))).Order);
        Assert.Null(Report(Translated.Result(Panel.Replace("20260106101400-0600", "").Replace("20260106101500-0600", "2026"))).Order);
    }

    [Fact]
    public void Results_of_several_patients_stay_apart()
    {
        TranslationResult result = Translated.Result(Panel + Panel[Panel.IndexOf("PID|", StringComparison.Ordinal)..].Replace("|7^^^SANDBOX", "|8^^^SANDBOX").Replace("7.20", "9.9"));

        Assert.Equal(2, result.Patients.Count);
        Assert.Equal(Patient, result.Patient);
        Assert.Equal(4, result.Changes.Count);
        Assert.DoesNotContain(result.Patients[1].Changes, change => result.Changes.Any(first => first.Id == change.Id));
        foreach (TranslatedPatient patient in result.Patients)
        {
            Assert.All(patient.Changes.Skip(1), change => Assert.Contains($"\"{patient.Patient}\"", Translated.Json(change)));
        }

        Assert.Contains("9.9", Translated.Json(result.Patients[1].Changes[3]));
    }

    [Fact]
    public void Group_whose_patient_is_not_named_is_left_out_and_told()
    {
        TranslationResult result = Translated.Result(Panel + "PID|2||\nOBR|1||F56^SANDBOXLAB|4548-4^HbA1c^LN|||||||||||||||||||||F\nOBX|1|NM|4548-4||1|%|||||F\n");

        Assert.Equal(4, Assert.Single(result.Patients).Changes.Count);
        Assert.Contains(result.Findings, finding => finding.Place == "PID[2]-3");
        Assert.All(result.Findings, finding => Assert.Equal(FindingSeverity.Warning, finding.Severity));
    }

    [Fact]
    public void Order_numbers_that_contradict_each_other_are_both_kept_and_told()
    {
        TranslationResult result = Translated.Result(Panel.Replace("ORC|RE|00000000000000AB", "ORC|RE|00000000000000CD"));

        string numbers = Translated.Member(Translated.Resource(result, "ServiceRequest"), "identifier")!;
        Assert.Contains("\"00000000000000AB\"", numbers);
        Assert.Contains("\"00000000000000CD\"", numbers);
        Assert.Contains(result.Findings, finding => finding.Place == "ORC-2");
    }

    [Theory]
    [InlineData("ORC|RE|", "ZZZ|RE|", 1)]
    [InlineData("OBX|1|NM", "ZOB|1|a\rPRT|1|a\rOBX|1|NM", 1)]
    [InlineData("OBX|1|NM", "SPM|1|^S1&SANDBOXLAB||BLD^Whole blood^HL70487\rOBX|1|NM", 1)]
    [InlineData("OBX|1|NM", "OBR|2|00000000000000AB^SANDBOXORD|F56^SANDBOXLAB|1-8^Acyclovir^LN|||||||||||||||||||||F\rOBX|1|NM", 2)]
    public void Segments_that_are_missing_or_foreign_do_not_lose_a_result(string good, string bad, int reports)
    {
        TranslationResult result = Translated.Result(Panel.Replace(good, bad));

        Assert.Equal(reports, Translated.Resources(result, "DiagnosticReport").Count);
        Assert.Contains("7.20", Translated.Resource(result, "Observation"));
    }

    [Fact]
    public void Orders_before_the_only_patient_are_that_patients()
    {
        string[] lines = Panel.Split('\n');

        TranslationResult result = Translated.Result(string.Join('\n', [lines[0], .. lines[2..6], lines[1]]));

        Assert.Equal(Patient, Assert.Single(result.Patients).Patient);
        Assert.Contains("7.20", Translated.Resource(result, "Observation"));
        Assert.Contains(result.Findings, finding => finding.Place == "PID");
    }

    [Fact]
    public void Result_before_its_order_is_taken_and_told()
    {
        string[] lines = Panel.Split('\n');

        TranslationResult result = Translated.Result(string.Join('\n', [lines[0], lines[1], lines[4], lines[3]]));

        Assert.Contains(Translated.Member(Translated.Resource(result, "Observation"), "id")!.Trim('"'), Translated.Resource(result, "DiagnosticReport"));
        Assert.Contains(result.Findings, finding => finding.Place == "OBX");
    }

    [Fact]
    public void Result_without_an_order_is_an_observation_without_a_report()
    {
        string[] lines = Panel.Split('\n');

        TranslationResult result = Translated.Result(string.Join('\n', [lines[0], lines[1], lines[4]]));

        Assert.Empty(Translated.Resources(result, "DiagnosticReport"));
        Assert.Contains("7.20", Translated.Resource(result, "Observation"));
    }

    [Fact]
    public void Bad_visit_does_not_stop_a_result()
    {
        TranslationResult result = Translated.Result(Panel.Replace("ORC|RE", "PV1|1|O|||||||||||||||||not an id^^^SANDBOXFHIR\nORC|RE"));

        Assert.Contains("not an id", Translated.Member(Translated.Resource(result, "DiagnosticReport"), "encounter"));
    }

    [Fact]
    public void What_has_no_place_is_told_with_its_path()
    {
        TranslationResult result = Translated.Result(Panel.Replace("OBX|1|NM|4548-4^HbA1c^LN||7.20|%|4.0-5.6|H~HH||", "NTE|1||of the order\nDSC|1\nOBX|1|NM|4548-4^HbA1c^LN||7.20|%|4.0-5.6|H~HH|0.5|"));

        Assert.Equal(["DSC", "OBX-9"], result.Findings.Select(finding => finding.Place).Order(StringComparer.Ordinal));
        Assert.Contains("of the order", Translated.Member(Translated.Resource(result, "DiagnosticReport"), "extension"));
    }

    [Theory]
    [InlineData("PID|1||7^^^SANDBOX^MR~L123^^^SANDBOXLAB^PI||", "PID|1||||", "PID-3")]
    [InlineData("PID|1|", "PIX|1|", "PID")]
    public void Result_of_nobody_is_not_interpreted(string good, string bad, string place)
    {
        TranslationResult result = Translated.Result(Panel.Replace(good, bad));

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Empty(result.Patients);
        Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Error && finding.Place == place);
    }

    [Fact]
    public void Message_of_version_2_1_is_read()
    {
        TranslationResult result = Translated.Result("""
            MSH|^~\&|LAB||EHR||19890102||ORU|1|P|2.1
            PID|||4711||DOE^JANE
            OBR|1|A1|B2|GLU^GLUCOSE|||198901020800|||||||||||||||||F
            OBX|1|NM|GLU^GLUCOSE||98|MG/DL|70-110|N|||F
            """.Replace("PID|||4711", "PID||4711|"));

        Assert.StartsWith("Patient/", result.Patient);
        Assert.StartsWith("{\"value\":98,", Translated.Member(Translated.Resource(result, "Observation"), "valueQuantity"));
        Assert.Contains(""" "unit":"MG/DL"} """.Trim(), Translated.Member(Translated.Resource(result, "Observation"), "valueQuantity"));
    }

    [Fact]
    public void Specimen_first_messages_are_read()
    {
        TranslationResult result = Translated.Result(Panel
            .Replace("ORU^R01^ORU_R01", "OUL^R22^OUL_R22")
            .Replace("ORC|RE|00000000000000AB^SANDBOXORD|F55^SANDBOXLAB||CM|||||||pr1^SMITH^ANN^^^^^^SANDBOXFHIR\n", "SPM|1|^S1||BLD^Whole blood\n")
            .Replace("OBX|1|", "ORC|RE|00000000000000AB^SANDBOXORD|F55^SANDBOXLAB||CM\nOBX|1|"));

        Assert.Contains("Whole blood", Translated.Member(Translated.Resource(result, "DiagnosticReport"), "specimen"));
        Assert.Contains("7.20", Translated.Resource(result, "Observation"));
    }

    private static ResourceChange Report(TranslationResult result) => Assert.Single(result.Changes, change => change.ResourceType == "DiagnosticReport");

    private static ResourceChange Observation(TranslationResult result) => Assert.Single(result.Changes, change => change.ResourceType == "Observation");
}
