using Duplex.Translation;
using Duplex.Translation.ToV2;
using Xunit;

namespace Duplex.Tests.Translation.ToV2;

public class DocumentWritingTests
{
    private const string Note = """
        {"resourceType":"DocumentReference","id":"n1","masterIdentifier":{"system":"urn:oid:1.2.3","value":"DOC900"},"status":"current","docStatus":"final",
        "type":{"coding":[{"system":"http://loinc.org","code":"11506-3","display":"Progress note"}]},"subject":{"reference":"Patient/p1"},"date":"2026-01-05T09:00:00-06:00",
        "author":[{"identifier":{"system":"http://hl7.org/fhir/sid/us-npi","value":"1245319599"},"display":"Synthetic Smith"}],
        "securityLabel":[{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}]}],
        "content":[{"attachment":{"contentType":"text/plain","data":"TGluZSBvbmUKCkxpbmUgdHdvICYgdGhyZWU="}}],
        "context":{"encounter":[{"identifier":{"system":"urn:oid:2.16.840.1.113883.19.5.1","value":"V9"}}]}}
        """;

    [Fact]
    public void Plain_text_is_written_line_by_line()
    {
        string[] lines = Written.Message(Written.Bundle(Note));

        Assert.Equal(
            """
            MSH|^~\&|DUPLEX|CLINIC|EHR|NC|20260105093000+0000||MDM^T02^MDM_T02|C1|P|2.5.1
            EVN|T02|20260105093000+0000
            PID|1||7^^^SANDBOX^MR||TEST^PATIENT^^^^^L||19700214|F
            PV1|1|U|||||||||||||||||V9^^^SANDBOX^VN
            TXA|1|11506-3^Progress note^LN|TX|||20260105090000-0600|||1245319599^Synthetic Smith^^^^^^^NPI|||DOC900^^1.2.3^ISO|||||AU|R|AV
            OBX|1|TX|11506-3^Progress note^LN||Line one||||||F
            OBX|2|TX|11506-3^Progress note^LN||||||||F
            OBX|3|TX|11506-3^Progress note^LN||Line two \T\ three||||||F
            """.ReplaceLineEndings("\n"),
            string.Join('\n', lines));
        Assert.Empty(Written.Lost(Written.Result(Written.Bundle(Note))));
    }

    [Theory]
    [InlineData("application/pdf", "^application^pdf^Base64^JVBERi0xLjQK", "AP")]
    [InlineData("text/rtf", "^text^rtf^Base64^JVBERi0xLjQK", "FT")]
    [InlineData("application/hl7-cda+xml", "^application^hl7-cda+xml^Base64^JVBERi0xLjQK", "AP")]
    public void Other_content_is_embedded_with_its_type(string type, string value, string presentation)
    {
        string[] lines = Written.Message(Written.Bundle(Content("""{"contentType":"TYPE","data":"JVBERi0xLjQK"}""".Replace("TYPE", type, StringComparison.Ordinal))));

        Assert.Equal($"OBX|1|ED|11506-3^Progress note^LN||{value}||||||F", lines.Line("OBX"));
        Assert.StartsWith($"TXA|1|11506-3^Progress note^LN|{presentation}|", lines.Line("TXA"), StringComparison.Ordinal);
    }

    [Fact]
    public void Address_without_content_is_a_pointer_and_a_binary_beside_it_is_embedded()
    {
        string note = Content("""{"contentType":"application/pdf","url":"Binary/b1"}""");
        string elsewhere = Content("""{"contentType":"application/pdf","url":"https://example.org/fhir/Binary/b1"}""");

        Assert.Equal("OBX|1|RP|11506-3^Progress note^LN||https://example.org/fhir/Binary/b1^^application^pdf||||||F", Written.Message(Written.Bundle(elsewhere)).Line("OBX"));
        string[] embedded = Written.Message(Written.Bundle(note, """{"resourceType":"Binary","id":"b1","contentType":"application/pdf","data":"JVBERi0xLjQK"}"""));
        Assert.Contains("^application^pdf^Base64^JVBERi0xLjQK", embedded.Line("OBX"), StringComparison.Ordinal);
    }

    [Fact]
    public void Relative_address_is_that_of_the_server_or_refused()
    {
        string json = Written.Bundle(Content("""{"contentType":"application/pdf","url":"Binary/b1"}"""));
        string told = json.Replace("{\"resource\":{\"resourceType\":\"DocumentReference\"", "{\"fullUrl\":\"https://example.org/fhir/DocumentReference/n1\",\"resource\":{\"resourceType\":\"DocumentReference\"", StringComparison.Ordinal);

        Assert.Contains("||https://example.org/fhir/Binary/b1^^application^pdf|", Written.Message(told).Line("OBX"), StringComparison.Ordinal);
        Assert.Contains(Written.Result(json).Findings, finding => finding is { Severity: FindingSeverity.Error, Place: "DocumentReference.attachment.url" });
    }

    [Theory]
    [InlineData("appends", "T06")]
    [InlineData("replaces", "T10")]
    public void Addendum_and_replacement_are_so_also_where_the_bundle_puts_them(string code, string trigger)
    {
        string note = Note.Replace("\"status\"", """
            "relatesTo":[{"code":"CODE","target":{"identifier":{"system":"urn:oid:1.2.3","value":"DOC899"}}}],"status"
            """.Replace("CODE", code, StringComparison.Ordinal), StringComparison.Ordinal);
        string put = Written.Bundle(note).Replace("},{\"resource\"", ",\"request\":{\"method\":\"PUT\",\"url\":\"DocumentReference/n1\"}},{\"resource\"", StringComparison.Ordinal);

        Assert.Contains($"|MDM^{trigger}^MDM_T02|", Written.Message(put)[0], StringComparison.Ordinal);
        string[] edited = Written.Message(put, Written.Options with { Action = FhirToV2Action.Change });
        Assert.Contains("|MDM^T08^MDM_T02|", edited[0], StringComparison.Ordinal);
        Assert.Contains("|DOC900^^1.2.3^ISO|DOC899^^1.2.3^ISO|", edited.Line("TXA"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("appends", "T06")]
    [InlineData("replaces", "T10")]
    public void Addendum_and_replacement_name_the_document_before(string code, string trigger)
    {
        string note = Note.Replace("\"status\"", """
            "relatesTo":[{"code":"CODE","target":{"identifier":{"system":"urn:oid:1.2.3","value":"DOC899"}}}],"status"
            """.Replace("CODE", code, StringComparison.Ordinal), StringComparison.Ordinal);
        string[] lines = Written.Message(Written.Bundle(note));

        Assert.Contains($"|MDM^{trigger}^MDM_T02|", lines[0], StringComparison.Ordinal);
        Assert.Contains("|DOC900^^1.2.3^ISO|DOC899^^1.2.3^ISO|", lines.Line("TXA"), StringComparison.Ordinal);
        Assert.Empty(Written.Lost(Written.Result(Written.Bundle(note))));
    }

    [Fact]
    public void Cancelled_document_has_no_content()
    {
        string[] lines = Written.Message(Written.Bundle(Note.Replace("\"current\"", "\"entered-in-error\"", StringComparison.Ordinal)));

        Assert.Contains("|MDM^T11^MDM_T01|", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("|AU|R|CA", lines.Line("TXA"), StringComparison.Ordinal);
        Assert.DoesNotContain(lines, line => line.StartsWith("OBX", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\"masterIdentifier\"", "\"unknown\"", "DocumentReference.masterIdentifier")]
    [InlineData("\"data\"", "\"other\"", "DocumentReference.content")]
    public void Document_without_number_or_content_is_refused(string part, string instead, string place)
    {
        FhirToV2Result result = Written.Result(Written.Bundle(Note.Replace(part, instead, StringComparison.Ordinal)));

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Contains(result.Findings, finding => finding.Severity == FindingSeverity.Error && finding.Place == place);
    }

    private static string Content(string attachment)
    {
        int at = Note.IndexOf("{\"contentType\"", StringComparison.Ordinal);
        int end = Note.IndexOf('}', at);
        return Note[..at] + attachment + Note[(end + 1)..];
    }
}
