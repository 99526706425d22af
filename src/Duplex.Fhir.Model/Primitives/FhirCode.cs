using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>code: a token from a set of codes.</summary>
public sealed class FhirCode : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("code", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirCode()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirCode(string? value)
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

    internal override string Expected => "a code in quotation marks: no blank at either end, single blanks inside";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirCode?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsCode(utf8);
}
