using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>decimal: a number whose digits are kept as written, so <c>80.00</c> stays <c>80.00</c>.</summary>
public sealed class FhirDecimal : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("decimal", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirDecimal()
    {
    }

    /// <summary>With a value; the scale is kept.</summary>
    public FhirDecimal(decimal? value) => Value = value;

    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;

    /// <summary>The value; null where absent or beyond what a decimal holds (then see <see cref="PrimitiveType.Text"/>).</summary>
    public decimal? Value
    {
        get => decimal.TryParse(Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) ? value : null;
        set => SetText(value?.ToString(CultureInfo.InvariantCulture));
    }

    internal override string Expected => "a number, without quotation marks";

    private protected override JsonTokenType Kind => JsonTokenType.Number;

    /// <summary>Keeps the digits of a JSON number as they are.</summary>
    /// <exception cref="FormatException">The text is not a JSON number.</exception>
    public static FhirDecimal FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!PrimitiveFormat.IsJsonNumber(text))
        {
            throw new FormatException("A FHIR decimal is an optional minus, digits without a leading zero, an optional fraction and an optional exponent.");
        }

        var result = new FhirDecimal();
        result.SetText(text);
        return result;
    }

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirDecimal?(decimal? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => true;

    private protected override PrimitiveReadOutcome Judge(ReadOnlySpan<byte> utf8) =>
        IsBeyond(utf8) ? PrimitiveReadOutcome.Beyond : PrimitiveReadOutcome.Read;

    /// <summary>Whether <see cref="Value"/> can't give a number that is written with a JSON number's characters.</summary>
    internal static bool IsBeyond(ReadOnlySpan<byte> utf8) =>
        // So many digits always fit; an exponent may be of any size.
        (utf8.Length > 28 || utf8.IndexOfAny((byte)'e', (byte)'E') >= 0)
        && !decimal.TryParse(Encoding.ASCII.GetString(utf8), NumberStyles.Float, CultureInfo.InvariantCulture, out _);
}
