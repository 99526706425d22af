using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>date: a year, a month or a day, kept as written.</summary>
public sealed class FhirDate : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("date", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirDate()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirDate(string? value)
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

    internal override string Expected => "a date in quotation marks: YYYY, YYYY-MM or YYYY-MM-DD, and a day that exists";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirDate?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsDate(utf8);
}
