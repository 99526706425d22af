using System.Globalization;
using Duplex.Fhir.FhirPath.Parsing;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>The values of literals.</summary>
internal static class Literals
{
    public static bool IsCalendarWord(string word) => CalendarDuration.IsWord(word);

    public static object Number(string text, Token token)
    {
        if (!token.Text.Contains('.', StringComparison.Ordinal) && int.TryParse(token.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var integer))
        {
            return Boxes.Of(integer);
        }

        if (!token.Text.Contains('.', StringComparison.Ordinal))
        {
            // One more than the largest, since a minus may stand before it.
            return token.Text == "2147483648" ? 2147483648m : throw Error(text, token, "An Integer holds at most 2147483647; write .0 behind it for a Decimal or L for a Long.");
        }

        return Decimal(text, token);
    }

    public static object Quantity(string text, Token number, string unit, bool isWord)
    {
        if (!isWord && unit.Length == 0)
        {
            throw Error(text, number, "The unit of a quantity is a UCUM code; '1' where there is none.");
        }

        return new QuantityValue(Decimal(text, number), unit);
    }

    public static object DateOrTime(string text, Token token)
    {
        if (token.Kind == TokenKind.Time)
        {
            return PartialTime.TryParse(token.Text, out var time) ? time : throw Error(text, token, "This is no time of day; hours go from 00 to 23, minutes and seconds from 00 to 59.");
        }

        var hasTime = token.Text.Contains('T', StringComparison.Ordinal);
        var parsed = hasTime
            ? PartialDateTime.TryParseDateTime(token.Text, out var value)
            : PartialDateTime.TryParse(token.Text, out value);
        return parsed ? value : throw Error(text, token, "This date does not exist, or its time or offset does not.");
    }

    private static decimal Decimal(string text, Token token) =>
        decimal.TryParse(token.Text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw Error(text, token, "This number is beyond what a Decimal holds (28 digits).");

    private static FhirPathException Error(string text, Token token, string message) =>
        FhirPathException.At(FhirPathErrorKind.Syntax, text, token.Position, message);
}
