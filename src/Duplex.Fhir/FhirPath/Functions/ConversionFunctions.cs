using System.Globalization;
using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>FHIRPath 2.0, section 5.5: <c>toX()</c> and <c>convertsToX()</c>.</summary>
internal static class ConversionFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        .. Pair("Boolean", ToBoolean), .. Pair("Integer", ToInteger), .. Pair("Long", ToLong), .. Pair("Decimal", ToDecimal),
        .. Pair("String", SystemValues.Text), .. Pair("Date", ToDate), .. Pair("DateTime", ToDateTime), .. Pair("Time", ToTime),
    ];

    private static FunctionDefinition[] Pair(string type, Func<object, object?> convert) =>
    [
        new("to" + type, 0, 0, type, (FhirPathItems input, CallNode call, ref Scope scope) =>
            call.Only(input, ref scope) is { } raw ? FhirPathItems.OneOrNone(Made(convert(raw), raw, call, ref scope)) : default),
        new("convertsTo" + type, 0, 0, "Boolean", (FhirPathItems input, CallNode call, ref Scope scope) =>
            call.Only(input, ref scope) is { } raw ? FhirPathItems.Of(convert(raw) is not null) : default),
    ];

    private static object? Made(object? value, object raw, CallNode call, ref Scope scope)
    {
        if (value is string text)
        {
            scope.MakeText(call.Position, text.Length);
        }
        else if (value is null)
        {
            SystemValues.CheckRange(raw, ref scope, call.Position);
        }

        return value;
    }

    private static object? ToBoolean(object raw) => SystemValues.Of(raw) switch
    {
        bool value => Boxes.Of(value),
        1 or 1L or 1m => Boxes.True,
        0 or 0L or 0m => Boxes.False,
        string text => text.ToUpperInvariant() switch
        {
            "TRUE" or "T" or "YES" or "Y" or "1" or "1.0" => Boxes.True,
            "FALSE" or "F" or "NO" or "N" or "0" or "0.0" => Boxes.False,
            _ => null,
        },
        _ => null,
    };

    private static object? ToInteger(object raw) => SystemValues.Of(raw) switch
    {
        int value => value,
        long value when value is >= int.MinValue and <= int.MaxValue => (int)value,
        bool value => value ? 1 : 0,
        string text when int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };

    private static object? ToLong(object raw) => SystemValues.Of(raw) switch
    {
        int value => (long)value,
        long value => value,
        bool value => value ? 1L : 0L,
        string text when long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var value) => value,
        _ => null,
    };

    private static object? ToDecimal(object raw) => SystemValues.Of(raw) switch
    {
        bool value => value ? 1.0m : 0.0m,
        string text when IsDecimal(text) && decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) => value,
        string => null,
        var other => Numbers.TryDecimal(other, out var value) ? value : null,
    };

    // (\+|-)?\d+(\.\d+)?
    private static bool IsDecimal(string text) => text.Length > 0 && text[^1] != '.' && char.IsAsciiDigit(text[^1]) && (char.IsAsciiDigit(text[0]) || (text.Length > 1 && text[0] is '+' or '-' && char.IsAsciiDigit(text[1])));

    private static object? ToDate(object raw) => SystemValues.Of(raw) switch
    {
        PartialDateTime value => value.AsDate(),
        string text when PartialDateTime.TryParse(text, out var value) => value.AsDate(),
        _ => null,
    };

    private static object? ToDateTime(object raw) => SystemValues.Of(raw) switch
    {
        PartialDateTime value => value.AsDateTime(),
        string text when PartialDateTime.TryParseDateTime(text, out var value) => value,
        _ => null,
    };

    private static object? ToTime(object raw) => SystemValues.Of(raw) switch
    {
        PartialTime value => value,
        string text when PartialTime.TryParse(text, out var value) => value,
        _ => null,
    };
}
