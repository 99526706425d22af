using System.Text;
using Duplex.Translation;
using Duplex.Translation.Ccda;
using Xunit;

namespace Duplex.Tests.Translation.Ccda;

public class CcdaHostileTests
{
    private const string Laughs = """
        <?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;&lol;&lol;&lol;&lol;&lol;&lol;"><!ENTITY lol3 "&lol2;&lol2;&lol2;&lol2;&lol2;&lol2;">]>
        <ClinicalDocument xmlns="urn:hl7-org:v3"><title>&lol3;</title></ClinicalDocument>
        """;

    [Theory]
    [InlineData(Laughs)]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>&e;</title></ClinicalDocument>")]
    [InlineData("<!DOCTYPE ClinicalDocument SYSTEM \"http://127.0.0.1:9/x.dtd\"><ClinicalDocument xmlns=\"urn:hl7-org:v3\"/>")]
    public void Document_type_definition_is_refused_by_name(string document) =>
        Assert.Contains("document type definition", Refusal(Encoding.UTF8.GetBytes(document)).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData(201)]
    [InlineData(100_000)]
    public void Nesting_without_end_is_refused_by_name(int depth)
    {
        TranslationFinding finding = Refusal(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("<a>", depth + 1)) + string.Concat(Enumerable.Repeat("</a>", depth + 1))));

        Assert.Contains("200 deep", finding.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_elements_are_refused_by_name() =>
        Assert.Contains("500000 elements", Refusal(Encoding.UTF8.GetBytes($"<a>{string.Concat(Enumerable.Repeat("<b/>", 500_001))}</a>")).Sentence, StringComparison.Ordinal);

    [Fact]
    public void Attachment_that_is_too_large_is_refused_before_it_is_held()
    {
        byte[] document = new byte[20 * 1024 * 1024];
        Array.Fill(document, (byte)'A');
        "<a>"u8.CopyTo(document);
        "</a>"u8.CopyTo(document.AsSpan(document.Length - 4));

        long before = GC.GetAllocatedBytesForCurrentThread();
        TranslationFinding finding = Refusal(document);

        Assert.Contains("16777216 characters", finding.Sentence, StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 * 1024 * 1024, "The text was held although it is refused.");
    }

    [Fact]
    public void Document_that_is_too_large_is_refused_unread() =>
        Assert.Contains("33554432 at most", Refusal(new byte[CcdaTranslation.MostBytes + 1]).Sentence, StringComparison.Ordinal);

    [Theory]
    [InlineData("utf-8")]
    [InlineData("x-no-such-encoding")]
    [InlineData("utf-16")]
    public void Bytes_that_are_not_of_the_declared_encoding_are_refused(string encoding)
    {
        byte[] document = [.. Encoding.ASCII.GetBytes($"<?xml version=\"1.0\" encoding=\"{encoding}\"?><ClinicalDocument xmlns=\"urn:hl7-org:v3\"><title>"), 0xE9, 0x80, .. "</title></ClinicalDocument>"u8];

        Assert.Contains("encoding", Refusal(document).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("windows-1252", 1252)]
    [InlineData("iso-8859-1", 28591)]
    [InlineData("utf-16", 1200)]
    public void Declared_encoding_is_read(string name, int page)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(page) ?? Encoding.GetEncoding(page);
        string document = Ccd.With(Ccd.Problems(Ccd.Asthma)).Trim().Replace("UTF-8", name, StringComparison.Ordinal).Replace("Synthetic Continuity", "Synthétic Continuity", StringComparison.Ordinal);

        CcdaTranslationResult result = CcdaTranslation.ToFhir(new ReadOnlyMemory<byte>([.. encoding.GetPreamble(), .. encoding.GetBytes(document)]), Translated.Options());

        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Assert.Contains("Synthétic", System.Text.Json.JsonDocument.Parse(result.Bundle!.Value).RootElement.GetProperty("entry")[1].GetProperty("resource").GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Base64_that_is_none_is_told_and_not_passed_on()
    {
        string document = Ccd.With("").Replace("<structuredBody></structuredBody>", "<nonXMLBody><text mediaType=\"application/pdf\" representation=\"B64\">no*base64</text></nonXMLBody>", StringComparison.Ordinal);

        CcdaTranslationResult result = CcdaTranslation.ToFhir(Encoding.UTF8.GetBytes(document.Trim()), Translated.Options());

        Assert.Contains(result.Findings, finding => finding.Place.EndsWith("/nonXMLBody/text", StringComparison.Ordinal));
        Assert.DoesNotContain("DocumentReference", Encoding.UTF8.GetString(result.Bundle!.Value.Span), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Document_of_nobody_or_of_two_is_refused(int patients)
    {
        string second = Ccd.Patient.Replace("extension=\"7\"", "extension=\"8\"", StringComparison.Ordinal);
        CcdaTranslationResult result = CcdaTranslation.ToFhir(Encoding.UTF8.GetBytes(Ccd.With(Ccd.Results, patients == 0 ? "" : Ccd.Patient + second).Trim()), Translated.Options());

        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Null(result.Bundle);
        Assert.Contains("recordTarget", Assert.Single(result.Findings).Sentence, StringComparison.Ordinal);
    }

    private static TranslationFinding Refusal(byte[] document)
    {
        CcdaTranslationResult result = CcdaTranslation.ToFhir(document, Translated.Options());
        Assert.Equal(TranslationVerdict.Uninterpretable, result.Verdict);
        Assert.Null(result.Bundle);
        return Assert.Single(result.Findings);
    }
}
