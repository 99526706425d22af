using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>markdown: text that may hold GitHub flavoured markdown.</summary>
public sealed class FhirMarkdown : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("markdown", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirMarkdown()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirMarkdown(string? value)
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
    public static implicit operator FhirMarkdown?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsText(utf8);
}
