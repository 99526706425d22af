using System.Numerics;

namespace Duplex.Fhir.Values;

/// <summary>An exact fraction in lowest terms with a positive denominator; unit factors and converted values are compared with it.</summary>
internal readonly struct Ratio : IComparable<Ratio>, IEquatable<Ratio>
{
    private static readonly BigInteger DecimalLimit = new(decimal.MaxValue);
    private readonly BigInteger _denominator;

    private Ratio(BigInteger numerator, BigInteger denominator)
    {
        Numerator = numerator;
        _denominator = denominator;
    }

    internal static Ratio Zero { get; } = new(BigInteger.Zero, BigInteger.One);

    internal static Ratio One { get; } = new(BigInteger.One, BigInteger.One);

    internal BigInteger Numerator { get; }

    internal BigInteger Denominator => _denominator.IsZero ? BigInteger.One : _denominator;

    internal bool IsZero => Numerator.IsZero;

    internal static Ratio From(long value) => new(value, BigInteger.One);

    internal static Ratio From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var scale = (bits[3] >> 16) & 0xFF;
        var mantissa = ((BigInteger)(uint)bits[2] << 64) | ((BigInteger)(uint)bits[1] << 32) | (uint)bits[0];
        return Of(bits[3] < 0 ? -mantissa : mantissa, BigInteger.Pow(10, scale));
    }

    internal static Ratio Of(BigInteger numerator, BigInteger denominator)
    {
        if (denominator.Sign < 0)
        {
            (numerator, denominator) = (-numerator, -denominator);
        }

        var divisor = BigInteger.GreatestCommonDivisor(numerator, denominator);
        return divisor.IsOne ? new Ratio(numerator, denominator) : new Ratio(numerator / divisor, denominator / divisor);
    }

    internal static Ratio PowerOfTen(int exponent) => exponent >= 0
        ? new Ratio(BigInteger.Pow(10, exponent), BigInteger.One)
        : new Ratio(BigInteger.One, BigInteger.Pow(10, -exponent));

    internal Ratio Power(int exponent) => exponent >= 0
        ? new Ratio(BigInteger.Pow(Numerator, exponent), BigInteger.Pow(Denominator, exponent))
        : Of(BigInteger.Pow(Denominator, -exponent), BigInteger.Pow(Numerator, -exponent));

    /// <summary>The nearest decimal, as many as 28 digits after the point; false beyond its range.</summary>
    internal bool TryToDecimal(out decimal value)
    {
        value = 0;
        var whole = BigInteger.Divide(BigInteger.Abs(Numerator), Denominator);
        if (whole > DecimalLimit)
        {
            return false;
        }

        var scale = Math.Max(0, DecimalPrecision.MaxDigits - (whole.IsZero ? 0 : DigitsOf(whole)));
        var scaled = BigInteger.Abs(Numerator) * BigInteger.Pow(10, scale);
        var mantissa = BigInteger.DivRem(scaled, Denominator, out var remainder);
        if (remainder * 2 >= Denominator)
        {
            mantissa += 1;
        }

        if (mantissa > DecimalLimit)
        {
            return false;
        }

        while (scale > 0 && (mantissa % 10).IsZero)
        {
            mantissa /= 10;
            scale--;
        }

        var low = (int)(uint)(mantissa & uint.MaxValue);
        var middle = (int)(uint)((mantissa >> 32) & uint.MaxValue);
        var high = (int)(uint)((mantissa >> 64) & uint.MaxValue);
        value = new decimal(low, middle, high, Numerator.Sign < 0, (byte)scale);
        return true;
    }

    public int CompareTo(Ratio other) => (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator);

    public bool Equals(Ratio other) => Numerator == other.Numerator && Denominator == other.Denominator;

    public override bool Equals(object? obj) => obj is Ratio other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(Numerator, Denominator);

    public static Ratio operator +(Ratio left, Ratio right) => right.IsZero
        ? left
        : Of((left.Numerator * right.Denominator) + (right.Numerator * left.Denominator), left.Denominator * right.Denominator);

    public static Ratio operator -(Ratio left, Ratio right) => left + new Ratio(-right.Numerator, right.Denominator);

    public static Ratio operator *(Ratio left, Ratio right) => Of(left.Numerator * right.Numerator, left.Denominator * right.Denominator);

    public static Ratio operator /(Ratio left, Ratio right) => Of(left.Numerator * right.Denominator, left.Denominator * right.Numerator);

    private static int DigitsOf(BigInteger value) => (int)Math.Floor(BigInteger.Log10(value)) + 1;
}
