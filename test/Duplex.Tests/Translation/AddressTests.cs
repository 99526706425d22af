using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>An address that a counterparty sends is one of the web, or is text.</summary>
public class AddressTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html;base64,PHNjcmlwdD4=")]
    [InlineData("../../x")]
    [InlineData("Binary/1")]
    [InlineData("//host/share")]
    public void Pointer_to_anything_but_the_web_is_kept_and_is_no_address(string address)
    {
        CareBundle bundle = CareBundle.Of("ORU^R01", $"PID\nOBR|1|P1|F1|A^A^L|||20260310100000||||||||||||||||||F\nOBX|1|RP|N^N^L||{address}^^TEXT^HTML||||||F");

        Assert.Null(bundle.Value("DiagnosticReport", "presentedForm.0.url"));
        Assert.Contains(address, bundle.One("DiagnosticReport").GetRawText(), StringComparison.Ordinal);
        Assert.Contains(bundle.Result.Findings, finding => finding.Place.StartsWith("OBX-5", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("https://pacs.example.org/study/1")]
    [InlineData("http://pacs.example.org/study/1")]
    public void Pointer_to_the_web_is_an_address(string address) => Assert.Equal(
        address,
        CareBundle.Of("ORU^R01", $"PID\nOBR|1|P1|F1|A^A^L|||20260310100000||||||||||||||||||F\nOBX|1|RP|N^N^L||{address}^^TEXT^HTML||||||F").Value("DiagnosticReport", "presentedForm.0.url"));

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("mrn", null)]
    [InlineData("http://hospital.example.org/mrn", "http://hospital.example.org/mrn")]
    [InlineData("urn:example:mrn", "urn:example:mrn")]
    public void System_of_a_number_is_an_address_of_the_web_or_a_urn(string authority, string? system)
    {
        CareBundle bundle = CareBundle.Of("ADT^A08", $"EVN||20260310\nPID|1||4711^^^X&{authority}&URI^MR||TEST^PATIENT");

        Assert.Equal(system, bundle.Value("Patient", "identifier.0.system"));
        Assert.Equal("4711", bundle.Value("Patient", "identifier.0.value"));
        Assert.Equal(system is null, bundle.Result.Findings.Any(finding => finding.Place.StartsWith("PID-3", StringComparison.Ordinal)));
        Assert.True(system is not null || bundle.One("Patient").GetRawText().Contains(authority, StringComparison.Ordinal), "The authority must stay as text.");
    }
}
