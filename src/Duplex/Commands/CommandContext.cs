using Spectre.Console;

namespace Duplex.Commands;

/// <summary>What every command reads from and writes to, and takes the time from.</summary>
internal sealed class CommandContext(TextWriter output, TextWriter error, TimeProvider time, Stream? input = null)
{
    private const int WidthWhenNotATerminal = 160;

    /// <summary>Exit codes of the program.</summary>
    public const int Done = 0;
    public const int Failed = 1;
    public const int WrongUsage = 2;

    /// <summary>Standard input.</summary>
    public Stream Input { get; } = input ?? Stream.Null;

    public TextWriter Output { get; } = output;

    public TextWriter Error { get; } = error;

    public TimeProvider Time { get; } = time;

    /// <summary>Tables and colours, as far as the output shows them.</summary>
    public IAnsiConsole Console { get; } = Create(output);

    public static CommandContext OfProcess() => new(System.Console.Out, System.Console.Error, TimeProvider.System, System.Console.OpenStandardInput());

    private static IAnsiConsole Create(TextWriter output)
    {
        if (ReferenceEquals(output, System.Console.Out) && !System.Console.IsOutputRedirected)
        {
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        }

        // Files and pipes get plain text, whatever the environment says about colours.
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = WidthWhenNotATerminal;
        return console;
    }
}
