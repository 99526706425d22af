namespace Duplex.Fhir.Model;

/// <summary>A place in JSON text.</summary>
/// <param name="Offset">Bytes from the start, from 0.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Byte in the line, from 1.</param>
public readonly record struct FhirPosition(long Offset, int Line, int Column)
{
    internal static FhirPosition In(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..Math.Min(offset, text.Length)];
        return new FhirPosition(before.Length, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    /// <summary>This place, counted in a text of which the counted part starts at <paramref name="start"/>.</summary>
    internal FhirPosition After(FhirPosition start) =>
        new(start.Offset + Offset, start.Line + Line - 1, Line == 1 ? start.Column + Column - 1 : Column);

    /// <inheritdoc/>
    public override string ToString() => $"line {Line}, column {Column}";
}
