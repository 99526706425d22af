using System.Text;
using System.Text.Json;

namespace Duplex.Fhir.Model;

/// <summary>A primitive kept as text. After a read it is a slice of the document's bytes until somebody asks for the string.</summary>
public abstract class TextPrimitive : PrimitiveType
{
    // A string, or the byte[] that the slice lies in: one field, so that a racing decode can't tear.
    private object? _value;
    private int _start;
    private int _length;

    internal TextPrimitive()
    {
    }

    internal TextPrimitive(string? text) => _value = text;

    /// <param name="utf8">Stands in JSON as it is.</param>
    internal TextPrimitive(byte[] utf8, int length) => (_value, _length) = (utf8, length);

    /// <inheritdoc/>
    public sealed override bool HasValue => _value is not null;

    /// <inheritdoc/>
    public sealed override string? Text
    {
        get
        {
            var value = _value;
            if (value is not byte[] source)
            {
                return (string?)value;
            }

            var text = Encoding.UTF8.GetString(source, _start, _length);
            _value = text;
            return text;
        }
    }

    /// <summary>The string that is written in quotation marks; null where there is none, or where it is a slice or a number.</summary>
    internal string? Quotable => _value is string text && Kind == JsonTokenType.String ? text : null;

    private protected virtual JsonTokenType Kind => JsonTokenType.String;

    private protected void SetText(string? text) => _value = text;

    private protected abstract bool IsWellFormed(ReadOnlySpan<byte> utf8);

    /// <summary>Whether the value is one of a set; makes no string of a slice.</summary>
    internal bool IsIn(CodeSet codes) => TryGetSlice(out var utf8) ? codes.Contains(utf8) : codes.Contains(Text);

    /// <summary>Whether the value is a text, given in both forms; makes no string of a slice.</summary>
    internal bool Is(string text, ReadOnlySpan<byte> utf8) => TryGetSlice(out var slice) ? slice.SequenceEqual(utf8) : (string?)_value == text;

    private protected bool TryGetSlice(out ReadOnlySpan<byte> utf8)
    {
        var source = _value as byte[];
        utf8 = source is null ? default : source.AsSpan(_start, _length);
        return source is not null;
    }

    internal sealed override PrimitiveReadOutcome ReadValue(ref FhirJsonReader reader)
    {
        if (reader.TokenType != Kind)
        {
            return PrimitiveReadOutcome.WrongKind;
        }

        if (reader.TryGetSlice(out var source, out _start, out _length))
        {
            _value = source;
            return Judge(source.AsSpan(_start, _length));
        }

        if (reader.Unescaped() is not { } text)
        {
            return PrimitiveReadOutcome.WrongKind;
        }

        _value = text;
        return Judge(Encoding.UTF8.GetBytes(text));
    }

    private protected virtual PrimitiveReadOutcome Judge(ReadOnlySpan<byte> utf8) =>
        IsWellFormed(utf8) ? PrimitiveReadOutcome.Read : PrimitiveReadOutcome.Malformed;

    internal sealed override void WriteValue(FhirJsonWriter writer)
    {
        if (TryGetSlice(out var utf8))
        {
            writer.TextValue(utf8, Kind);
        }
        else
        {
            writer.TextValue((string)_value!, Kind);
        }
    }
}
