using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>positiveInt: a whole number of at least <c>1</c>.</summary>
public sealed class FhirPositiveInt : IntegerPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("positiveInt", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirPositiveInt()
    {
    }

    /// <summary>With a value.</summary>
    public FhirPositiveInt(int? value) => Value = value;

    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;

    private protected override int Minimum => 1;

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirPositiveInt?(int? value) => value is null ? null : new(value);
}
