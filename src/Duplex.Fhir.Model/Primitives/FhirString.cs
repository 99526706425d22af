using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>string: text.</summary>
public sealed class FhirString : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("string", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirString()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirString(string? value)
        : base(value)
    {
    }

    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;

    /// <summary>The value as written, or null.</summary>
    public string? Value
    {
        get => Text;
        set => SetText(value);
    }

    internal override string Expected => "text in quotation marks, not empty, without control characters";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirString?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsText(utf8);
}
