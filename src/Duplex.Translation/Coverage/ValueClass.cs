using System.Buffers;
using Duplex.Hl7v2;

namespace Duplex.Translation.Coverage;

/// <summary>What a value looks like, without telling it.</summary>
public enum ValueClass
{
    Text,
    Number,
    Timestamp,
    Word,
    Null,
}

internal static class ValueClasses
{
    private const int LongestWord = 20;

    private static readonly SearchValues<byte> NumberLetters = SearchValues.Create("0123456789.+-"u8);

    public static ValueClass Of(ReadOnlySpan<byte> value) =>
        value.SequenceEqual("\"\""u8) ? ValueClass.Null
        : IsNumber(value) ? value.Length >= 8 && Hl7Timestamp.TryParse(value, out _) ? ValueClass.Timestamp : ValueClass.Number
        : value.Length >= 8 && Hl7Timestamp.TryParse(value, out _) ? ValueClass.Timestamp
        : value.Length <= LongestWord && !value.Contains((byte)' ') ? ValueClass.Word
        : ValueClass.Text;

    private static bool IsNumber(ReadOnlySpan<byte> value) => value.ContainsAnyInRange((byte)'0', (byte)'9') && !value.ContainsAnyExcept(NumberLetters);
}
