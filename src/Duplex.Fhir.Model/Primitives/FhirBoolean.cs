using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>boolean: <c>true</c> or <c>false</c>.</summary>
public sealed class FhirBoolean : PrimitiveType
{
    internal static new readonly FhirTypeInfo R4 = new("boolean", Element.R4, "");

    /// <summary>Without a value.</summary>
    public FhirBoolean()
    {
    }

    /// <summary>With a value.</summary>
    public FhirBoolean(bool? value) => Value = value;

    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;

    /// <summary>The value, or null.</summary>
    public bool? Value { get; set; }

    /// <inheritdoc/>
    public override bool HasValue => Value is not null;

    /// <inheritdoc/>
    public override string? Text => Value switch { true => "true", false => "false", null => null };

    internal override string Expected => "true or false, without quotation marks";

    /// <summary>Wraps a value; null stays null.</summary>
    [return: NotNullIfNotNull(nameof(value))]
    public static implicit operator FhirBoolean?(bool? value) => value is null ? null : new(value);

    internal override PrimitiveReadOutcome ReadValue(ref FhirJsonReader reader)
    {
        if (reader.TokenType is not (JsonTokenType.True or JsonTokenType.False))
        {
            return PrimitiveReadOutcome.WrongKind;
        }

        Value = reader.TokenType == JsonTokenType.True;
        return PrimitiveReadOutcome.Read;
    }

    internal override void WriteValue(FhirJsonWriter writer) => writer.BooleanValue(Value!.Value);
}
