using Duplex.Fhir.FhirPath.Nodes;
using Duplex.Fhir.FhirPath.Types;
using Duplex.Fhir.Values;

namespace Duplex.Fhir.FhirPath.Functions;

/// <summary>Parts of dates and times (FHIRPath 3.0, section 5.6.14); a part beyond the precision is empty.</summary>
internal static class DateFunctions
{
    public static readonly FunctionDefinition[] All =
    [
        Part("yearOf", "Integer", static value => value is PartialDateTime date ? date.Year : null),
        Part("monthOf", "Integer", static value => value is PartialDateTime date ? date.Month : null),
        Part("dayOf", "Integer", static value => value is PartialDateTime date ? date.Day : null),
        Part("hourOf", "Integer", static value => TimeOf(value) is { Precision: >= DateTimePrecision.Hour } time ? (int)(time.Ticks / TimeSpan.TicksPerHour) : null),
        Part("minuteOf", "Integer", static value => TimeOf(value) is { Precision: >= DateTimePrecision.Minute } time ? (int)(time.Ticks / TimeSpan.TicksPerMinute % 60) : null),
        Part("secondOf", "Integer", static value => TimeOf(value) is { Precision: >= DateTimePrecision.Second } time ? (int)(time.Ticks / TimeSpan.TicksPerSecond % 60) : null),
        Part("millisecondOf", "Integer", static value => TimeOf(value) is { Precision: >= DateTimePrecision.Millisecond } time ? (int)(time.Ticks / TimeSpan.TicksPerMillisecond % 1000) : null),
        Part("timezoneOffsetOf", "Decimal", static value => value is PartialDateTime { OffsetMinutes: { } minutes } ? minutes / 60m : null),
        Part("dateOf", "Date", static value => value is PartialDateTime date ? date.AsDate() : null),
        Part("timeOf", "Time", static value => value is PartialDateTime date ? date.Time : null),
    ];

    private static PartialTime? TimeOf(object? value) => value switch
    {
        PartialTime time => time,
        PartialDateTime date => date.Time,
        _ => null,
    };

    private static FunctionDefinition Part(string name, string result, Func<object?, object?> body) =>
        new(name, 0, 0, result, (FhirPathItems input, CallNode call, ref Scope scope) =>
            call.Only(input, ref scope) is { } raw ? FhirPathItems.OneOrNone(body(SystemValues.Of(raw))) : default);
}
