using System.Globalization;
using System.Numerics;

namespace Duplex.Fhir.Values;

/// <summary>Reads codes of the UCUM grammar: terms of units with prefix and exponent, numbers, parentheses and annotations.</summary>
internal ref struct UcumParser
{
    private const int LargestExponent = 100;
    private readonly ReadOnlySpan<char> _code;
    private int _at;

    private UcumParser(ReadOnlySpan<char> code)
    {
        _code = code;
    }

    /// <summary>The unit, or null for a code that breaks the grammar or names an unknown unit.</summary>
    internal static UcumUnit? Parse(ReadOnlySpan<char> code)
    {
        var parser = new UcumParser(code);
        var unit = parser.Term();
        return parser._at == code.Length ? unit : null;
    }

    private bool Takes(char expected)
    {
        if (_at < _code.Length && _code[_at] == expected)
        {
            _at++;
            return true;
        }

        return false;
    }

    private UcumUnit? Term()
    {
        var sign = Takes('/') ? -1 : 1;
        var unit = UcumUnit.One;
        while (Component() is { } component)
        {
            unit = unit.Times(component, sign);
            if (Takes('.'))
            {
                sign = 1;
            }
            else if (Takes('/'))
            {
                sign = -1;
            }
            else
            {
                return unit;
            }
        }

        return null;
    }

    private UcumUnit? Component()
    {
        if (_at >= _code.Length)
        {
            return null;
        }

        if (Takes('('))
        {
            var inner = Term();
            return inner is not null && Takes(')') && Annotation() ? inner : null;
        }

        if (_code[_at] == '{')
        {
            return Annotation() ? UcumUnit.One : null;
        }

        var start = _at;
        if (!SkipSymbol() || _at == start)
        {
            return null;
        }

        var unit = Symbol(_code[start.._at]);
        return unit is not null && Annotation() ? unit : null;
    }

    // A symbol ends at an operator outside square brackets.
    private bool SkipSymbol()
    {
        var inBrackets = false;
        for (; _at < _code.Length; _at++)
        {
            var c = _code[_at];
            if (c is <= ' ' or > '~')
            {
                return false;
            }

            if (c is '[' or ']')
            {
                if (inBrackets == (c == '['))
                {
                    return false;
                }

                inBrackets = !inBrackets;
            }
            else if (!inBrackets && c is '.' or '/' or '(' or ')' or '{' or '}' && !inBrackets)
            {
                return true;
            }
        }

        return !inBrackets;
    }

    private bool Annotation()
    {
        if (!Takes('{'))
        {
            return true;
        }

        while (_at < _code.Length && _code[_at] is > ' ' and <= '~' and not '{' and not '}')
        {
            _at++;
        }

        return Takes('}');
    }

    private static UcumUnit? Symbol(ReadOnlySpan<char> symbol)
    {
        if (!symbol.ContainsAnyExceptInRange('0', '9'))
        {
            var number = BigInteger.Parse(symbol, NumberStyles.None, CultureInfo.InvariantCulture);
            return number.IsZero ? null : UcumUnit.OfNumber(Ratio.Of(number, BigInteger.One));
        }

        var end = symbol.Length;
        while (end > 0 && char.IsAsciiDigit(symbol[end - 1]))
        {
            end--;
        }

        if (end == symbol.Length)
        {
            return symbol[^1] is '+' or '-' ? null : UcumTable.Find(symbol.ToString());
        }

        if (end > 0 && symbol[end - 1] is '+' or '-')
        {
            end--;
        }

        if (!int.TryParse(symbol[end..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            || exponent is 0 or < -LargestExponent or > LargestExponent)
        {
            return null;
        }

        return UcumTable.Find(symbol[..end].ToString())?.Power(exponent);
    }
}
