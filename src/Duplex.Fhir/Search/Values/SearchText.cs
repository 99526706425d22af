namespace Duplex.Fhir.Search;

/// <summary>Text as string searches compare it.</summary>
public static class SearchText
{
    /// <summary>Lower case, without accents, blanks collapsed to one and trimmed. Punctuation stays.</summary>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (IsNormalized(text))
        {
            return text;
        }

        const int OnStack = 256;
        var buffer = text.Length <= OnStack ? stackalloc char[OnStack] : new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                if (length > 0 && buffer[length - 1] != ' ')
                {
                    buffer[length++] = ' ';
                }
            }
            else if (!BaseLetters.IsCombiningMark(c))
            {
                buffer[length++] = BaseLetters.Of(c);
            }
        }

        return new string(buffer[..length].TrimEnd(' '));
    }

    private static bool IsNormalized(string text)
    {
        var previous = ' ';
        foreach (var c in text)
        {
            if (c is >= 'A' and <= 'Z' or > '~' or < ' ' || (c == ' ' && previous == ' '))
            {
                return false;
            }

            previous = c;
        }

        return text.Length == 0 || previous != ' ';
    }
}
