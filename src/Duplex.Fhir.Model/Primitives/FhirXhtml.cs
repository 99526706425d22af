using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>xhtml: an XHTML div in a narrative.</summary>
public sealed class FhirXhtml : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("xhtml", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirXhtml()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirXhtml(string? value)
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

    internal override string Expected => "XHTML that starts with a div element, as text in quotation marks";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirXhtml?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsXhtml(utf8);
}
