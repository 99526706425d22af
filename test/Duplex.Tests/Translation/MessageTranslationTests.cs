using System.Text.Json;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

public class MessageTranslationTests
{
    [Theory]
    [InlineData("ADT^A04", "PV1|1|O|||||||||||||||||V9", "Patient,Encounter")]
    [InlineData("ORU^R01", "OBR|1||F1|1^a|||||||||||||||||||||F\nOBX|1|NM|1||1||||||F", "Patient,ServiceRequest,DiagnosticReport,Observation")]
    [InlineData("ORM^O01", "ORC|NW|P1\nOBR|1|P1||1^a", "Patient,ServiceRequest")]
    [InlineData("OML^O21", "ORC|NW|P1\nOBR|1|P1||1^a", "Patient,ServiceRequest")]
    public void Message_of_every_kind_gives_its_resources_as_one_bundle(string type, string lines, string types)
    {
        MessageTranslationResult result = Translate(type, lines);

        Assert.Equal(TranslationVerdict.Interpreted, result.Verdict);
        Assert.Single(result.Patients);
        Translated.AssertValid(result.Bundle!.Value.ToArray());
        using JsonDocument bundle = JsonDocument.Parse(result.Bundle!.Value);
        Assert.Equal("transaction", bundle.RootElement.GetProperty("type").GetString());
        Assert.Equal(
            $"{types},DocumentReference,MessageHeader,Provenance,Provenance",
            string.Join(',', bundle.RootElement.GetProperty("entry").EnumerateArray().Select(entry => entry.GetProperty("resource").GetProperty("resourceType").GetString())));
    }

    [Theory]
    [InlineData("MFN^M02", TranslationVerdict.NotUnderstood)]
    [InlineData("", TranslationVerdict.NotUnderstood)]
    public void Other_messages_give_none(string type, TranslationVerdict verdict)
    {
        MessageTranslationResult result = Translate(type, "");

        Assert.Equal(verdict, result.Verdict);
        Assert.Null(result.Bundle);
        Assert.Empty(result.Patients);
        Assert.Equal("MSH-9", Assert.Single(result.Findings).Place);
    }

    private static MessageTranslationResult Translate(string type, string lines) => MessageTranslation.ToFhir(
        Wire.Bytes($"MSH|^~\\&|A|B|C|D|20260105||{type}|1|P|2.5.1\nPID|1||7^^^SANDBOX\n{lines}"), Translated.Options());
}
