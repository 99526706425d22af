using System.Buffers;

namespace Duplex.Translation;

/// <summary>A code that a table does not have.</summary>
/// <param name="Table">The concept map, such as <c>AdministrativeSex</c>.</param>
/// <param name="Place">The field, such as <c>PID-8</c>.</param>
/// <param name="Code">
/// As sent, for the screen on which the table is mended, not for logs; <see cref="Hidden"/> where it looks like no code, since another
/// field's value may stand there by mistake.
/// </param>
public sealed record UnmappedCode(string Table, string Place, string Code)
{
    /// <summary>Stands for what looks like no code.</summary>
    public const string Hidden = "(no code)";

    private const int LongestCode = 16;

    /// <summary>More digits than a code has; numbers of people have them.</summary>
    private const int LongestNumber = 6;

    private static readonly SearchValues<char> CodeLetters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_./+*#:");

    /// <summary>Whether a value looks like a code: short, without blanks and letters beyond ASCII, and no long number.</summary>
    public static bool IsShown(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        return value.Length <= LongestCode && !value.AsSpan().ContainsAnyExcept(CodeLetters) && value.Count(char.IsAsciiDigit) <= LongestNumber;
    }
}
