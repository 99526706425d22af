using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;

namespace Duplex.Translation.DataTypes;

/// <summary>NM to decimal: the digits stay as written; what JSON forbids around them (a plus, leading zeros, a bare point) goes.</summary>
internal static class NmToDecimal
{
    /// <summary>Null where the text is no number.</summary>
    public static FhirDecimal? Read(string? text)
    {
        ReadOnlySpan<char> rest = text;
        bool isNegative = rest is ['-', ..];
        rest = rest is ['+' or '-', ..] ? rest[1..] : rest;
        int point = rest.IndexOf('.');
        ReadOnlySpan<char> whole = point < 0 ? rest : rest[..point];
        ReadOnlySpan<char> fraction = point < 0 ? default : rest[(point + 1)..];
        if (whole.Length + fraction.Length == 0 || !AreDigits(whole) || !AreDigits(fraction))
        {
            return null;
        }

        whole = whole.TrimStart('0');
        bool isAsSent = text!.Length > 0 && char.IsAsciiDigit(text[0]) && whole.Length > 0 && whole[0] == text[0] && text[^1] != '.';
        return FhirDecimal.FromText(isAsSent ? text : $"{(isNegative ? "-" : "")}{(whole.Length == 0 ? "0" : whole)}{(fraction.Length == 0 ? "" : ".")}{fraction}");
    }

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    /// <summary>NM as a whole number above zero (sheet <c>NM[positiveInt]</c>); null with a finding where it is none.</summary>
    public static FhirPositiveInt? ReadPositive(in Source nm, string element = "")
    {
        if (nm.Peek() is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number > 0)
        {
            nm.Used(element);
            return new FhirPositiveInt(number);
        }

        nm.Context.Warn(nm.Place, $"{nm.Place} is no whole number above zero, which is all that FHIR takes here; it stays in the message as received.");
        return null;
    }

    /// <summary>NM to decimal; null with a finding where it is no number.</summary>
    public static FhirDecimal? Read(in Source nm, string element)
    {
        if (nm.Peek() is not { } text)
        {
            return null;
        }

        if (Read(text) is { } number)
        {
            nm.Used(element);
            return number;
        }

        nm.Context.Warn(nm.Place, $"{nm.Place} is no number; right would be digits with one point at most.");
        return null;
    }

    /// <summary>A number that a comparison sign stands before, as in <c>&lt;0.01</c>; null where the text is none.</summary>
    public static (string Comparator, FhirDecimal Value)? ReadCompared(string text)
    {
        foreach (string comparator in (ReadOnlySpan<string>)["<=", ">=", "<", ">"])
        {
            if (text.StartsWith(comparator, StringComparison.Ordinal))
            {
                return Read(text[comparator.Length..].Trim()) is { } value ? (comparator, value) : null;
            }
        }

        return null;
    }
}
