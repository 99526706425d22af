using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>url: a URL.</summary>
public sealed class FhirUrl : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("url", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirUrl()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirUrl(string? value)
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

    internal override string Expected => "a URL in quotation marks, without blanks";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirUrl?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsUri(utf8);
}
