using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>integer: a whole number of at least <c>int.MinValue</c>.</summary>
public sealed class FhirInteger : IntegerPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("integer", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirInteger()
    {
    }

    /// <summary>With a value.</summary>
    public FhirInteger(int? value) => Value = value;

    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;

    private protected override int Minimum => int.MinValue;

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirInteger?(int? value) => value is null ? null : new(value);
}
