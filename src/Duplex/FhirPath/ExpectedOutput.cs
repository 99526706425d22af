using System.Globalization;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Values;

namespace Duplex.FhirPath;

/// <summary>
/// Compares results with the outputs of a suite: dates and times as instants of equal precision, decimals and quantities by
/// value, everything else by its text.
/// </summary>
internal static class ExpectedOutput
{
    public static bool Matches(IReadOnlyList<FhirPathItem> items, IReadOnlyList<ExpectedItem> expected, bool ordered)
    {
        if (items.Count != expected.Count)
        {
            return false;
        }

        if (ordered)
        {
            return items.Zip(expected).All(pair => Matches(pair.First, pair.Second));
        }

        var left = expected.ToList();
        return items.All(item => left.FindIndex(one => Matches(item, one)) is var index and >= 0 && Removed(left, index));
    }

    public static bool Matches(FhirPathItem item, ExpectedItem expected)
    {
        if (expected.Type is { Length: > 0 } type && !HasKind(item, type))
        {
            return false;
        }

        var text = expected.Text.Trim();
        return item.Value switch
        {
            _ when text.Length == 0 && expected.Type is not null => item.Value is not string value || value.Length == 0 || expected.Text.Length == 0,
            bool value => text == (value ? "true" : "false"),
            int or long or decimal => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && number == Convert.ToDecimal(item.Value, CultureInfo.InvariantCulture),
            PartialDateTime value => PartialDateTime.TryParse(text.TrimStart('@'), out var date) && date.Digits == value.Digits && PartialDateTime.AreEqual(value, date) == true,
            PartialTime value => PartialTime.TryParse(text.TrimStart('@'), out var time) && time.Digits == value.Digits && PartialTime.AreEqual(value, time) == true,
            QuantityValue value => value.ToString() == text || (QuantityValue.TryParse(text, out var quantity) && QuantityValue.AreEqual(value, quantity) == true),
            string value => value == expected.Text || value == text,
            _ => item.ToString() == text,
        };
    }

    private static bool Removed(List<ExpectedItem> items, int index)
    {
        items.RemoveAt(index);
        return true;
    }

    // Suites name a type loosely (string for code, date for dateTime, with or without a namespace): the kind of value counts.
    private static bool HasKind(FhirPathItem item, string type)
    {
        var name = type[(type.LastIndexOf('.') + 1)..];
        return name.ToLowerInvariant() switch
        {
            "boolean" => item.Value is bool,
            "integer" or "positiveint" or "unsignedint" or "integer64" => item.Value is int or long,
            "decimal" => item.Value is decimal or int or long,
            "date" or "datetime" or "instant" => item.Value is PartialDateTime,
            "time" => item.Value is PartialTime,
            "quantity" or "age" or "duration" or "count" or "distance" or "money" or "simplequantity" => item.Value is QuantityValue || IsNamed(item, name),
            "string" or "code" or "id" or "uri" or "url" or "canonical" or "markdown" or "oid" or "uuid" or "xhtml" or "base64binary" => item.Value is string,
            _ => IsNamed(item, name),
        };
    }

    private static bool IsNamed(FhirPathItem item, string name) =>
        string.Equals(item.TypeName[(item.TypeName.LastIndexOf('.') + 1)..], name, StringComparison.OrdinalIgnoreCase)
        || string.Equals(item.TypeName, name, StringComparison.OrdinalIgnoreCase);
}
