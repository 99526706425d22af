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

    [Theory]
    [InlineData("A", "2026-01-06T08:00:00+00:00")]
    [InlineData("", "2026-01-06T08:00:00+00:00")]
    [InlineData("U", null)]
    public void Time_of_entry_is_when_it_was_recorded_unless_an_entry_is_changed(string action, string? recorded)
    {
        CareBundle bundle = CareBundle.Of("VXU^V04", $"PID\nORC|RE||F1^SANDBOX\nRXA|0|1|20260105||140^Flu^CVX|1||||||||||||||CP|{action}|20260106080000+0000");

        Assert.Equal(recorded, bundle.Value("Immunization", "recorded"));
        Assert.Equal(recorded is null, bundle.One("Immunization").GetRawText().Contains("urn:duplex:v2:RXA-22", StringComparison.Ordinal));
    }

    [Fact]
    public void State_that_no_table_has_is_not_taken_for_given()
    {
        CareBundle bundle = CareBundle.Of("VXU^V04", "PID\nORC|RE||F1^SANDBOX\nRXA|0|1|20260105||140^Flu^CVX|1||||||||||||||ZZ|A");

        Assert.Null(bundle.Value("Immunization", "status"));
        Assert.Equal("ZZ", bundle.Value("Immunization", "_status.extension.0.valueCodeableConcept.coding.0.code"));
    }

    [Theory]
    [InlineData("P1^SANDBOXORD", 1)]
    [InlineData("", 0)]
    public void Order_that_is_numbered_is_told_and_one_that_is_not_is_no_order(string number, int orders)
    {
        CareBundle bundle = CareBundle.Of("VXU^V04", $"PID\nORC|RE|{number}|F1^SANDBOX\nRXA|0|1|20260105||140^Flu^CVX|1");

        Assert.Equal(orders, bundle.All("ServiceRequest").Count);
        Assert.Equal(orders == 1, bundle.One("Immunization").GetRawText().Contains("extension-Immunization.basedOn", StringComparison.Ordinal));
    }

    [Fact]
    public void Importance_is_the_persons_where_a_vaccine_is_told() =>
        Assert.Contains("patient-importance", CareBundle.Of("VXU^V04", $"PID\nPV1|1|O||||||||||||||VIP\n{Given}").One("Patient").GetRawText(), StringComparison.Ordinal);
}
