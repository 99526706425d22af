using System.Text.Json;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>What the patient was given to read of a vaccine, as the guide of the CDC sends it; R4 requires its document (imm-1).</summary>
public class VaccineEducationTests
{
    private const string Given = "PID\nORC|RE||F1^SANDBOX\nRXA|0|1|20260311||110^Pediarix^CVX|0.5|mL^^UCUM||00^New^NIP001|||||||||||CP|A";

    [Fact]
    public void Vaccine_of_a_statement_is_its_document()
    {
        JsonElement education = Education(
            "OBX|1|CE|30956-7^vaccine type^LN|2|20^DTaP^CVX||||||F\nOBX|2|TS|29768-9^VIS pub^LN|2|20070517||||||F\nOBX|3|TS|29769-7^VIS pres^LN|2|20260311||||||F\n"
            + "OBX|4|TS|29768-9^VIS pub^LN|3|20000101||||||F\nOBX|5|CE|30956-7^vaccine type^LN|3|10^IPV^CVX||||||F\nOBX|6|TS|29769-7^VIS pres^LN|3|20260311||||||F",
            out CareBundle bundle);

        Assert.Equal(["20 DTaP", "10 IPV"], education.EnumerateArray().Select(item => CareBundle.Value(item, "documentType")));
        Assert.Equal(["2007-05-17", "2000-01-01"], education.EnumerateArray().Select(item => CareBundle.Value(item, "publicationDate")));
        Assert.Empty(bundle.All("Observation"));
    }

    [Fact]
    public void Document_with_a_code_of_its_own_leaves_the_vaccine_an_observation()
    {
        JsonElement education = Education(
            "OBX|1|CE|30956-7^vaccine type^LN|2|20^DTaP^CVX||||||F\nOBX|2|CE|69764-9^Document^LN|2|A^One^x||||||F\nOBX|3|TS|29769-7^VIS pres^LN|2|20260311||||||F", out CareBundle bundle);

        Assert.Equal("A One", CareBundle.Value(education, "0.documentType"));
        Assert.Single(bundle.All("Observation"));
    }

    [Theory]
    [InlineData("29768-9", "20070517")]
    [InlineData("29769-7", "20260311")]
    public void Dates_of_a_document_that_is_not_told_are_kept(string code, string date)
    {
        JsonElement education = Education($"OBX|1|TS|{code}^VIS^LN|2|{date}||||||F", out _);

        Assert.Equal("unknown", CareBundle.Value(education, "0._documentType.extension.0.valueCode"));
    }

    private static JsonElement Education(string observations, out CareBundle bundle)
    {
        bundle = CareBundle.Of("VXU^V04", $"{Given}\n{observations}");
        return bundle.One("Immunization").GetProperty("education");
    }
}
