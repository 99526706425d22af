using Spectre.Console;

namespace Duplex.Commands;

/// <summary>Text that others sent, fit for a terminal: escape sequences in it would write over what the operator reads.</summary>
internal static class TerminalText
{
    /// <summary>For markup: neither the terminal nor the markup takes it for a command.</summary>
    public static string Escape(string text) => Markup.Escape(Plain(text));

    /// <summary>Control characters but line feed and tab are shown as U+FFFD.</summary>
    public static string Plain(string text) =>
        text.Any(IsCommand) ? string.Concat(text.Select(letter => IsCommand(letter) ? '\uFFFD' : letter)) : text;

    private static bool IsCommand(char letter) => char.IsControl(letter) && letter is not ('\n' or '\t');
}
