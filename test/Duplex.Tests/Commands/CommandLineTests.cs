namespace Duplex.Tests.Commands;

public sealed class CommandLineTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Help_names_every_command_and_is_done()
    {
        var run = await CommandRun.OfAsync("--help");

        Assert.Equal(0, run.ExitCode);
        Assert.All(["serve", "try", "sandbox", "loops", "exchanges", "holds", "show", "token", "send", "bench"], command => Assert.Contains(command, run.Output));
    }

    [Theory]
    [InlineData("nope")]
    [InlineData("show")]
    [InlineData("show", "not-an-id")]
    [InlineData("serve", "--port", "seventy")]
    [InlineData("serve", "--port", "70000")]
    [InlineData("loops", "--max", "0")]
    [InlineData("loops", "--status", "shut")]
    [InlineData("exchanges", "--outcome", "lost")]
    [InlineData("holds", "decide", "0197d2a0-0000-7000-8000-000000000000", "shrug", "--reason", "why")]
    [InlineData("holds", "decide", "0197d2a0-0000-7000-8000-000000000000", "resend")]
    [InlineData("token")]
    [InlineData("send", "somewhere")]
    [InlineData("send", "somewhere", "--to", "127.0.0.1:2575", "--timeout", "soon")]
    public async Task Wrong_usage_is_exit_code_2_and_says_where_help_is(params string[] args)
    {
        var run = await CommandRun.OfAsync(args);

        Assert.Equal(2, run.ExitCode);
        Assert.EndsWith("Try 'duplex --help'.", run.Error.TrimEnd());
        Assert.DoesNotContain("   at ", run.Error);
    }

    [Theory]
    [InlineData("loops")]
    [InlineData("exchanges")]
    [InlineData("holds")]
    [InlineData("show", "0197d2a0-0000-7000-8000-000000000000")]
    public async Task Looking_where_no_data_is_fails_in_one_sentence(params string[] args)
    {
        var run = await CommandRun.OfAsync([.. args, "--data", _folder.At("none")]);

        run.AssertFailsWith("is no data folder of Duplex");
        Assert.False(Directory.Exists(_folder.At("none")));
    }

    [Theory]
    [InlineData("token", "scribe")]
    [InlineData("holds", "decide", "0197d2a0-0000-7000-8000-000000000000", "resend", "--reason", "why")]
    public async Task What_needs_the_running_program_says_so(params string[] args)
    {
        var run = await CommandRun.OfAsync([.. args, "--data", _folder.At("none")]);

        run.AssertFailsWith("No duplex runs on the data folder");
    }

    [Fact]
    public async Task A_wrong_configuration_stops_the_start_with_every_error_and_its_line()
    {
        _folder.Write("site/connections/a.yaml", "connection: A\ndialect: fax\nenvironment: production\n");

        var run = await CommandRun.OfAsync("serve", "--config", _folder.At("site"), "--data", _folder.At("data"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.yaml:1: 'A' is not fit as a name", run.Error);
        Assert.Contains("a.yaml:2: 'fax' is not a dialect", run.Error);
        Assert.Contains("a.yaml:3: 'production' is refused", run.Error);
        Assert.DoesNotContain("Exception", run.Error);
    }

    [Fact]
    public async Task Try_refuses_data_of_an_earlier_run()
    {
        _folder.Write("data/state.db", "");

        var run = await CommandRun.OfAsync("try", "--data", _folder.At("data"));

        run.AssertFailsWith("needs fresh data");
    }
}
