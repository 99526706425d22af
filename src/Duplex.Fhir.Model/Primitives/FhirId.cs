using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>id: a logical id.</summary>
public sealed class FhirId : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("id", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirId()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirId(string? value)
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

    internal override string Expected => "an id in quotation marks: 1 to 64 letters, digits, '-' or '.'";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirId?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsId(utf8);
}
