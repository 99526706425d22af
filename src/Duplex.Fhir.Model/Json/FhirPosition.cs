namespace Duplex.Fhir.Model;

/// <summary>A place in JSON text.</summary>
/// <param name="Offset">Bytes from the start, from 0.</param>
/// <param name="Line">Line, from 1.</param>
/// <param name="Column">Byte in the line, from 1.</param>
public readonly record struct FhirPosition(int Offset, int Line, int Column)
{
    internal static FhirPosition In(ReadOnlySpan<byte> text, int offset)
    {
        var before = text[..Math.Min(offset, text.Length)];
        return new FhirPosition(before.Length, before.Count((byte)'\n') + 1, before.Length - before.LastIndexOf((byte)'\n'));
    }

    /// <inheritdoc/>
    public override string ToString() => $"line {Line}, column {Column}";
}
