using Duplex.Commands;

namespace Duplex.Tests.Commands;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("ADT^A08", "ADT^A08")]
    [InlineData("\u001b]0;title\u0007x\u001b[2J", "\ufffd]0;title\ufffdx\ufffd[2J")]
    [InlineData("one\ntwo\tthree", "one\ntwo\tthree")]
    [InlineData("\u009b31m", "\ufffd31m")]
    public void What_a_sender_wrote_never_commands_the_terminal(string sent, string shown) => Assert.Equal(shown, TerminalText.Plain(sent));

    [Fact]
    public void What_a_sender_wrote_is_no_markup() => Assert.Equal("[[red]]x\ufffd", TerminalText.Escape("[red]x\r"));
}
