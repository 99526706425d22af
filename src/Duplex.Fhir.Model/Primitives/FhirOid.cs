using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>oid: an OID as a URI.</summary>
public sealed class FhirOid : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("oid", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirOid()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirOid(string? value)
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

    internal override string Expected => "an OID in quotation marks such as urn:oid:1.2.3";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirOid?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsOid(utf8);
}
