using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Rows of the sheets of orders and results that stand in few messages.</summary>
public class OrderDetailTests
{
    // Synthetic patient and people.
    private const string Patient = "PID|1||7001^^^SANDBOX^MR||TEST^PATIENT||19700214|F\n";
    private const string Order = $"{Patient}ORC|NW|P1^SANDBOXORD\n";
    private const string Request = "OBR|1|P1^SANDBOXORD||1-8^Test^LN";

    [Theory]
    [InlineData("TQ1|1||||||||ZZ^Odd^L", "S", "stat", "ZZ")]
    [InlineData("TQ1|1||||||||R", "S", "routine", "S")]
    [InlineData("TQ1|1||||||||R", "R", "routine", null)]
    public void Priority_of_the_order_is_the_first_that_FHIR_has_a_word_for_and_another_stands_beside(string tq1, string obr5, string priority, string? beside)
    {
        MessageTranslationResult result = Translate("OML^O21", $"{Order}{tq1}\n{Request}|{obr5}\n");

        JsonElement request = Only(result, "ServiceRequest");
        Assert.Equal(priority, request.GetProperty("priority").GetString());
        Assert.Equal(beside, request.TryGetProperty("_priority", out JsonElement others) ? Code(others) : null);
    }

    [Fact]
    public void Priority_that_FHIR_has_no_word_for_does_not_hide_a_good_one_from_a_chart()
    {
        string request = Translated.Resource(Translated.Order($"{Header("OML^O21")}{Order}TQ1|1||||||||ZZ^Odd^L\n{Request}|S\n"), "ServiceRequest");

        Assert.Equal("\"stat\"", Translated.Member(request, "priority"));
    }

    [Theory]
    [InlineData("TQ2|1|S|P2^SANDBOXORD\nOBR|1|P1^SANDBOXORD||1-8^Test^LN\n", "TQ2-3[1].1", "urn:duplex:v2:TQ2")]
    [InlineData("OBR|1|P1^SANDBOXORD||1-8^Test^LN\nCTD|CP|TEST^CONTACT\n", "CTD-2[1].2", "urn:duplex:v2:CTD")]
    [InlineData("OBR|1|P1^SANDBOXORD||1-8^Test^LN\nBLG|D|CH|ACC1\n", "BLG-3", "urn:duplex:v2:BLG")]
    [InlineData("TQ1|1||Q6H\nTQ1|2||Q8H\nOBR|1|P1^SANDBOXORD||1-8^Test^LN\n", "TQ1[2]-3", "urn:duplex:v2:TQ1")]
    public void Segment_without_a_place_is_kept_whole_with_its_order(string lines, string source, string url)
    {
        MessageTranslationResult result = Translate("OML^O21", Order + lines);

        CoverageEntry entry = Assert.Single(result.Coverage.Entries, entry => entry.Source == source);
        Assert.Equal(CoverageOutcome.KeptAsExtension, entry.Outcome);
        Assert.Contains(Only(result, "ServiceRequest").GetProperty("extension").EnumerateArray(), extension => extension.GetProperty("url").GetString() == url);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Charge_behind_an_order_or_a_result_is_about_it()
    {
        JsonElement ordered = Only(Translate("OML^O21", $"{Order}{Request}\nFT1|1|||20260107||CG|82947^Glucose^C4\n"), "ChargeItem");
        JsonElement reported = Only(Translate("ORU^R01", $"{Patient}OBR|1|P1|F1|1-8^Test^LN|||||||||||||||||||||F\nOBX|1|NM|1-8^Test^LN||1||||||F\nFT1|1|||20260107||CG|82947^Glucose^C4\n"), "ChargeItem");

        Assert.StartsWith("ServiceRequest/", ordered.GetProperty("supportingInformation")[0].GetProperty("reference").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("DiagnosticReport/", reported.GetProperty("service")[0].GetProperty("reference").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Drug_among_general_orders_is_a_medication_request_and_no_service_request()
    {
        MessageTranslationResult result = Translate(
            "ORM^O01",
            $"{Order}RXO|313782^Acetaminophen^RXNORM|1||TAB\nRXR|PO^Oral^HL70162\nDG1|1||R52^Pain^I10C\nORC|NW|P2^SANDBOXORD\nOBR|1|P2^SANDBOXORD||718-7^Hemoglobin^LN\n");

        JsonElement drug = Only(result, "MedicationRequest");
        Assert.Contains("P1", drug.GetProperty("identifier").GetRawText(), StringComparison.Ordinal);
        Assert.StartsWith("Condition/", drug.GetProperty("reasonReference")[0].GetProperty("reference").GetString(), StringComparison.Ordinal);
        Assert.Contains("P2", Only(result, "ServiceRequest").GetProperty("identifier").GetRawText(), StringComparison.Ordinal);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Fact]
    public void Drug_among_general_orders_is_left_out_of_a_chart_and_told()
    {
        TranslationResult result = Translated.Order($"{Header("ORM^O01")}{Order}RXO|313782^Acetaminophen^RXNORM|1||TAB\nORC|NW|P2^SANDBOXORD\nOBR|1|P2^SANDBOXORD||718-7^Hemoglobin^LN\n");

        Assert.Contains("718-7", Translated.Resource(result, "ServiceRequest"), StringComparison.Ordinal);
        Assert.Empty(Translated.Resources(result, "MedicationRequest"));
        Assert.Contains(result.Findings, finding => finding.Sentence.Contains("drug", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fasting 12 hours", "fastingStatusDuration", "\"value\":12")]
    [InlineData("8 h fasting", "fastingStatusDuration", "\"code\":\"h\"")]
    [InlineData("F^Patient was fasting^HL70916", "fastingStatusCodeableConcept", "v2-0916")]
    public void Fasting_is_said_of_the_only_specimen_and_nowhere_else(string information, string element, string value)
    {
        MessageTranslationResult result = Translate("OML^O21", $"{Order}{Request}|||||||||{information}~thirsty\nSPM|1|S1&SANDBOXORD||BLD\n");

        Assert.Contains(value, Only(result, "Specimen").GetProperty("collection").GetProperty(element).GetRawText(), StringComparison.Ordinal);
        string request = Only(result, "ServiceRequest").GetRawText();
        Assert.DoesNotContain("asting", request, StringComparison.Ordinal);
        Assert.Contains("thirsty", request, StringComparison.Ordinal);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    [Theory]
    [InlineData("fasting since midnight")]
    [InlineData("12 hours")]
    [InlineData("fasting 12 hours, on metformin")]
    public void Information_that_says_more_than_a_duration_of_fasting_stays_a_text(string information)
    {
        MessageTranslationResult result = Translate("OML^O21", $"{Order}{Request}|||||||||{information}\nSPM|1|S1&SANDBOXORD||BLD\n");

        Assert.False(Only(result, "Specimen").TryGetProperty("collection", out _));
        Assert.Contains(information, Only(result, "ServiceRequest").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "http://hl7.org/fhir/StructureDefinition/request-statusReason")]
    [InlineData("CA", "urn:duplex:v2:ORC-16")]
    public void Reason_of_the_control_is_the_reason_of_the_state_only_where_no_state_is_told(string state, string url)
    {
        MessageTranslationResult result = Translate("ORM^O01", $"{Patient}ORC|CA|P1^SANDBOXORD|||{state}|||||||||||PAT^Refused^L\n{Request}\n");

        Assert.Contains(Only(result, "ServiceRequest").GetProperty("extension").EnumerateArray(), extension => extension.GetProperty("url").GetString() == url);
    }

    [Fact]
    public void Service_of_the_parent_order_is_said_of_the_parent()
    {
        MessageTranslationResult result = Translate("OML^O21", $"{Patient}ORC|NW|P1^SANDBOXORD||||||P0&SANDBOXORD|||||||||||||||||||||||2-8^Parent^LN\n{Request}\n");

        Assert.Contains("2-8", Assert.Single(Only(result, "ServiceRequest").GetProperty("basedOn").EnumerateArray()).GetProperty("extension").GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TQ1|1||^^^^^^^ACM|0800|5^tube|6^tube|20260106||R||||7^tube\nOBR|1|P1^SANDBOXORD||1-8^Test^LN\n", "TQ1")]
    [InlineData("TQ1|1||Q6H\nOBR|1|P1^SANDBOXORD||1-8^Test^LN|||||||||||||||||||||||^Q8H^D5^20260107\n", "OBR-27")]
    [InlineData("OBR|1|P1^SANDBOXORD||1-8^Test^LN||20260106|20260105|20260105\n", "OBR")]
    [InlineData("OBR|1|P1^SANDBOXORD||1-8^Test^LN\nPRT||AD||RCT^Copies^HL70912|9^DOC^TEST\n", "PRT")]
    [InlineData("OBR|1|P1^SANDBOXORD||1-8^Test^LN\nDG1|1||I10^Hypertension^I10C|||W|77^MDC|88^DRG|Y\n", "DG1")]
    [InlineData("OBR|1|P1^SANDBOXORD||1-8^Test^LN\nOBX|1|NM|2-8^Other^LN||5||||||F|||||||||||EVN||3 Lab Way^^Town\n", "OBX")]
    [InlineData("OBR|1|P1^SANDBOXORD||1-8^Test^LN\nSPM|1|S1&SANDBOXORD||BLD\nSAC||A1|C1|C0|C2&SANDBOXORD|SER\n", "SAC")]
    public void Field_without_a_place_of_its_own_is_kept_by_its_name(string lines, string segment)
    {
        MessageTranslationResult result = Translate("OML^O21", Order + lines);

        Assert.DoesNotContain(result.Coverage.Entries, entry => entry.Outcome == CoverageOutcome.NoPlace && entry.Source.StartsWith(segment, StringComparison.Ordinal));
        Assert.Contains($"urn:duplex:v2:{segment}", System.Text.Encoding.UTF8.GetString(result.Bundle!.Value.Span), StringComparison.Ordinal);
        Assert.Empty(BundleFaults.Of(result.Bundle!.Value));
    }

    private static string? Code(JsonElement element) =>
        element.GetProperty("extension")[0].GetProperty("valueCodeableConcept").GetProperty("coding")[0].GetProperty("code").GetString();

    private static string Header(string type) => $"MSH|^~\\&|EHR|NORTH|ENGINE|NORTH|20260107080000||{type}|G1|P|2.5.1\n";

    private static MessageTranslationResult Translate(string type, string lines) => MessageTranslation.ToFhir(Wire.Bytes(Header(type) + lines), Translated.Options());

    private static JsonElement Only(MessageTranslationResult result, string type)
    {
        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        using JsonDocument bundle = JsonDocument.Parse(result.Bundle!.Value);
        return Assert.Single(BundleFaults.Resources(bundle.RootElement), resource => resource.GetProperty("resourceType").GetString() == type).Clone();
    }
}
