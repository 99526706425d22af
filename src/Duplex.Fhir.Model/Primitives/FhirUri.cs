using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>uri: a URI.</summary>
public sealed class FhirUri : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("uri", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirUri()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirUri(string? value)
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

    internal override string Expected => "a URI in quotation marks, without blanks";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirUri?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsUri(utf8);
}
