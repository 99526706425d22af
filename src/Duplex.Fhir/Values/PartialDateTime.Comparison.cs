namespace Duplex.Fhir.Values;

/// <content>Comparison (FHIRPath 2.0, sections 6.1 and 6.2).</content>
public readonly partial struct PartialDateTime
{
    private DateTimePrecision ComparablePrecision =>
        Precision == DateTimePrecision.Millisecond ? DateTimePrecision.Second : Precision;

    /// <summary>
    /// Negative, zero or positive; null where it is uncertain: the precisions differ and the shared parts agree, or only
    /// one side states an offset and the other could lie on both sides of it somewhere on earth.
    /// </summary>
    public static int? Compare(in PartialDateTime a, in PartialDateTime b)
    {
        if (a.HasOffset == b.HasOffset)
        {
            var (startA, startB) = (a.UtcTicks(a._ticks), b.UtcTicks(b._ticks));
            if (a.ComparablePrecision == b.ComparablePrecision && startA == startB)
            {
                return 0;
            }

            return Order(startA, a.UtcTicks(a.LastTick()), startB, b.UtcTicks(b.LastTick()));
        }

        return a.HasOffset
            ? Order(a.UtcTicks(a._ticks), a.UtcTicks(a.LastTick()), b._ticks - MaxOffsetTicks, b.LastTick() + MaxOffsetTicks)
            : -Compare(b, a);
    }

    /// <summary>FHIRPath's = : null where uncertain, see <see cref="Compare"/>.</summary>
    public static bool? AreEqual(in PartialDateTime a, in PartialDateTime b) => Compare(a, b) is { } order ? order == 0 : null;

    /// <summary>FHIRPath's ~ : false where = is uncertain.</summary>
    public static bool AreEquivalent(in PartialDateTime a, in PartialDateTime b) => AreEqual(a, b) ?? false;

    private const long MaxOffsetTicks = MaxOffsetMinutes * TimeSpan.TicksPerMinute;

    private static int? Order(long startA, long endA, long startB, long endB) =>
        endA < startB ? -1 : startA > endB ? 1 : null;

    private long UtcTicks(long localTicks) => HasOffset ? localTicks - (_offset * TimeSpan.TicksPerMinute) : localTicks;

    // Seconds are exact in comparisons (their fraction belongs to the same precision), and whole seconds as intervals.
    private long LastTick(bool wholeSecond = false) => Precision switch
    {
        DateTimePrecision.Year => Year == 9999 ? DateTime.MaxValue.Ticks : new DateTime(Year + 1, 1, 1).Ticks - 1,
        DateTimePrecision.Month => EndOfMonth(Local),
        DateTimePrecision.Second when !wholeSecond => _ticks,
        DateTimePrecision.Millisecond => wholeSecond ? _ticks + FractionTicks() - 1 : _ticks,
        _ => _ticks + ClockText.TicksOf(Precision) - 1,
    };

    private long FractionTicks()
    {
        var ticks = TimeSpan.TicksPerSecond;
        for (var i = 0; i < Math.Min((int)_fractionDigits, ClockText.MaxFractionDigits); i++)
        {
            ticks /= 10;
        }

        return ticks;
    }

    private static long EndOfMonth(DateTime local) =>
        new DateTime(local.Year, local.Month, DateTime.DaysInMonth(local.Year, local.Month)).Ticks + TimeSpan.TicksPerDay - 1;
}
