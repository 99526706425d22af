using System.Text;
using Duplex.Tests.Hl7v2;
using Duplex.Translation;
using Duplex.Translation.Messages;
using Xunit;

namespace Duplex.Tests.Translation;

/// <summary>Layout in texts, bytes in escapes, and times that a zone does not have or has twice.</summary>
public class DoubtfulTextAndTimeTests
{
    private static readonly TimeZoneInfo NewYork = TimeZoneInfo.FindSystemTimeZoneById("America/New_York");

    [Theory]
    [InlineData(@"one\.br\two", "one\ntwo")]
    [InlineData(@"one\.sp\two", "one\ntwo")]
    [InlineData(@"one\.sp2\two", "one\n\ntwo")]
    [InlineData(@"\H\high\N\ today", "high today")]
    [InlineData(@"a\.ce\centre", "a\ncentre")]
    [InlineData(@"\.in+2\a\.br\b", "  a\n  b")]
    [InlineData(@"end\.fi\\.nf\", "end")]
    [InlineData(@"C:\dir", @"C:\dir")]
    public void Commands_of_formatted_text_become_line_breaks_and_blanks(string sent, string expected)
    {
        string json = Bundle($"OBX|1|FT|8251-1^Comment^LN||{sent}||||||F\r", TimeZoneInfo.Utc).Bundle;

        Assert.Contains($"\"valueString\":{System.Text.Json.JsonSerializer.Serialize(expected, Unescaped)}", json);
    }

    [Fact]
    public void Bytes_in_escapes_of_a_message_without_a_set_are_read_as_Windows_1252_as_bytes_outside_of_them_are()
    {
        string json = Bundle("OBX|1|TX|8251-1^Comment^LN||caf\\XE9\\||||||F\r", TimeZoneInfo.Utc).Bundle;

        Assert.Contains("\"valueString\":\"caf\u00e9\"", json);
    }

    [Theory]
    [InlineData("20260308023000", "was no local time")]
    [InlineData("20261101013000", "was twice")]
    [InlineData("20260308033000", null)]
    [InlineData("20261101013000-0400", null)]
    public void A_time_that_the_zone_does_not_have_or_has_twice_is_told(string time, string? finding)
    {
        (_, IReadOnlyList<TranslationFinding> findings) = Bundle($"OBX|1|NM|718-7^Hb^LN||7.2||||||F|||{time}\r", NewYork);

        if (finding is null)
        {
            Assert.DoesNotContain(findings, one => one.Place.StartsWith("OBX-14", StringComparison.Ordinal));
        }
        else
        {
            Assert.Contains(findings, one => one.Place.StartsWith("OBX-14", StringComparison.Ordinal) && one.Sentence.Contains(finding));
        }
    }

    [Theory]
    [InlineData("510704", null)]
    [InlineData("5107", null)]
    [InlineData("20270101", null)]
    [InlineData("195107", "1951-07")]
    [InlineData("20260105", "2026-01-05")]
    public void A_birth_after_the_message_is_no_birth_date(string sent, string? expected)
    {
        (string bundle, IReadOnlyList<TranslationFinding> findings) = Bundle("", TimeZoneInfo.Utc, sent);

        Assert.Equal(expected is null, !bundle.Contains("birthDate"));
        Assert.Equal(expected is null, findings.Any(finding => finding.Place == "PID-7" && finding.Sentence.Contains("MSH-7")));
        Assert.Contains(expected is null ? "" : $"\"birthDate\":\"{expected}\"", bundle);
    }

    private static readonly System.Text.Json.JsonSerializerOptions Unescaped = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static (string Bundle, IReadOnlyList<TranslationFinding> Findings) Bundle(string results, TimeZoneInfo zone, string birth = "19700214")
    {
        MessageTranslationResult result = MessageTranslation.ToFhir(
            Wire.Bytes($"MSH|^~\\&|LAB|SYNTHETIC|||20260105101500+0000||ORU^R01|1|T|2.5.1\rPID|1||1^^^SANDBOX^MR||SYNTHETIC^TEST||{birth}|F\rOBR|1|P1|F1|718-7^Hb^LN\r{results}"),
            Translated.Options() with { SenderZone = zone });
        return (Encoding.UTF8.GetString(result.Bundle!.Value.Span), result.Findings);
    }
}
