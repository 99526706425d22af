using Duplex.Commands;

namespace Duplex.Tests.Commands;

/// <summary>One run of the command line within the test's process: exit code and both outputs.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> OfAsync(params string[] args) => OfAsync(Stream.Null, args);

    public static async Task<CommandRun> OfAsync(Stream input, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exitCode = await CommandLine.RunAsync(args, new CommandContext(output, error, TimeProvider.System, input), TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A failure that a person reads: one sentence, nothing of the program's inside.</summary>
    public void AssertFailsWith(string part, int exitCode = CommandContext.Failed)
    {
        Assert.Equal(exitCode, ExitCode);
        Assert.Contains(part, Error);
        Assert.Single(Error.TrimEnd().Split('\n'));
        Assert.DoesNotContain("   at ", Error);
        Assert.DoesNotContain("Exception", Error);
    }
}
