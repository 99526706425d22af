using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class FormattedTextTests
{
    [Theory]
    [InlineData(@"\H\bold\N\ plain", "bold plain")]
    [InlineData(@"a\.br\b\.sp2\c\.sp 2\d\.sp\e", "a\nb\n\nc\n\nd\ne")]
    [InlineData(@"\.in+4\a\.br\b\.in0\\.br\c", "    a\n    b\nc")]
    [InlineData(@"\.ti2\a\.br\b", "  a\nb")]
    [InlineData(@"a\.sk3\b\.ce\c\.fi\d\.nf\e", "a   b\ncde")]
    [InlineData(@"\.unknown\ \.sp99999999999\ \Zab\ C:\dir\H\x", @"\.unknown\ \.sp99999999999\ \Zab\ C:\dirx")]
    [InlineData(@"A\T\B\E\H\E\", @"A&B\H\")]
    [InlineData(@"\.sp9999\", 80)]
    [InlineData("plain", "plain")]
    [InlineData("", "")]
    public void Formatting_becomes_line_feeds_and_blanks_and_highlights_leave_no_trace(string raw, object expected)
    {
        string text = Wire.Message($"MSH|^~\\&|A\nNTE|1||{raw}")["NTE-3"].ToText();

        Assert.Equal(expected as string ?? new string('\n', (int)expected), text);
    }
}
