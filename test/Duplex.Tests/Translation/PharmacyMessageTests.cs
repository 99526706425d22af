using System.Collections.Frozen;
using Duplex.Fhir.Changes;
using Duplex.Translation;
using Duplex.Translation.Local;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

public class PharmacyMessageTests
{
    private const string Order = "PID\nORC|NW|P1^SANDBOXORD\nRXE||1^Drug^RXNORM|1||{tbl}^tablet^UCUM";

    [Theory]
    [InlineData("NW", "", "active")]
    [InlineData("CA", "", "cancelled")]
    [InlineData("DC", "", "stopped")]
    [InlineData("HD", "", "on-hold")]
    [InlineData("SC", "CM", "completed")]
    [InlineData("XO", "HD", "on-hold")]
    [InlineData("UA", "", "unknown")]
    public void Status_is_the_orders_own_then_what_is_to_be_done(string control, string status, string expected) =>
        Assert.Equal(expected, CareBundle.Of("RDE^O11", $"PID\nORC|{control}|P1^SANDBOXORD|||{status}\nRXE||1^Drug^RXNORM").Value("MedicationRequest", "status"));

    [Theory]
    [InlineData("1|", "doseQuantity.value", "1")]
    [InlineData("1|1", "doseQuantity.value", "1")]
    [InlineData("1|2", "doseRange.high.value", "2")]
    public void Dose_is_a_range_only_where_a_greater_one_is_sent(string amounts, string path, string value) =>
        Assert.Equal(value, CareBundle.Of("RDE^O11", $"PID\nORC|NW|P1\nRXE||1^Drug^RXNORM|{amounts}|mg^^UCUM").Value("MedicationRequest", $"dosageInstruction.0.doseAndRate.0.{path}"));

    [Fact]
    public void Nothing_of_another_drug_gets_into_the_encoded_order()
    {
        CareBundle bundle = CareBundle.Of("RDE^O11", "PID\nORC|NW|P1\nRXO|9^Other^RXNORM|500||mg^^UCUM|CAP^Capsule^L||^Five hundred\nRXE||1^Drug^RXNORM|||||^One in the morning");

        string request = bundle.One("MedicationRequest").GetRawText();
        Assert.DoesNotContain("500", request, StringComparison.Ordinal);
        Assert.DoesNotContain("Capsule", request, StringComparison.Ordinal);
        Assert.Equal("One in the morning", bundle.Value("MedicationRequest", "dosageInstruction.0.text"));
        Assert.Contains(bundle.Result.Findings, finding => finding.Place == "RXO-1");
    }

    [Fact]
    public void Placed_order_fills_what_the_encoded_one_leaves_open()
    {
        CareBundle bundle = CareBundle.Of("RDE^O11", "PID\nORC|NW|P1\nRXO|1^Drug^RXNORM|5||mg^^UCUM|||^From the prescriber||||30|{tbl}^^UCUM|2\nRXE||1^Drug^RXNORM|||||^From the pharmacy");

        Assert.Equal("5", bundle.Value("MedicationRequest", "dosageInstruction.0.doseAndRate.0.doseQuantity.value"));
        Assert.Equal("From the pharmacy", bundle.Value("MedicationRequest", "dosageInstruction.0.text"));
        Assert.Equal("2", bundle.Value("MedicationRequest", "dispenseRequest.numberOfRepeatsAllowed"));
    }

    [Fact]
    public void Amount_that_is_no_number_is_told_and_no_quantity()
    {
        CareBundle bundle = CareBundle.Of("RDE^O11", "PID\nORC|NW|P1\nRXE||1^Drug^RXNORM|one||mg^^UCUM|||||few");

        Assert.Null(bundle.Value("MedicationRequest", "dosageInstruction.0.doseAndRate"));
        Assert.Equal("Dose as sent: one mg", bundle.Value("MedicationRequest", "dosageInstruction.0.text"));
        Assert.Null(bundle.Value("MedicationRequest", "dispenseRequest"));
        Assert.Contains(bundle.Result.Findings, finding => finding.Place.StartsWith("RXE-3", StringComparison.Ordinal));
        Assert.Contains(bundle.Result.Findings, finding => finding.Place.StartsWith("RXE-10", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_timing_is_a_dosage_and_timings_of_older_versions_are_read()
    {
        CareBundle two = CareBundle.Of("RDE^O11", $"{Order}\nTQ1|1||Q12H\nTQ1|2||QHS");
        CareBundle old = CareBundle.Of("RDE^O11", "PID\nORC|NW|P1\nRXE|1^Q6H^^20260105^20260112|1^Drug^RXNORM|1||{tbl}^tablet^UCUM");

        Assert.Equal("12", two.Value("MedicationRequest", "dosageInstruction.0.timing.repeat.period"));
        Assert.Equal("QHS", two.Value("MedicationRequest", "dosageInstruction.1.timing.code.coding.0.code"));
        Assert.Equal("6", old.Value("MedicationRequest", "dosageInstruction.0.timing.repeat.period"));
        Assert.Equal("2026-01-12", old.Value("MedicationRequest", "dosageInstruction.0.timing.repeat.boundsPeriod.end"));
    }

    [Fact]
    public void Components_are_ingredients_with_their_amounts()
    {
        CareBundle bundle = CareBundle.Of("RDE^O11", $"{Order}\nRXC|B|2^Saline^RXNORM|100|mL^^UCUM\nRXC|A|3^Drug^RXNORM|40|mg^^UCUM");

        Assert.Equal("100", bundle.Value("MedicationRequest", "contained.0.ingredient.0.strength.numerator.value"));
        Assert.Equal("3", bundle.Value("MedicationRequest", "contained.0.ingredient.1.itemCodeableConcept.coding.0.code"));
    }

    [Fact]
    public void Order_answer_and_dispense_name_the_same_prescription()
    {
        string order = CareBundle.Of("RDE^O11", Order).Id("MedicationRequest");
        CareBundle dispense = CareBundle.Of("RDS^O13", "PID\nORC|RE|P1^SANDBOXORD\nRXE||1^Drug^RXNORM\nRXD|1|1^Drug^RXNORM|20260105|30|{tbl}^^UCUM\nRXD|2|1^Drug^RXNORM|20260205|30|{tbl}^^UCUM");

        Assert.Equal(order, CareBundle.Of("RRE^O12", "MSA|AA|1\nPID\nORC|OK|P1^SANDBOXORD\nRXE||1^Drug^RXNORM").Id("MedicationRequest"));
        Assert.Equal(2, dispense.All("MedicationDispense").Count);
        Assert.All(dispense.All("MedicationDispense"), one => Assert.Equal($"MedicationRequest/{order}", CareBundle.Value(one, "authorizingPrescription.0.reference")));
    }

    [Fact]
    public void Answer_and_dispense_do_not_rewrite_the_order_of_a_chart()
    {
        TranslationResult result = MessageTranslation.Interpret(
            CareBundle.Message("RDS^O13", "PID\nORC|RE|P1^SANDBOXORD\nRXE||1^Drug^RXNORM|9\nRXD|1|1^Drug^RXNORM|20260105|30"), Translated.Options());

        Assert.All(Assert.Single(result.Changes, change => change.ResourceType == "MedicationRequest").Elements, element => Assert.Equal(ElementChangeKind.Default, element.Kind));
        Assert.Contains(Assert.Single(result.Changes, change => change.ResourceType == "MedicationDispense").Elements, element => element is { Element: "quantity", Kind: ElementChangeKind.Set });
    }

    [Fact]
    public void Answer_without_a_patient_is_nobodys()
    {
        CareBundle bundle = CareBundle.Of("RRE^O12", "MSA|AA|1\nORC|OK|P1^SANDBOXORD\nRXE||1^Drug^RXNORM");

        Assert.Empty(bundle.Result.Patients);
        Assert.Null(bundle.Value("MedicationRequest", "subject.reference"));
    }

    [Fact]
    public void Instruction_that_two_fields_repeat_stands_once() =>
        Assert.Equal("With food", CareBundle.Of("RDE^O11", "PID\nORC|NW|P1\nRXO|1^Drug^RXNORM|5||mg^^UCUM|||^With food\nTQ1|1||QD||||||||With food|With food").Value("MedicationRequest", "dosageInstruction.0.text"));

    [Theory]
    [InlineData("QD", "1", "1", "d")]
    [InlineData("QOD", "1", "2", "d")]
    [InlineData("BID", "2", "1", "d")]
    [InlineData("Q6H", "1", "6", "h")]
    public void Pattern_says_how_often(string pattern, string frequency, string period, string unit)
    {
        CareBundle bundle = CareBundle.Of("RDE^O11", $"{Order}\nTQ1|1||{pattern}");

        Assert.Equal(frequency, bundle.Value("MedicationRequest", "dosageInstruction.0.timing.repeat.frequency"));
        Assert.Equal(period, bundle.Value("MedicationRequest", "dosageInstruction.0.timing.repeat.period"));
        Assert.Equal(unit, bundle.Value("MedicationRequest", "dosageInstruction.0.timing.repeat.periodUnit"));
    }

    [Fact]
    public void Fillers_number_goes_with_what_was_dispensed() =>
        Assert.Equal("F7", CareBundle.Of("RDS^O13", "PID\nORC|RE|P1^SANDBOXORD|F7^PHARM\nRXD|1|1^Drug^RXNORM|20260105|30").Value("MedicationDispense", "identifier.0.value"));

    [Theory]
    [InlineData("half||{tbl}^tablet^UCUM", "0.5", "tablet", "{tbl}")]
    [InlineData("one tab", "1", "{tbl}", "{tbl}")]
    [InlineData("2||tab.", "2", "tab.", "{tbl}")]
    [InlineData("5||mcg", "5", "mcg", "ug")]
    public void Dose_and_its_unit_are_what_the_connections_spellings_mean(string fields, string value, string unit, string code)
    {
        TranslationOptions options = Translated.Options() with
        {
            Doses = new Dictionary<string, LocalDose> { ["half"] = new("0.5"), ["one tab"] = new("1", "{tbl}") }.ToFrozenDictionary(),
            Units = new Dictionary<string, string> { ["tab."] = "{tbl}", ["mcg"] = "ug" }.ToFrozenDictionary(),
        };
        MessageTranslationResult result = MessageTranslation.ToFhir(CareBundle.Message("RDE^O11", $"PID\nORC|NW|P1\nRXE||1^Drug^RXNORM|{fields}"), options);

        string bundle = System.Text.Encoding.UTF8.GetString(result.Bundle!.Value.Span);
        Assert.Contains($$"""
            "doseQuantity":{"value":{{value}},"unit":"{{unit}}","system":"http://unitsofmeasure.org","code":"{{code}}"}
            """.Trim(), bundle, StringComparison.Ordinal);
    }
}
