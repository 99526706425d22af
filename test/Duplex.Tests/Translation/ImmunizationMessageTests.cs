using Xunit;

namespace Duplex.Tests.Translation;

public class ImmunizationMessageTests
{
    private const string Given = "ORC|RE|P1^SANDBOX|F1^SANDBOX\nRXA|0|1|20260105||140^Flu^CVX|0.5|mL^^UCUM";

    [Theory]
    [InlineData("CP|A", "completed")]
    [InlineData("RE|A", "not-done")]
    [InlineData("NA|A", "not-done")]
    [InlineData("PA|U", "completed")]
    [InlineData("|A", "completed")]
    [InlineData("CP|D", "entered-in-error")]
    public void Status_is_what_completion_and_action_say(string codes, string status) =>
        Assert.Equal(status, CareBundle.Of("VXU^V04", $"PID\n{Given}|||||||||||||{codes}").Value("Immunization", "status"));

    [Fact]
    public void Unknown_amount_is_no_dose() =>
        Assert.Null(CareBundle.Of("VXU^V04", "PID\nORC|RE||F1\nRXA|0|1|20260105||140^Flu^CVX|999").Value("Immunization", "doseQuantity"));

    [Fact]
    public void Number_that_stands_for_none_makes_no_two_vaccines_one()
    {
        CareBundle bundle = CareBundle.Of("VXU^V04", "PID\nORC|RE||9999^X\nRXA|0|1|20260105||140^Flu^CVX|999\nORC|RE||9999^X\nRXA|0|1|20260105||107^DTaP^CVX|999");

        Assert.Equal(2, bundle.All("Immunization").Select(one => one.GetProperty("id").GetString()).Distinct().Count());
        Assert.All(bundle.All("Immunization"), one => Assert.False(one.TryGetProperty("identifier", out _)));
    }

    [Fact]
    public void What_was_not_given_is_no_immunization()
    {
        CareBundle bundle = CareBundle.Of("VXU^V04", "PID\nORC|RE||9999\nRXA|0|1|20260105||998^none^CVX|999|||||||||||||||NA\nOBX|1|CE|59784-9^Immunity^LN|1|38907003^Varicella^SCT||||||F");

        Assert.Empty(bundle.All("Immunization"));
        Assert.Equal("38907003", bundle.Value("Observation", "valueCodeableConcept.coding.0.code"));
    }

    [Fact]
    public void Observation_belongs_to_its_own_vaccine()
    {
        CareBundle bundle = CareBundle.Of(
            "VXU^V04", $"PID\n{Given}\nOBX|1|NM|8310-5^Temp^LN||36.8|||||F\nORC|RE||F2^SANDBOX\nRXA|0|1|20260105||107^DTaP^CVX|1\nOBX|1|NM|8310-5^Temp^LN||37.1|||||F");

        List<System.Text.Json.JsonElement> vaccines = bundle.All("Immunization");
        List<System.Text.Json.JsonElement> values = bundle.All("Observation");
        Assert.Equal($"Immunization/{CareBundle.Value(vaccines[0], "id")}", CareBundle.Value(values[0], "partOf.0.reference"));
        Assert.Equal($"Immunization/{CareBundle.Value(vaccines[1], "id")}", CareBundle.Value(values[1], "partOf.0.reference"));
        Assert.NotEqual(CareBundle.Value(values[0], "id"), CareBundle.Value(values[1], "id"));
    }

    [Fact]
    public void Two_information_sheets_keep_their_own_dates()
    {
        CareBundle bundle = CareBundle.Of(
            "VXU^V04",
            $"PID\n{Given}\nOBX|1|CE|69764-9^Document^LN|2|A^One^x||||||F\nOBX|2|DT|29769-7^Presented^LN|2|20260105||||||F\nOBX|3|CE|69764-9^Document^LN|3|B^Two^x||||||F\nOBX|4|DT|29769-7^Presented^LN|3|20260104||||||F");

        Assert.Equal("A One", bundle.Value("Immunization", "education.0.documentType"));
        Assert.Equal("2026-01-05", bundle.Value("Immunization", "education.0.presentationDate"));
        Assert.Equal("2026-01-04", bundle.Value("Immunization", "education.1.presentationDate"));
        Assert.Empty(bundle.All("Observation"));
    }
}
