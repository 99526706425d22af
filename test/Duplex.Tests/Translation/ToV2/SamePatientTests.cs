using Duplex.Translation;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

public class SamePatientTests
{
    private const string Other = """{"resourceType":"Patient","id":"p2","identifier":[{"system":"urn:oid:2.16.840.1.113883.19.5.1","value":"8"}],"name":[{"family":"TEST","given":["OTHER"]}]}""";

    private const string Report = """
        {"resourceType":"DiagnosticReport","id":"r1","identifier":[{"system":"urn:oid:1.2.4","value":"F55"}],"status":"final","code":{"coding":[{"system":"http://loinc.org","code":"24323-8"}]},
        "subject":{"reference":"Patient/p1"},"result":[{"reference":"Observation/o1"}]}
        """;

    private const string Observation = """
        {"resourceType":"Observation","id":"o1","status":"final","code":{"coding":[{"system":"http://loinc.org","code":"2345-7"}]},"subject":{"reference":"Patient/SUBJECT"},"valueString":"synthetic"}
        """;

    [Fact]
    public void Result_of_the_same_patient_is_written() =>
        Assert.Equal(TranslationVerdict.Interpreted, Written.Result(Written.Bundle(Report, Of("p1"), Other)).Verdict);

    [Theory]
    [InlineData("p2")]
    [InlineData("unknown")]
    public void Result_of_another_patient_is_never_written(string subject)
    {
        FhirToV2Result result = Written.Result(Written.Bundle(Report, Of(subject), Other));

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Empty(result.Messages);
        Assert.Contains(result.Findings, finding => finding is { Severity: FindingSeverity.Error, Place: "Observation.subject" });
    }

    [Fact]
    public void Result_that_is_not_at_hand_is_refused() =>
        Assert.Contains(Written.Result(Written.Bundle(Report)).Findings, finding => finding is { Severity: FindingSeverity.Error, Place: "DiagnosticReport.result" });

    [Fact]
    public void Visit_of_another_patient_is_never_written()
    {
        string report = Report.Replace("\"result\"", "\"encounter\":{\"reference\":\"Encounter/e1\"},\"result\"", StringComparison.Ordinal);
        string visit = """{"resourceType":"Encounter","id":"e1","identifier":[{"value":"V9"}],"status":"finished","class":{"code":"AMB"},"subject":{"reference":"Patient/p2"}}""";

        FhirToV2Result result = Written.Result(Written.Bundle(report, Of("p1"), Other, visit));

        Assert.Contains(result.Findings, finding => finding is { Severity: FindingSeverity.Error, Place: "Encounter.subject" });
    }

    private static string Of(string subject) => Observation.Replace("SUBJECT", subject, StringComparison.Ordinal);
}
