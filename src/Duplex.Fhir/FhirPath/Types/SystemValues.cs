using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>From nodes of the model to the values that FHIRPath computes with (FHIR R4, fhirpath.html section 2.9.1).</summary>
internal static class SystemValues
{
    private const string UcumSystem = "http://unitsofmeasure.org";

    public static bool IsSystem(object? value) => value is bool or int or long or decimal or string or PartialDateTime or PartialTime or QuantityValue;

    /// <summary>The System value of an item, or null where it has none.</summary>
    public static object? Of(object? raw) => raw switch
    {
        Base node => OfNode(node),
        TypeName => null,
        _ => raw,
    };

    /// <summary>As <see cref="Of"/>, for what computes: a number that is there but too large is an error rather than nothing.</summary>
    public static object? Computable(object? raw, ref Scope scope, int position)
    {
        var value = Of(raw);
        if (value is null)
        {
            CheckRange(raw, ref scope, position);
        }

        return value;
    }

    /// <summary>An error where a number, or the value of a Quantity, is larger than a decimal can be.</summary>
    public static void CheckRange(object? raw, ref Scope scope, int position)
    {
        if (IsBeyond(raw as FhirDecimal ?? (raw as Quantity)?.Value))
        {
            throw scope.Error(position, "A number of the data is beyond what can be computed with; numbers reach from -79228162514264337593543950335 to 79228162514264337593543950335.");
        }
    }

    /// <summary>Whether a number is there and larger than a decimal can be.</summary>
    public static bool IsBeyond(FhirDecimal? number) => number is { HasValue: true, Value: null } && PrimitiveFormat.IsJsonNumber(number.Text!);

    /// <summary>The text of a string, or of a primitive of the model that is one; null otherwise.</summary>
    public static string? StringOf(object raw) => raw switch
    {
        string text => text,
        TextPrimitive primitive => IsText(primitive) ? primitive.Text : null,
        _ => null,
    };

    public static bool IsText(TextPrimitive primitive) => primitive is not (FhirDecimal or FhirDate or FhirDateTime or FhirInstant or FhirTime);

    /// <summary>What <c>toString()</c> gives, or null where an item has no text.</summary>
    public static string? Text(object raw) => raw switch
    {
        FhirDecimal { HasValue: true } exact => exact.Text,
        _ => Of(raw) switch
        {
            null => null,
            string text => text,
            bool value => value ? "true" : "false",
            IFormattable number and (int or long or decimal) => number.ToString(null, CultureInfo.InvariantCulture),
            var other => other.ToString(),
        },
    };

    private static object? OfNode(Base node) => node switch
    {
        FhirBoolean boolean => boolean.Value is { } value ? Boxes.Of(value) : null,
        IntegerPrimitive integer => integer.Value is { } value ? Boxes.Of(value) : null,
        FhirDecimal number => number.Value,
        FhirDate or FhirInstant or FhirDateTime => OfDate((TextPrimitive)node),
        FhirTime time => time.Text is { } text && PartialTime.TryParse(text, out var value) ? value : null,
        TextPrimitive text => text.Text,
        Quantity quantity => OfQuantity(quantity),
        _ => null,
    };

    private static PartialDateTime? OfDate(TextPrimitive primitive)
    {
        if (primitive.Text is not { } text)
        {
            return null;
        }

        if (primitive is FhirDate)
        {
            return PartialDateTime.TryParse(text, out var date) ? date : null;
        }

        return PartialDateTime.TryParseDateTime(text, out var value) ? value : null;
    }

    private static QuantityValue? OfQuantity(Quantity quantity)
    {
        if (quantity.Value?.Value is not { } value || quantity.Comparator is { HasValue: true })
        {
            return null;
        }

        var system = quantity.System?.Value;
        var code = quantity.Code?.Value;
        if (system == UcumSystem && code is not null)
        {
            return new QuantityValue(value, CalendarWord(code) ?? code);
        }

        return system is null && code is null && quantity.Unit is null ? new QuantityValue(value, "1") : null;
    }

    // FHIR says of durations in UCUM that these mean the calendar's units.
    private static string? CalendarWord(string code) => code switch
    {
        "a" => "year",
        "mo" => "month",
        _ => null,
    };
}
