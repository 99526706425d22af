using System.Globalization;
using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>A whole number of 32 bits.</summary>
public abstract class IntegerPrimitive : PrimitiveType
{
    internal IntegerPrimitive()
    {
    }

    /// <summary>The value, or null.</summary>
    public int? Value { get; set; }

    /// <inheritdoc/>
    public sealed override bool HasValue => Value is not null;

    /// <inheritdoc/>
    public sealed override string? Text => Value?.ToString(CultureInfo.InvariantCulture);

    private protected abstract int Minimum { get; }

    internal override string Expected => $"a whole number from {Minimum} to 2147483647, without quotation marks";

    internal sealed override PrimitiveReadOutcome ReadValue(ref FhirJsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.Number || !reader.TryGetInt32(out var value) || (value == 0 && reader.HasMinus))
        {
            return PrimitiveReadOutcome.WrongKind;
        }

        Value = value;
        return value >= Minimum ? PrimitiveReadOutcome.Read : PrimitiveReadOutcome.Malformed;
    }

    internal sealed override void WriteValue(FhirJsonWriter writer) => writer.IntegerValue(Value!.Value);
}
