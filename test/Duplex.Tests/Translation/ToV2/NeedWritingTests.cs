using Duplex.Fhir.Model;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

/// <summary>A drug that is given as needed goes out and comes back as needed.</summary>
public class NeedWritingTests
{
    [Theory]
    [InlineData("\"asNeededBoolean\":true", null)]
    [InlineData("\"asNeededCodeableConcept\":{\"text\":\"pain\"}", "pain")]
    public void Need_and_its_reason_come_back(string need, string? reason)
    {
        FhirToV2Result result = Written.Result(Prescription(need));
        string tq1 = Assert.Single(Written.Messages(result)).Line("TQ1");
        Dosage dosage = Assert.Single(Assert.Single(Written.ReadBack(result).Entry.Select(entry => entry.Resource).OfType<MedicationRequest>()).DosageInstruction);

        Assert.Equal("PRN", tq1.Split('|')[9]);
        Assert.Equal(reason, (dosage.AsNeeded as CodeableConcept)?.Text?.Value);
        Assert.Equal(reason is null, dosage.AsNeeded is FhirBoolean { Value: true });
        Assert.Empty(dosage.AdditionalInstruction);
    }

    [Fact]
    public void Drug_that_is_not_needed_at_times_has_no_need() =>
        Assert.DoesNotContain("PRN", Written.Message(Prescription("\"asNeededBoolean\":false")).Line("TQ1"), StringComparison.Ordinal);

    [Fact]
    public void Length_of_the_supply_that_has_no_place_is_told() => Assert.Contains(
        Written.Result(Prescription("\"asNeededBoolean\":true")).Findings,
        finding => finding.Place == "MedicationRequest.dispenseRequest.expectedSupplyDuration");

    private static string Prescription(string need) => Written.Bundle($$"""
        {"resourceType":"MedicationRequest","id":"m1","identifier":[{"value":"RX55"}],"status":"active","intent":"order","medicationCodeableConcept":{"text":"synthetic tablet"},
        "subject":{"reference":"Patient/p1"},"dosageInstruction":[{"timing":{"repeat":{"frequency":2,"period":1,"periodUnit":"d"} },{{need}},"doseAndRate":[{"doseQuantity":{"value":1,"unit":"tablet"} }]}],
        "dispenseRequest":{"expectedSupplyDuration":{"value":30,"unit":"d"} } }
        """);
}
