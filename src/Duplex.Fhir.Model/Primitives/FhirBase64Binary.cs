using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>base64Binary: bytes in base64.</summary>
public sealed class FhirBase64Binary : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("base64Binary", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirBase64Binary()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirBase64Binary(string? value)
        : base(value)
    {
    }

    private FhirBase64Binary(byte[] utf8, int length)
        : base(utf8, length)
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

    /// <summary>The bytes; false where absent or not valid base64. Makes no string.</summary>
    public bool TryGetBytes([System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out byte[]? bytes)
    {
        if (!HasValue)
        {
            bytes = null;
            return false;
        }

        return TryGetSlice(out var utf8) ? PrimitiveFormat.TryDecodeBase64(utf8, out bytes) : PrimitiveFormat.TryDecodeBase64(System.Text.Encoding.UTF8.GetBytes(Text!), out bytes);
    }

    /// <summary>Encodes bytes.</summary>
    public static FhirBase64Binary FromBytes(ReadOnlySpan<byte> bytes)
    {
        var utf8 = GC.AllocateUninitializedArray<byte>(Base64.GetMaxEncodedToUtf8Length(bytes.Length));
        Base64.EncodeToUtf8(bytes, utf8, out _, out var length);
        return new(utf8, length);
    }

    internal override string Expected => "base64 in quotation marks: A-Z, a-z, 0-9, + and /, padded with = to a multiple of four";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirBase64Binary?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsBase64(utf8);
}
