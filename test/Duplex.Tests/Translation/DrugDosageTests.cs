using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>A drug's dose, route, times, length, amount and need are those of the order, or are told as text with a finding.</summary>
public class DrugDosageTests
{
    private const string Dosage = "dosageInstruction.0.";

    [Theory]
    [InlineData("40^MG", "20^MG", "MG")]
    [InlineData("40^mg&milligram&UCUM", "20^mg&milligram&UCUM", "milligram")]
    [InlineData("40", "20", "MG")]
    public void Each_step_of_a_taper_has_its_own_dose(string first, string second, string unit)
    {
        CareBundle bundle = Encoded("RXE||PRED^Prednisone^L|40||MG", $"TQ1|1|{first}|Q1D||||20260310|20260312\nTQ1|2|{second}|Q1D||||20260313|20260315");

        Assert.Equal("40", bundle.Value("MedicationRequest", "dosageInstruction.0.doseAndRate.0.doseQuantity.value"));
        Assert.Equal("20", bundle.Value("MedicationRequest", "dosageInstruction.1.doseAndRate.0.doseQuantity.value"));
        Assert.Equal(unit, bundle.Value("MedicationRequest", "dosageInstruction.1.doseAndRate.0.doseQuantity.unit"));
        Assert.Equal("1", bundle.Value("MedicationRequest", "dosageInstruction.0.sequence"));
        Assert.Equal("2", bundle.Value("MedicationRequest", "dosageInstruction.1.sequence"));
    }

    [Fact]
    public void Taper_of_an_older_version_has_a_dose_and_a_length_for_each_step()
    {
        CareBundle bundle = CareBundle.Of("RDE^O11", "PID\nORC|NW|P1|||||40&MG^Q1D^D3^^^^^^S~20&MG^Q1D^D4\nRXE||PRED^Prednisone^L|40||MG");

        Assert.Equal("20", bundle.Value("MedicationRequest", "dosageInstruction.1.doseAndRate.0.doseQuantity.value"));
        Assert.Equal("4", bundle.Value("MedicationRequest", "dosageInstruction.1.timing.repeat.boundsDuration.value"));
        Assert.Equal("2", bundle.Value("MedicationRequest", "dosageInstruction.1.sequence"));
    }

    [Fact]
    public void Dose_of_the_timing_stands_against_another_of_the_order()
    {
        CareBundle bundle = Encoded("RXE||PRED^Prednisone^L|40||MG", "TQ1|1|20^MG|Q1D");

        Assert.Equal("20", bundle.Value("MedicationRequest", $"{Dosage}doseAndRate.0.doseQuantity.value"));
    }

    [Theory]
    [InlineData("1", false)]
    [InlineData("500", false)]
    [InlineData("2", true)]
    public void Bare_count_of_one_timing_never_becomes_the_dose(string quantity, bool isTold)
    {
        CareBundle bundle = Encoded("RXE||AMX^Amoxicillin^L|500||MG", $"TQ1|1|{quantity}|BID");

        Assert.Equal("500", bundle.Value("MedicationRequest", $"{Dosage}doseAndRate.0.doseQuantity.value"));
        Assert.Equal(isTold, Tells(bundle, "TQ1-2"));
    }

    [Fact]
    public void Steps_whose_bare_numbers_fit_no_dose_have_none()
    {
        CareBundle bundle = Encoded("RXE||PRED^Prednisone^L|5||MG", "TQ1|1|4|Q1D||||20260310|20260312\nTQ1|2|2|Q1D||||20260313");

        Assert.Null(bundle.Value("MedicationRequest", $"{Dosage}doseAndRate"));
        Assert.Equal("Dose as sent: 4", bundle.Value("MedicationRequest", $"{Dosage}text"));
        Assert.True(Tells(bundle, "TQ1-2"));
    }

    [Fact]
    public void Morning_and_evening_dose_go_on_at_the_same_time()
    {
        CareBundle bundle = Encoded("RXE||LEVO^Levodopa^L|100||MG", "TQ1|1|100^MG|QAM|||||||||A\nTQ1|2|50^MG|QPM");

        Assert.Equal("1", bundle.Value("MedicationRequest", "dosageInstruction.1.sequence"));
        Assert.Equal("50", bundle.Value("MedicationRequest", "dosageInstruction.1.doseAndRate.0.doseQuantity.value"));
    }

    [Theory]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||Q4H||||||PRN")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||Q4H||||||S~PRN")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||Q4H~PRN")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||PRNQ4H")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||Q4H|||||||PRN")]
    [InlineData("RXE|^Q4H^^^^PRN|M^Medx^L|1||TAB", "")]
    [InlineData("RXE|^Q4H^^^^^PRN|M^Medx^L|1||TAB", "")]
    [InlineData("RXE|^Q4H^^^^PRN|M^Medx^L|1||TAB", "TQ1|1||Q4H")]
    public void As_needed_is_never_regularly(string rxe, string tq1)
    {
        CareBundle bundle = Encoded(rxe, tq1);

        Assert.Equal("true", bundle.Value("MedicationRequest", $"{Dosage}asNeededBoolean"));
        Assert.Equal("4", bundle.Value("MedicationRequest", $"{Dosage}timing.repeat.period"));
        Assert.DoesNotContain(bundle.Result.Findings, finding => finding.Place.StartsWith("TQ1-9", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||Q4H||||||PRN|pain", "pain")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||Q4H|||||||PRN for pain", "pain")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||Q4H|||||||for pain, as needed", "for pain, as needed")]
    [InlineData("RXE|^Q4H^^^^PRN^pain|M^Medx^L|1||TAB", "", "pain")]
    public void Reason_of_need_is_kept(string rxe, string tq1, string reason) =>
        Assert.Equal(reason, Encoded(rxe, tq1).Value("MedicationRequest", $"{Dosage}asNeededCodeableConcept.text"));

    [Theory]
    [InlineData("hold if systolic below 110")]
    [InlineData("scheduled, not PRN")]
    public void Condition_that_says_no_need_is_an_instruction(string condition)
    {
        CareBundle bundle = Encoded("RXE||M^Medx^L|1||TAB", $"TQ1|1||Q4H|||||||{condition}");

        Assert.Equal(condition, bundle.Value("MedicationRequest", $"{Dosage}additionalInstruction.0.text"));
        Assert.Null(bundle.Value("MedicationRequest", $"{Dosage}asNeededBoolean"));
        Assert.Null(bundle.Value("MedicationRequest", $"{Dosage}asNeededCodeableConcept"));
    }

    [Fact]
    public void Need_that_an_instruction_alone_tells_is_a_finding() =>
        Assert.True(Tells(Encoded("RXE|^Q4H|M^Medx^L|1||TAB||^One tablet prn pain", ""), "RXE"));

    [Fact]
    public void Reversed_range_is_text()
    {
        CareBundle bundle = Encoded("RXE|^BID|M^Medx^L|2|1|TAB", "");

        Assert.Null(bundle.Value("MedicationRequest", $"{Dosage}doseAndRate"));
        Assert.Equal("Least dose as sent: 2 TAB\nGreatest dose as sent: 1", bundle.Value("MedicationRequest", $"{Dosage}text"));
        Assert.True(Tells(bundle, "RXE-3"));
    }

    [Theory]
    [InlineData("1-2", "Dose as sent: 1-2 TAB")]
    [InlineData("1/2", "Dose as sent: 1/2 TAB")]
    [InlineData("0,5", "Dose as sent: 0,5 TAB")]
    [InlineData("-1", "Dose as sent: -1 TAB")]
    public void Dose_that_is_no_amount_is_text(string dose, string text)
    {
        CareBundle bundle = Encoded($"RXE|^BID|M^Medx^L|{dose}||TAB", "");

        Assert.Equal(text, bundle.Value("MedicationRequest", $"{Dosage}text"));
        Assert.Null(bundle.Value("MedicationRequest", $"{Dosage}doseAndRate"));
        Assert.True(Tells(bundle, "RXE-3"));
    }

    [Fact]
    public void Dose_of_the_pharmacy_that_is_text_is_not_replaced_by_the_one_that_was_asked_for()
    {
        CareBundle bundle = CareBundle.Of("RDE^O11", "PID\nORC|NW|P1\nRXO|M^Medx^L|5||TAB\nRXE||M^Medx^L|1-2||TAB");

        Assert.Null(bundle.Value("MedicationRequest", $"{Dosage}doseAndRate"));
        Assert.Equal("Dose as sent: 1-2 TAB", bundle.Value("MedicationRequest", $"{Dosage}text"));
    }

    [Fact]
    public void Two_timings_of_one_order_in_two_places_are_told() =>
        Assert.True(Tells(CareBundle.Of("RDE^O11", "PID\nORC|NW|P1\nTQ1|1||Q4H||||||PRN\nRXO|M^Medx^L|1||TAB\nRXE||M^Medx^L|1||TAB\nTQ1|1||Q6H"), "TQ1"));

    [Fact]
    public void Dose_without_a_unit_is_told() => Assert.True(Tells(Encoded("RXE|^BID|M^Medx^L|2", ""), "RXE-5"));

    [Theory]
    [InlineData("H1|18|mL^^UCUM", "rateRatio.denominator.code", "h")]
    [InlineData("H8|1000|mL^^UCUM", "rateRatio.denominator.value", "8")]
    [InlineData("|125|mL/h^^UCUM", "rateQuantity.code", "mL/h")]
    [InlineData("H8|125|ML/HR", "rateQuantity.unit", "ML/HR")]
    public void Rate_holds_its_time(string rate, string path, string value) =>
        Assert.Equal(value, Encoded($"RXE||NS^Saline^L|1000||mL^^UCUM{new string('|', 17)}{rate}", "").Value("MedicationRequest", $"{Dosage}doseAndRate.0.{path}"));

    [Theory]
    [InlineData("|125|mL^^UCUM", "Rate as sent: 125 mL")]
    [InlineData("|KVO", "Rate as sent: KVO")]
    public void Rate_without_a_time_is_text(string rate, string text)
    {
        CareBundle bundle = Encoded($"RXE||NS^Saline^L|1000||mL^^UCUM{new string('|', 17)}{rate}", "");

        Assert.Equal(text, bundle.Value("MedicationRequest", $"{Dosage}text"));
        Assert.True(Tells(bundle, "RXE-23"));
    }

    [Theory]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||TID|||10^d|20260310", "boundsPeriod.end", "2026-03-19")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||TID|||2^wk|20260310", "boundsPeriod.end", "2026-03-23")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||TID|||10^d", "boundsDuration.value", "10")]
    [InlineData("RXE|^TID^D10^20260310|M^Medx^L|1||TAB", "", "boundsPeriod.end", "2026-03-19")]
    [InlineData("RXE|^TID^W2|M^Medx^L|1||TAB", "", "boundsDuration.code", "wk")]
    [InlineData("RXE|^TID^X6|M^Medx^L|1||TAB", "", "count", "6")]
    [InlineData("RXE|^TID^D10|M^Medx^L|1||TAB", "TQ1|1||TID", "boundsDuration.value", "10")]
    public void Course_ends_when_it_was_ordered_to(string rxe, string tq1, string path, string value) =>
        Assert.Equal(value, Encoded(rxe, tq1).Value("MedicationRequest", $"{Dosage}timing.repeat.{path}"));

    [Theory]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||TID|||3^M", "Duration as sent: 3 M")]
    [InlineData("RXE||M^Medx^L|1||TAB", "TQ1|1||TID|||12^h|20260310", "Duration as sent: 12 h")]
    [InlineData("RXE|^TID^INDEF|M^Medx^L|1||TAB", "", "Duration as sent: INDEF")]
    public void Length_that_cannot_be_counted_is_text(string rxe, string tq1, string text) =>
        Assert.Equal(text, Encoded(rxe, tq1).Value("MedicationRequest", $"{Dosage}text"));

    [Theory]
    [InlineData("Q6H", "1", "6", "h")]
    [InlineData("QID", "4", "1", "d")]
    [InlineData("QOD", "1", "2", "d")]
    [InlineData("Q2D", "1", "2", "d")]
    [InlineData("Q1W", "1", "1", "wk")]
    [InlineData("TIW", "3", "7", "d")]
    [InlineData("QD", "1", "1", "d")]
    public void Pattern_says_how_often(string pattern, string frequency, string period, string unit)
    {
        CareBundle bundle = Encoded($"RXE|^{pattern}|M^Medx^L|1||TAB", "");

        Assert.Equal(frequency, bundle.Value("MedicationRequest", $"{Dosage}timing.repeat.frequency"));
        Assert.Equal(period, bundle.Value("MedicationRequest", $"{Dosage}timing.repeat.period"));
        Assert.Equal(unit, bundle.Value("MedicationRequest", $"{Dosage}timing.repeat.periodUnit"));
    }

    [Fact]
    public void Two_patterns_at_once_are_neither_of_them()
    {
        CareBundle bundle = Encoded("RXE||M^Medx^L|1||TAB", "TQ1|1||QAM~QHS");

        Assert.Equal("QAM + QHS", bundle.Value("MedicationRequest", $"{Dosage}timing.code.text"));
        Assert.Null(bundle.Value("MedicationRequest", $"{Dosage}timing.repeat"));
        Assert.True(Tells(bundle, "TQ1-3"));
    }

    [Theory]
    [InlineData("0600,1200,1800,2400", 4)]
    [InlineData("0600,noon,1800", 0)]
    public void Times_of_an_interval_are_all_there_or_none(string times, int count)
    {
        string? read = Encoded($"RXE|^Q6H&{times}|M^Medx^L|1||TAB", "").Value("MedicationRequest", $"{Dosage}timing.repeat.timeOfDay");
        Assert.Equal(count, read?.Split(',').Length ?? 0);
    }

    [Fact]
    public void Second_route_is_told()
    {
        CareBundle bundle = Encoded("RXE|^BID|M^Medx^L|1||TAB", "RXR|PO\nRXR|IV");

        Assert.Equal("Other route as sent: IV", bundle.Value("MedicationRequest", $"{Dosage}text"));
        Assert.True(Tells(bundle, "RXR[2]-1"));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("PRN")]
    public void Refills_that_are_no_count_are_told(string refills)
    {
        CareBundle bundle = Encoded($"RXE|^BID|M^Medx^L|1||TAB|||||30|TAB|{refills}", "");

        Assert.Null(bundle.Value("MedicationRequest", "dispenseRequest.numberOfRepeatsAllowed"));
        Assert.True(Tells(bundle, "RXE-12"));
    }

    [Fact]
    public void Urgency_of_an_older_version_is_the_priority() =>
        Assert.Equal("stat", Encoded("RXE|^BID^^^^S|M^Medx^L|1||TAB", "").Value("MedicationRequest", "priority"));

    [Fact]
    public void Component_without_a_name_is_told() =>
        Assert.True(Tells(Encoded("RXE|^BID|C^Compound^L|1||APP", "RXC|B|B1^Base^L|90|g^^UCUM\nRXC|A||5|mg"), "RXC[2]-2"));

    [Fact]
    public void Drug_in_a_general_order_is_a_prescription_and_no_service()
    {
        CareBundle bundle = CareBundle.Of("ORM^O01", "PID\nORC|NW|P1|||||^BID^^^^PRN\nRXO|M^Medx^L|500||mg^^UCUM\nRXR|PO\nNTE|1||with milk\nORC|NW|P2\nOBR|1|P2||GLU^Glucose^L");

        Assert.Equal("500", bundle.Value("MedicationRequest", $"{Dosage}doseAndRate.0.doseQuantity.value"));
        Assert.Equal("true", bundle.Value("MedicationRequest", $"{Dosage}asNeededBoolean"));
        Assert.Equal("with milk", bundle.Value("MedicationRequest", "note.0.text"));
        Assert.Equal("GLU", bundle.Value("ServiceRequest", "code.coding.0.code"));
    }

    [Theory]
    [InlineData("2^{tube}&tube&UCUM|Q6H||||||PRN|dizzy", "asNeededCodeableConcept.text", "dizzy")]
    [InlineData("2^{tube}&tube&UCUM|Q6H||||||PRN", "asNeededBoolean", "true")]
    [InlineData("2^{tube}&tube&UCUM|Q6H", "quantityQuantity.value", "2")]
    public void Order_of_a_service_has_its_quantity_and_need(string tq1, string path, string value) =>
        Assert.Equal(value, CareBundle.Of("OML^O21", $"PID\nORC|NW|P1\nOBR|1|P1||GLU^Glucose^L\nTQ1|1|{tq1}").Value("ServiceRequest", path));

    private static CareBundle Encoded(string rxe, string after) => CareBundle.Of("RDE^O11", $"PID\nORC|NW|P1\n{rxe}\n{after}".TrimEnd('\n'));

    private static bool Tells(CareBundle bundle, string place) => bundle.Result.Findings.Any(finding => finding.Place.StartsWith(place, StringComparison.Ordinal));
}
