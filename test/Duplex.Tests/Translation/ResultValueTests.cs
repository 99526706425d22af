using System.Text;
using Duplex.Fhir.Changes;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>OBX-2, OBX-5, OBX-6 and OBX-7: values as they were written, and nothing that was not.</summary>
public class ResultValueTests
{
    [Theory]
    [InlineData("NM|", "0.50|mg/dL", """valueQuantity={"value":0.50,"unit":"mg/dL","system":"http://unitsofmeasure.org","code":"mg/dL"}""")]
    [InlineData("NM|", "+007.|MG/DL", """valueQuantity={"value":7,"unit":"MG/DL"}""")]
    [InlineData("NM|", "-.5|", """valueQuantity={"value":-0.5}""")]
    [InlineData("NM|", "12345678901234567890.10|x", """valueQuantity={"value":12345678901234567890.10,"unit":"x"}""")]
    [InlineData("NM|", "&lt;0.01|ng/mL", """valueQuantity={"value":0.01,"comparator":"<","unit":"ng/mL","system":"http://unitsofmeasure.org","code":"ng/mL"}""")]
    [InlineData("NM|", "pending|mg/dL", "valueString=\"pending mg/dL\"")]
    [InlineData("NM|", "1e5|", "valueString=\"1e5\"")]
    [InlineData("NM|", "5|mg/dl^milligram^L^mg/dL^^UCUM", """valueQuantity={"value":5,"unit":"milligram","system":"http://unitsofmeasure.org","code":"mg/dL"}""")]
    [InlineData("NM|", "5|mmol/L^millimole^UCUM", """valueQuantity={"value":5,"unit":"millimole","system":"http://unitsofmeasure.org","code":"mmol/L"}""")]
    [InlineData("NM|", "5|mmol/L^^ISO+", """valueQuantity={"value":5,"unit":"mmol/L"}""")]
    [InlineData("NM|", "5|x10^3/uL", """valueQuantity={"value":5,"unit":"x10^3/uL"}""")]
    [InlineData("SN|", "&gt;=^100|mg/dL", """valueQuantity={"value":100,"comparator":">=","unit":"mg/dL","system":"http://unitsofmeasure.org","code":"mg/dL"}""")]
    [InlineData("SN|", "=^3|", """valueQuantity={"value":3}""")]
    [InlineData("SN|", "^1^:^128|", """valueRatio={"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/originalText","valueString":"1 : 128"}],"numerator":{"value":1},"denominator":{"value":128}}""")]
    [InlineData("SN|", "^2^-^5|/[HPF]", """valueRange={"extension":[{"url":"http://hl7.org/fhir/StructureDefinition/originalText","valueString":"2 - 5"}],"low":{"value":2,"unit":"/[HPF]","system":"http://unitsofmeasure.org","code":"/[HPF]"},"high":{"value":5,"unit":"/[HPF]","system":"http://unitsofmeasure.org","code":"/[HPF]"}}""")]
    [InlineData("SN|", "^3^+|", "valueString=\"3 +\"")]
    [InlineData("SN|", "&lt;&gt;^3|g", "valueString=\"<> 3 g\"")]
    [InlineData("CWE|", "260385009^Negative^SCT^N^neg^L^2026^^as seen|", """valueCodeableConcept={"coding":[{"system":"http://snomed.info/sct","version":"2026","code":"260385009","display":"Negative"},{"code":"N","display":"neg"}],"text":"as seen"}""")]
    [InlineData("CE|", "^Negative|", """valueCodeableConcept={"text":"Negative"}""")]
    [InlineData("IS|", "Y|", """valueCodeableConcept={"coding":[{"code":"Y"}]}""")]
    [InlineData("TS|", "202601050940-0600|", "valueDateTime=\"2026-01-05T09:40:00-06:00\"")]
    [InlineData("DT|", "202601|", "valueDateTime=\"2026-01\"")]
    [InlineData("DT|", "soon|", "valueString=\"soon\"")]
    [InlineData("TM|", "0940|", "valueTime=\"09:40:00\"")]
    [InlineData("NR|", "1^2.0|g/L", """valueRange={"low":{"value":1,"unit":"g/L","system":"http://unitsofmeasure.org","code":"g/L"},"high":{"value":2.0,"unit":"g/L","system":"http://unitsofmeasure.org","code":"g/L"}}""")]
    [InlineData("DR|", "20260105^20260106|", """valuePeriod={"start":"2026-01-05","end":"2026-01-06"}""")]
    [InlineData("ST|", " a\\T\\b |", "valueString=\" a&b\"")]
    [InlineData("TX|", "one~two|", "valueString=\"one\\ntwo\"")]
    [InlineData("|", "7.2|", "valueString=\"7.2\"")]
    [InlineData("XAD|", "1 MAIN ST^^TOWN|", "valueString=\"1 MAIN ST^^TOWN\"")]
    public void Value_is_what_was_written(string type, string rest, string expected)
    {
        string json = Observation($"OBX|1|{type}718-7^Hb^LN||{rest.Replace("&lt;", "<").Replace("&gt;", ">")}|||||F");

        string[] parts = expected.Split('=', 2);
        Assert.Equal(parts[1], Translated.Member(json, parts[0]));
    }

    [Theory]
    [InlineData("4.0-5.6", """[{"low":{"value":4.0,"unit":"u"},"high":{"value":5.6,"unit":"u"},"text":"4.0-5.6"}]""")]
    [InlineData("&lt;5", """[{"high":{"value":5,"unit":"u"},"text":"<5"}]""")]
    [InlineData("&gt;= 60", """[{"low":{"value":60,"unit":"u"},"text":">= 60"}]""")]
    [InlineData("-2 - -1", """[{"low":{"value":-2,"unit":"u"},"high":{"value":-1,"unit":"u"},"text":"-2 - -1"}]""")]
    [InlineData("Negative", """[{"text":"Negative"}]""")]
    [InlineData("3.5-5.0 (adult)", """[{"text":"3.5-5.0 (adult)"}]""")]
    public void Range_is_kept_as_written_and_read_where_it_is_plain(string range, string expected) => Assert.Equal(
        expected,
        Translated.Member(Observation($"OBX|1|NM|718-7||5|u|{range.Replace("&lt;", "<").Replace("&gt;", ">")}||||F"), "referenceRange"));

    [Fact]
    public void Several_answers_are_components()
    {
        string json = Observation("OBX|1|CWE|1^a^L||A^^L~B^^L||||||F");

        Assert.Equal(
            """[{"code":{"coding":[{"code":"1","display":"a"}]},"valueCodeableConcept":{"coding":[{"code":"A"}]}},{"code":{"coding":[{"code":"1","display":"a"}]},"valueCodeableConcept":{"coding":[{"code":"B"}]}}]""",
            Translated.Member(json, "component"));
    }

    [Fact]
    public void Lines_of_a_text_belong_together_in_their_order_and_none_is_lost()
    {
        string json = Observation("""
            OBX|1|TX|22637-3^Path^LN||  DIAGNOSIS:||||||F
            OBX|2|TX|22637-3^Path^LN||||||||F
            OBX|3|TX|22637-3^Path^LN||    benign||||||F
            NTE|1||checked
            OBX|4|FT|22637-3^Path^LN||end\.br\of report||||||F
            """);

        Assert.Equal("\"  DIAGNOSIS:\\n\\n    benign\\nend\\nof report\"", Translated.Member(json, "valueString"));
        Assert.Equal("""[{"text":"checked"}]""", Translated.Member(json, "note"));
    }

    [Fact]
    public void Results_of_one_code_stay_apart_by_sub_id_and_by_turn()
    {
        TranslationResult result = Interpret("OBX|1|ST|634-6^Bacteria^LN|1|E. coli||||||F\nOBX|2|ST|634-6^Bacteria^LN|2|S. aureus||||||F\nOBX|3|ST|634-6^Bacteria^LN|2|C. albicans||||||F");

        List<string> observations = Translated.Resources(result, "Observation");
        Assert.Equal(["\"E. coli\"", "\"S. aureus\"", "\"C. albicans\""], observations.Select(json => Translated.Member(json, "valueString")));
        Assert.Equal(3, observations.Select(json => Translated.Member(json, "id")).Distinct().Count());
    }

    [Fact]
    public void Result_that_is_taken_back_and_sent_anew_is_the_new_one()
    {
        string json = Observation("OBX|1|NM|718-7||5||||||W\nOBX|2|NM|718-7||6||||||C");

        Assert.Equal("\"corrected\"", Translated.Member(json, "status"));
        Assert.Equal("""{"value":6}""", Translated.Member(json, "valueQuantity"));
    }

    [Theory]
    [InlineData("^application^pdf^Base64^JVBERi0xLjQK", """[{"contentType":"application/pdf","data":"JVBERi0xLjQK","title":"PDF"}]""")]
    [InlineData("LAB^AP^PDF^Base64^JVBE\\.br\\Ri0xLjQK", """[{"contentType":"application/pdf","data":"JVBERi0xLjQK","title":"PDF"}]""")]
    [InlineData("TEXT^HTML^A^&lt;b\\F\\&gt;", """[{"contentType":"text/html","data":"PGJ8Pg==","title":"PDF"}]""")]
    [InlineData("^IM^jpeg^Hex^FFD8", """[{"contentType":"image/jpeg","data":"/9g=","title":"PDF"}]""")]
    public void Document_is_presented_with_its_content_byte_for_byte(string data, string expected)
    {
        TranslationResult result = Interpret($"OBX|1|ED|PDF^PDF^L||{data.Replace("&lt;", "<").Replace("&gt;", ">")}||||||F");

        Assert.Equal(expected, Translated.Member(Translated.Resource(result, "DiagnosticReport"), "presentedForm"));
        Assert.Empty(Translated.Resources(result, "Observation"));
    }

    [Fact]
    public void Pointer_is_presented_as_an_address()
    {
        TranslationResult result = Interpret("OBX|1|RP|1^Image^L||https://lab.example/1.pdf^^AP^PDF||||||F");

        Assert.Equal(
            """[{"contentType":"application/pdf","url":"https://lab.example/1.pdf","title":"Image"}]""",
            Translated.Member(Translated.Resource(result, "DiagnosticReport"), "presentedForm"));
    }

    [Fact]
    public void Document_that_cannot_be_decoded_is_told_and_one_taken_back_is_gone()
    {
        Assert.Contains(Interpret("OBX|1|ED|PDF||^application^pdf^Base64^%%||||||F").Findings, finding => finding.Place == "OBX-5[1].5");
        ResourceChange change = Assert.Single(
            Interpret("OBX|1|ED|PDF||^application^pdf^Base64^JVBERi0xLjQK||||||D").Changes, change => change.ResourceType == "DiagnosticReport");
        Assert.Contains(change.Elements, element => element is { Element: "presentedForm", Kind: ElementChangeKind.Cleared });
    }

    [Fact]
    public void Long_document_and_many_results_are_read_in_time_that_grows_with_them()
    {
        string content = Convert.ToBase64String(new byte[15_000_000]);
        StringBuilder lines = new($"OBX|1|ED|PDF^PDF^L||^application^pdf^Base64^{content}||||||F\n");
        for (int i = 0; i < 20_000; i++)
        {
            lines.Append(System.Globalization.CultureInfo.InvariantCulture, $"OBX|{i}|TX|1^Text^L||line {i}||||||F\nOBX|{i}|NM|2^Number^L|{i}|{i}|g|||||F\n");
        }

        byte[] bytes = Message(lines.ToString());
        long before = GC.GetAllocatedBytesForCurrentThread();
        TranslationResult result = MessageTranslation.Interpret(bytes, Translated.Options());
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(20_001, result.Changes.Count(change => change.ResourceType == "Observation"));
        Assert.InRange(allocated, 20_000_000, 600_000_000);
        ResourceChange report = Assert.Single(result.Changes, change => change.ResourceType == "DiagnosticReport");
        ElementChange form = Assert.Single(report.Elements, element => element.Element == "presentedForm");
        Assert.True(form.Value.Span.IndexOf(Encoding.ASCII.GetBytes(content)) > 0);
    }

    private static string Observation(string lines) => Translated.Resource(Interpret(lines), "Observation");

    private static TranslationResult Interpret(string lines) => MessageTranslation.Interpret(Message(lines), Translated.Options());

    private static byte[] Message(string lines) => Wire.Bytes($"""
        MSH|^~\&|LAB|LAB|DUPLEX|CLINIC|20260106101500-0600||ORU^R01^ORU_R01|R1|P|2.5.1
        PID|1||7^^^SANDBOX^MR
        OBR|1||F1^LAB|1^Panel^L|||20260105|||||||||||||||20260106101400-0600|||F
        {lines}
        """);
}
