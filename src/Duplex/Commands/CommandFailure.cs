namespace Duplex.Commands;

/// <summary>A command cannot do what was asked. The message is the sentence that the person reads.</summary>
internal sealed class CommandFailure(string sentence, int exitCode = CommandContext.Failed, Exception? inner = null)
    : Exception(sentence, inner)
{
    public int ExitCode { get; } = exitCode;
}
