using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>OBX-7: the text as written, and limits only where it is a plain range.</summary>
public class ReferenceRangeTests
{
    [Theory]
    [InlineData("70-99", """{"low":{"value":70},"high":{"value":99},"text":"70-99"}""")]
    [InlineData("3.5 - 5.10", """{"low":{"value":3.5},"high":{"value":5.10},"text":"3.5 - 5.10"}""")]
    [InlineData(".5-1", """{"low":{"value":0.5},"high":{"value":1},"text":".5-1"}""")]
    [InlineData("-5--3", """{"low":{"value":-5},"high":{"value":-3},"text":"-5--3"}""")]
    [InlineData("007-010", """{"low":{"value":7},"high":{"value":10},"text":"007-010"}""")]
    [InlineData("<5.0", """{"high":{"value":5.0},"text":"<5.0"}""")]
    [InlineData("<= 5", """{"high":{"value":5},"text":"<= 5"}""")]
    [InlineData(">=-2", """{"low":{"value":-2},"text":">=-2"}""")]
    [InlineData("1.-5", """{"text":"1.-5"}""")]
    [InlineData("12-", """{"text":"12-"}""")]
    [InlineData("-", """{"text":"-"}""")]
    [InlineData("<", """{"text":"<"}""")]
    [InlineData("<>5", """{"text":"<>5"}""")]
    [InlineData("1-2-3", """{"text":"1-2-3"}""")]
    [InlineData("1.5.2-3", """{"text":"1.5.2-3"}""")]
    [InlineData("70-99 mg/dL", """{"text":"70-99 mg/dL"}""")]
    [InlineData("negative", """{"text":"negative"}""")]
    public void Range_has_limits_where_its_text_is_two_numbers_or_one_beyond_which(string sent, string range)
    {
        TranslationResult result = MessageTranslation.Interpret(
            Wire.Bytes($"""
                MSH|^~\&|LAB|LAB|DUPLEX|CLINIC|20260106101500-0600||ORU^R01^ORU_R01|R1|P|2.5.1
                PID|1||7^^^SANDBOX^MR
                OBR|1||F1^LAB|1^Panel^L|||20260105|||||||||||||||20260106101400-0600|||F
                OBX|1|NM|1^Test^L||1||{sent}||||F
                """),
            Translated.Options());

        Assert.Contains($"\"referenceRange\":[{range}]", Translated.Resource(result, "Observation"), StringComparison.Ordinal);
    }
}
