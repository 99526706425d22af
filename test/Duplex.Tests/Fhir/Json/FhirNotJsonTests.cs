using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.Json;

public sealed class FhirNotJsonTests
{
    [Theory]
    [InlineData("", "There is nothing here", 0)]
    [InlineData(" \r\n\t", "There are only blanks here", 0)]
    [InlineData("<Patient xmlns=\"http://hl7.org/fhir\"/>", "looks like XML", 0)]
    [InlineData("""{"resourceType":"Patient","name":[{"fam""", "looks cut off", 39)]
    [InlineData("""{"resourceType":"Patient",""", "looks cut off", 26)]
    [InlineData("{\"resourceType\":\"Patient\",\"id\":\"a\"}\n{\"resourceType\":\"Patient\"}", "Something follows the resource", 36)]
    [InlineData("""{"resourceType":"Patient","id":x}""", "not valid JSON from here on", 31)]
    public void What_is_no_JSON_is_called_what_it_is(string text, string message, int offset) =>
        AssertFatal(Encoding.UTF8.GetBytes(text), message, offset);

    [Fact]
    public void UTF_16_is_called_by_name_with_and_without_its_mark()
    {
        const string Json = """{"resourceType":"Patient","id":"a"}""";
        AssertFatal([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Json)], "looks like UTF-16", 0);
        AssertFatal([.. Encoding.BigEndianUnicode.GetPreamble(), .. Encoding.BigEndianUnicode.GetBytes(Json)], "looks like UTF-16", 0);
        AssertFatal(Encoding.Unicode.GetBytes(Json), "looks like UTF-16", 1);
        AssertFatal(Encoding.BigEndianUnicode.GetBytes(Json), "looks like UTF-16", 0);
    }

    private static void AssertFatal(byte[] json, string message, int offset)
    {
        foreach (var mode in Enum.GetValues<FhirReadMode>())
        {
            var read = FhirJson.Parse(json, mode);

            var issue = Assert.Single(read.Issues, issue => issue.Severity == FhirIssueSeverity.Fatal);
            Assert.Null(read.Resource);
            Assert.Contains(message, issue.Message, StringComparison.Ordinal);
            Assert.Equal(offset, issue.Position?.Offset);
        }
    }
}
