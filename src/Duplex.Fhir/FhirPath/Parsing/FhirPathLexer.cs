using System.Text;

namespace Duplex.Fhir.FhirPath.Parsing;

/// <summary>Cuts an expression into tokens (FHIRPath 2.0, section 11 and appendix B).</summary>
internal ref struct FhirPathLexer(string text)
{
    private int _at;

    public Token Next()
    {
        SkipBlanksAndComments();
        var start = _at;
        if (start >= text.Length)
        {
            return new Token(TokenKind.End, "", start);
        }

        var c = text[start];
        if (char.IsAsciiLetter(c) || c == '_')
        {
            return new Token(TokenKind.Identifier, Word(), start);
        }

        if (char.IsAsciiDigit(c))
        {
            return Number(start);
        }

        switch (c)
        {
            case '\'':
                return new Token(TokenKind.String, Quoted('\'', "string"), start);
            case '`':
                return new Token(TokenKind.DelimitedIdentifier, Quoted('`', "identifier"), start);
            case '@':
                return DateOrTime(start);
            case '%':
                return External(start);
            case '$':
                _at++;
                return Word() is "this" or "index" or "total"
                    ? new Token(TokenKind.Special, text[(start + 1).._at], start)
                    : throw Error(start, "After '$' comes this, index or total.");
        }

        var symbol = Symbol(c, start + 1 < text.Length ? text[start + 1] : '\0')
            ?? throw Error(start, $"The character {Excerpt.OfCharacter(text, start)} starts nothing that FHIRPath has; text goes in single quotes, other names in backticks.");
        _at += symbol.Length;
        return new Token(TokenKind.Symbol, symbol, start);
    }

    private static string? Symbol(char c, char next) => (c, next) switch
    {
        ('<', '=') => "<=",
        ('>', '=') => ">=",
        ('!', '=') => "!=",
        ('!', '~') => "!~",
        ('.', _) => ".",
        ('(', _) => "(",
        (')', _) => ")",
        ('[', _) => "[",
        (']', _) => "]",
        ('{', _) => "{",
        ('}', _) => "}",
        (',', _) => ",",
        ('+', _) => "+",
        ('-', _) => "-",
        ('*', _) => "*",
        ('/', _) => "/",
        ('&', _) => "&",
        ('|', _) => "|",
        ('<', _) => "<",
        ('>', _) => ">",
        ('=', _) => "=",
        ('~', _) => "~",
        _ => null,
    };

    private readonly FhirPathException Error(int position, string message) => FhirPathException.At(FhirPathErrorKind.Syntax, text, position, message);

    private void SkipBlanksAndComments()
    {
        while (_at < text.Length)
        {
            if (char.IsWhiteSpace(text[_at]))
            {
                _at++;
            }
            else if (StartsWith("//"))
            {
                var end = text.AsSpan(_at).IndexOfAny('\n', '\r');
                _at = end < 0 ? text.Length : _at + end;
            }
            else if (StartsWith("/*"))
            {
                var end = text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    throw Error(_at, "This comment does not end; it needs '*/'.");
                }

                _at = end + 2;
            }
            else
            {
                return;
            }
        }
    }

    private readonly bool StartsWith(string what) => string.CompareOrdinal(text, _at, what, 0, what.Length) == 0;

    private string Word()
    {
        var start = _at;
        while (_at < text.Length && (char.IsAsciiLetterOrDigit(text[_at]) || text[_at] == '_'))
        {
            _at++;
        }

        return text[start.._at];
    }

    private Token External(int start)
    {
        _at++;
        var next = _at < text.Length ? text[_at] : '\0';
        var name = next switch
        {
            '`' => Quoted('`', "variable name"),
            '\'' => Quoted('\'', "variable name"),
            _ => Word(),
        };
        return name.Length > 0
            ? new Token(TokenKind.External, name, start)
            : throw Error(start, "After '%' comes the name of a variable; one with other characters than letters, digits and '_' in backticks.");
    }

    private Token Number(int start)
    {
        Digits();
        if (_at + 1 < text.Length && text[_at] == '.' && char.IsAsciiDigit(text[_at + 1]))
        {
            _at++;
            Digits();
        }
        else if (_at < text.Length && text[_at] == 'L' && !(_at + 1 < text.Length && char.IsAsciiLetterOrDigit(text[_at + 1])))
        {
            _at++;
            return new Token(TokenKind.LongNumber, text[start..(_at - 1)], start);
        }

        if (_at < text.Length && (char.IsAsciiLetter(text[_at]) || text[_at] == '_'))
        {
            throw Error(_at, "A number ends here, and a letter follows; a blank or an operator belongs between.");
        }

        return new Token(TokenKind.Number, text[start.._at], start);
    }

    private int Digits()
    {
        var start = _at;
        while (_at < text.Length && char.IsAsciiDigit(text[_at]))
        {
            _at++;
        }

        return _at - start;
    }

    private string Quoted(char quote, string what)
    {
        var start = _at++;
        var end = text.AsSpan(_at).IndexOfAny(quote, '\\');
        if (end >= 0 && text[_at + end] == quote && text.AsSpan(_at, end).IndexOfAnyInRange('\uD800', '\uDFFF') < 0)
        {
            var plain = text.Substring(_at, end);
            _at += end + 1;
            return plain;
        }

        var result = new StringBuilder();
        var high = -1;
        while (_at < text.Length && text[_at] != quote)
        {
            var at = _at;
            var c = text[at] == '\\' ? Escape() : text[at];
            if (high >= 0 != char.IsLowSurrogate(c))
            {
                throw HalfCharacter(high >= 0 ? high : at);
            }

            high = char.IsHighSurrogate(c) ? at : -1;
            result.Append(c);
            _at++;
        }

        if (high >= 0)
        {
            throw HalfCharacter(high);
        }

        if (_at >= text.Length)
        {
            throw Error(start, $"This {what} does not end; it needs {quote}.");
        }

        _at++;
        return result.ToString();
    }

    private readonly FhirPathException HalfCharacter(int position) =>
        Error(position, "This is half of a surrogate pair, and no character; \\ud83d\\ude00 has both halves, the high one first.");

    // Stays on the last character of the escape.
    private char Escape()
    {
        var start = _at++;
        if (_at >= text.Length)
        {
            throw Error(start, "A backslash needs a character after it.");
        }

        switch (text[_at])
        {
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'f':
                return '\f';
            case 'u':
                if (_at + 4 < text.Length && ushort.TryParse(text.AsSpan(_at + 1, 4), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out var code))
                {
                    _at += 4;
                    return (char)code;
                }

                throw Error(start, "After \\u come four hexadecimal digits.");
            default:
                return text[_at];
        }
    }

    private Token DateOrTime(int start)
    {
        _at++;
        if (_at < text.Length && text[_at] == 'T')
        {
            _at++;
            var time = _at;
            if (!TimeOfDay())
            {
                throw Error(start, "A time is @Thh, @Thh:mm, @Thh:mm:ss or @Thh:mm:ss.fff.");
            }

            return new Token(TokenKind.Time, text[time.._at], start);
        }

        if (Digits() != 4)
        {
            throw Error(start, "A date is @YYYY, @YYYY-MM or @YYYY-MM-DD, and with 'T' and a time a date and time.");
        }

        if (DashAndTwoDigits())
        {
            DashAndTwoDigits();
        }

        if (_at < text.Length && text[_at] == 'T')
        {
            _at++;
            if (TimeOfDay())
            {
                Offset();
            }
        }

        return new Token(TokenKind.DateTime, text[(start + 1).._at], start);
    }

    private bool DashAndTwoDigits() => TwoDigitsAfter('-');

    private bool TwoDigitsAfter(char separator)
    {
        if (_at + 2 < text.Length && text[_at] == separator && char.IsAsciiDigit(text[_at + 1]) && char.IsAsciiDigit(text[_at + 2]))
        {
            _at += 3;
            return true;
        }

        return false;
    }

    private bool TimeOfDay()
    {
        if (_at + 1 >= text.Length || !char.IsAsciiDigit(text[_at]) || !char.IsAsciiDigit(text[_at + 1]))
        {
            return false;
        }

        _at += 2;
        if (TwoDigitsAfter(':') && TwoDigitsAfter(':') && _at + 1 < text.Length && text[_at] == '.' && char.IsAsciiDigit(text[_at + 1]))
        {
            _at++;
            Digits();
        }

        return true;
    }

    private void Offset()
    {
        if (_at < text.Length && text[_at] == 'Z')
        {
            _at++;
        }
        else if (_at + 5 < text.Length && text[_at] is '+' or '-' && char.IsAsciiDigit(text[_at + 1]) && char.IsAsciiDigit(text[_at + 2])
            && text[_at + 3] == ':' && char.IsAsciiDigit(text[_at + 4]) && char.IsAsciiDigit(text[_at + 5]))
        {
            _at += 6;
        }
    }
}
