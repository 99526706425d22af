using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Types;

/// <summary>Implicit conversions of numbers: Integer to Long to Decimal to Quantity (FHIRPath 2.0, section 5.5).</summary>
internal static class Numbers
{
    public static bool TryDecimal(object? value, out decimal result)
    {
        switch (value)
        {
            case int integer:
                result = integer;
                return true;
            case long large:
                result = large;
                return true;
            case decimal number:
                result = number;
                return true;
            default:
                result = 0;
                return false;
        }
    }

    public static bool TryLong(object? value, out long result)
    {
        switch (value)
        {
            case int integer:
                result = integer;
                return true;
            case long large:
                result = large;
                return true;
            default:
                result = 0;
                return false;
        }
    }

    public static bool TryQuantity(object? value, out QuantityValue result)
    {
        if (value is QuantityValue quantity)
        {
            result = quantity;
            return true;
        }

        var isNumber = TryDecimal(value, out var number);
        result = new QuantityValue(number, "1");
        return isNumber;
    }
}
