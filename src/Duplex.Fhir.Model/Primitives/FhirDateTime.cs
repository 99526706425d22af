using System.Diagnostics.CodeAnalysis;

namespace Duplex.Fhir.Model;

/// <summary>dateTime: a year, month, day or instant, kept as written.</summary>
public sealed class FhirDateTime : TextPrimitive
{
    internal static new readonly FhirTypeInfo R4 = new("dateTime", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirDateTime()
    {
    }

    /// <summary>With a value, taken as it is.</summary>
    public FhirDateTime(string? value)
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

    /// <summary>The instant, where the value has a time; false for a year, a month or a day.</summary>
    public bool TryGetInstant(out DateTimeOffset instant) => PrimitiveFormat.TryGetInstant(Text, out instant);

    internal override string Expected => "YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss with time zone, in quotation marks";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirDateTime?(string? value) => value is null ? null : new(value);

    private protected override bool IsWellFormed(ReadOnlySpan<byte> utf8) => PrimitiveFormat.IsDateTime(utf8);
}
