using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>canonical: the canonical URL of a definition, with an optional |version.</summary>
public sealed class FhirCanonical : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("canonical", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirCanonical()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirCanonical(string? value)
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

    internal override string Expected => "a canonical URL in quotation marks, without blanks";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirCanonical?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsUri(utf8);
}
