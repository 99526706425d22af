using Duplex.Hl7v2;

namespace Duplex.Translation.DataTypes;

/// <summary>DTM and TS to <c>date</c> and <c>dateTime</c>, as precise as given.</summary>
internal static class DtmToDateTime
{
    /// <summary>The day at most; null where the value is no timestamp.</summary>
    public static string? ToDate(Hl7Value value) =>
        TryRead(value, out Hl7Timestamp time) ? Date(time) : null;

    /// <summary>With a time, also with an offset: its own, or that of the sender's zone.</summary>
    public static string? ToDateTime(Hl7Value value, TimeZoneInfo senderZone)
    {
        return TryRead(value, out Hl7Timestamp time) ? ToDateTime(time, senderZone) : null;
    }

    /// <inheritdoc cref="ToDateTime(Hl7Value, TimeZoneInfo)"/>
    public static string? ToDateTime(Hl7Timestamp time, TimeZoneInfo senderZone)
    {
        if (time.Precision <= Hl7TimestampPrecision.Day)
        {
            return Date(time);
        }

        return time.ToDateTimeOffset(time.OffsetMinutes is null ? senderZone.GetUtcOffset(time.Local) : default) is { } instant ? TimeText.Of(instant, time) : null;
    }

    /// <inheritdoc cref="ToDateTime(Hl7Value, TimeZoneInfo)"/>
    public static string? ToDateTime(Hl7Value value, TranslationContext context)
    {
        if (context.Coverage is { } coverage && TryRead(value, out Hl7Timestamp time) && time is { Precision: > Hl7TimestampPrecision.Day, OffsetMinutes: null })
        {
            coverage.AssumeZone();
        }

        return ToDateTime(value, context.Options.SenderZone);
    }

    /// <summary>
    /// Whether the clocks of the sender's zone were changed at a local time without an offset, so that it never was or was twice.
    /// </summary>
    public static ClockChange ClockChangeAt(Hl7Value value, TimeZoneInfo zone)
    {
        if (!zone.SupportsDaylightSavingTime || !TryRead(value, out Hl7Timestamp time) || time is not { Precision: > Hl7TimestampPrecision.Day, OffsetMinutes: null })
        {
            return ClockChange.None;
        }

        return zone.IsInvalidTime(time.Local) ? ClockChange.NeverWas : zone.IsAmbiguousTime(time.Local) ? ClockChange.WasTwice : ClockChange.None;
    }

    /// <summary>An instant needs a time of day; null where the value has none.</summary>
    public static string? ToInstant(Hl7Value value, TimeZoneInfo senderZone) => HasTime(value) ? ToDateTime(value, senderZone) : null;

    /// <summary>Microseconds since 1970 UTC; null where the value has no time of day.</summary>
    public static long? ToMicroseconds(Hl7Value value, TimeZoneInfo senderZone) =>
        TryRead(value, out Hl7Timestamp time) && time.Precision > Hl7TimestampPrecision.Day
            && time.ToDateTimeOffset(senderZone.GetUtcOffset(time.Local)) is { } instant
            ? (instant.UtcTicks - DateTimeOffset.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond
            : null;

    /// <summary>True where the value has a time of day.</summary>
    public static bool HasTime(Hl7Value value) =>
        TryRead(value, out Hl7Timestamp time) && time.Precision > Hl7TimestampPrecision.Day;

    /// <summary>True where the day of the value is later than that of the time, zones left out of account; false where either is none.</summary>
    public static bool IsLater(Hl7Value value, Hl7Value time) =>
        TryRead(value, out Hl7Timestamp one) && TryRead(time, out Hl7Timestamp other) && one.Local.Date > other.Local.Date.AddDays(1);

    private static bool TryRead(Hl7Value value, out Hl7Timestamp time) =>
        Hl7Timestamp.TryParse(value.Bytes.Trim((byte)' '), out time);

    /// <summary>The day at most.</summary>
    public static string ToDate(Hl7Timestamp time) => Date(time);

    private static string Date(Hl7Timestamp time) => TimeText.OfDay(time);
}

/// <summary>What a change of the clocks does to a local time.</summary>
internal enum ClockChange
{
    None,
    NeverWas,
    WasTwice,
}
