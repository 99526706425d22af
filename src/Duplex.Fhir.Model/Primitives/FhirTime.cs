using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>time: a time of day, kept as written.</summary>
public sealed class FhirTime : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("time", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirTime()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirTime(string? value)
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

    internal override string Expected => "a time in quotation marks: hh:mm:ss with optional fraction";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirTime?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsTime(utf8);
}
