using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>uuid: a UUID as a URI.</summary>
public sealed class FhirUuid : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("uuid", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirUuid()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirUuid(string? value)
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

    internal override string Expected => "a lower-case UUID in quotation marks after urn:uuid:";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirUuid?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsUuid(utf8);
}
