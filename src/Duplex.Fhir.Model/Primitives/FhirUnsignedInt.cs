using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>unsignedInt: a whole number of at least <c>0</c>.</summary>
public sealed class FhirUnsignedInt : IntegerPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("unsignedInt", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirUnsignedInt()
    {
    }

    /// <summary>With a value.</summary>
    public FhirUnsignedInt(int? value) => Value = value;

    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;

    private protected override int Minimum => 0;

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirUnsignedInt?(int? value) => value is null ? null : new(value);
}
