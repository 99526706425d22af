using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>instant: a moment, to the second at least, kept as written.</summary>
public sealed class FhirInstant : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("instant", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirInstant()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirInstant(string? value)
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

    /// <summary>The moment; false where absent or malformed.</summary>
    public bool TryGetInstant(out DateTimeOffset instant) => PrimitiveFormat.TryGetInstant(Text, out instant);

    internal override string Expected => "YYYY-MM-DDThh:mm:ss with optional fraction and a time zone, in quotation marks";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirInstant?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsInstant(utf8);
}
