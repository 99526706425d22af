namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>Positions in text counted in characters of Unicode: a pair of surrogates is one.</summary>
internal static class CodePoints
{
    private const char FirstSurrogate = '\uD800';
    private const char LastSurrogate = '\uDFFF';

    /// <summary>Whether each character is one <see cref="char"/>, as in nearly all text.</summary>
    public static bool IsPlain(ReadOnlySpan<char> text) => text.IndexOfAnyInRange(FirstSurrogate, LastSurrogate) < 0;

    public static int Count(ReadOnlySpan<char> text)
    {
        var first = text.IndexOfAnyInRange(FirstSurrogate, LastSurrogate);
        if (first < 0)
        {
            return text.Length;
        }

        var count = first;
        for (var at = first; at < text.Length; at += LengthAt(text, at))
        {
            count++;
        }

        return count;
    }

    /// <summary>The position in chars of a character, counted on from a position; the end of the text where there are fewer.</summary>
    public static int Skip(ReadOnlySpan<char> text, int from, int count)
    {
        var at = from;
        for (; count > 0 && at < text.Length; count--)
        {
            at += LengthAt(text, at);
        }

        return at;
    }

    private static int LengthAt(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;
}
