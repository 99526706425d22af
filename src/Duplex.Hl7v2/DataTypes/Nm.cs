using System.Globalization;

namespace Duplex.Hl7v2.DataTypes;

/// <summary>NM and SI, a number (HL7 v2.5.1, 2.A.47). What is none stays readable as text.</summary>
public readonly record struct Nm(Hl7Value Value) : IHl7DataType<Nm>
{
    private const NumberStyles Style =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    // A decimal holds any 28 digits; with more it would round.
    private const int MostDigits = 28;

    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>True where there is content other than <c>""</c>, a number or not.</summary>
    public bool IsPresent => Value.IsPresent;

    /// <summary>
    /// The number with as many decimals as it was written with (<c>5.10</c> stays 5.10); null where it is none, or one with more
    /// than 28 digits. The point is the decimal separator in every culture; blanks around are taken, an exponent is not.
    /// </summary>
    public decimal? Number
    {
        get
        {
            ReadOnlySpan<byte> bytes = Value.Bytes;
            return bytes.Length <= 2 * MostDigits && Digits(bytes) <= MostDigits
                && decimal.TryParse(bytes, Style, CultureInfo.InvariantCulture, out decimal number) ? number : null;
        }
    }

    /// <summary>The number where it is a whole one that fits 32 bits; null otherwise.</summary>
    public int? WholeNumber =>
        Number is { } number && decimal.Truncate(number) == number && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    static Nm IHl7DataType<Nm>.From(Hl7Composite composite) => new(composite.First);

    private static int Digits(ReadOnlySpan<byte> bytes)
    {
        int digits = 0;
        foreach (byte value in bytes)
        {
            digits += char.IsAsciiDigit((char)value) ? 1 : 0;
        }

        return digits;
    }
}
