// Generated from HL7's FHIR R4 (4.0.1) definitions by tools/FhirModelGenerator; do not edit.
#nullable enable
namespace Duplex.Fhir.Model;

/// <summary>Specifies an event that may occur multiple times.</summary>
public sealed class Timing : BackboneType
{
    internal static new readonly FhirTypeInfo R4 = new("Timing", BackboneType.R4, "event*+:dateTime repeat+:Timing.repeat code+:CodeableConcept");
    private List<FhirDateTime>? _event;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Identifies specific times when the event occurs (0..*).</summary>
    public List<FhirDateTime> Event { get => _event ??= []; set => _event = value; }
    /// <summary>A set of rules that describe when the event is scheduled (0..1).</summary>
    public TimingRepeat? Repeat { get; set; }
    /// <summary>A code for the timing schedule (or just text in code.text) (0..1).</summary>
    public CodeableConcept? Code { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        3 => _event,
        4 => Repeat,
        5 => Code,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 3: reader.Primitives(ref _event); break;
            case 4: Repeat = reader.Object<TimingRepeat>(new()); break;
            case 5: Code = reader.Object<CodeableConcept>(new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Primitives(R4[3], _event);
        writer.Object(R4[4], Repeat);
        writer.Object(R4[5], Code);
    }
}

/// <summary>A set of rules that describe when the event is scheduled.</summary>
public sealed class TimingRepeat : Element
{
    internal static new readonly FhirTypeInfo R4 = new("Timing.repeat", Element.R4, "bounds^+:Duration,Range,Period count+:positiveInt countMax+:positiveInt duration+:decimal durationMax+:decimal durationUnit+:code=UnitsOfTime frequency+:positiveInt frequencyMax+:positiveInt period+:decimal periodMax+:decimal periodUnit+:code=UnitsOfTime dayOfWeek*+:code=DaysOfWeek timeOfDay*+:time when*+:code=EventTiming offset+:unsignedInt");
    private DataType? _bounds;
    private List<FhirCode>? _dayOfWeek;
    private List<FhirTime>? _timeOfDay;
    private List<FhirCode>? _when;
    /// <inheritdoc/>
    public override FhirTypeInfo TypeInfo => R4;
    /// <summary>Either a duration for the length of the timing schedule, a range of possible length, or outer bounds for start and/or end limits of the timing schedule (0..1): Duration, Range, Period.</summary>
    public DataType? Bounds { get => _bounds; set => _bounds = GiveAnew(_bounds, value, 2); }
    /// <summary>A total count of the desired number of repetitions across the duration of the entire timing specification (0..1).</summary>
    public FhirPositiveInt? Count { get; set; }
    /// <summary>If present, indicates that the count is a range - so to perform the action between [count] and [countMax] times (0..1).</summary>
    public FhirPositiveInt? CountMax { get; set; }
    /// <summary>How long this thing happens for when it happens (0..1).</summary>
    public FhirDecimal? Duration { get; set; }
    /// <summary>If present, indicates that the duration is a range - so to perform the action between [duration] and [durationMax] time length (0..1).</summary>
    public FhirDecimal? DurationMax { get; set; }
    /// <summary>The units of time for the duration, in UCUM units (0..1): <see cref="UnitsOfTimeCodes"/>.</summary>
    public FhirCode? DurationUnit { get; set; }
    /// <summary>The number of times to repeat the action within the specified period (0..1).</summary>
    public FhirPositiveInt? Frequency { get; set; }
    /// <summary>If present, indicates that the frequency is a range - so to repeat between [frequency] and [frequencyMax] times within the period or period range (0..1).</summary>
    public FhirPositiveInt? FrequencyMax { get; set; }
    /// <summary>Indicates the duration of time over which repetitions are to occur; e.g. to express "3 times per day", 3 would be the frequency and "1 day" would be the period (0..1).</summary>
    public FhirDecimal? Period { get; set; }
    /// <summary>If present, indicates that the period is a range from [period] to [periodMax], allowing expressing concepts such as "do this once every 3-5 days (0..1).</summary>
    public FhirDecimal? PeriodMax { get; set; }
    /// <summary>The units of time for the period in UCUM units (0..1): <see cref="UnitsOfTimeCodes"/>.</summary>
    public FhirCode? PeriodUnit { get; set; }
    /// <summary>If one or more days of week is provided, then the action happens only on the specified day(s) (0..*): <see cref="DaysOfWeekCodes"/>.</summary>
    public List<FhirCode> DayOfWeek { get => _dayOfWeek ??= []; set => _dayOfWeek = value; }
    /// <summary>Specified time of day for action to take place (0..*).</summary>
    public List<FhirTime> TimeOfDay { get => _timeOfDay ??= []; set => _timeOfDay = value; }
    /// <summary>An approximate time period during the day, potentially linked to an event of daily living that indicates when the action should occur (0..*): <see cref="EventTimingCodes"/>.</summary>
    public List<FhirCode> When { get => _when ??= []; set => _when = value; }
    /// <summary>The number of minutes from the event (0..1).</summary>
    public FhirUnsignedInt? Offset { get; set; }
    /// <inheritdoc/>
    public override object? GetProperty(int index) => index switch
    {
        2 => _bounds,
        3 => Count,
        4 => CountMax,
        5 => Duration,
        6 => DurationMax,
        7 => DurationUnit,
        8 => Frequency,
        9 => FrequencyMax,
        10 => Period,
        11 => PeriodMax,
        12 => PeriodUnit,
        13 => _dayOfWeek,
        14 => _timeOfDay,
        15 => _when,
        16 => Offset,
        _ => base.GetProperty(index),
    };
    internal override void ReadProperty(ref FhirJsonReader reader, int index)
    {
        switch (index)
        {
            case 2: _bounds = reader.Choice(_bounds); break;
            case 3: Count = reader.Primitive(Count ?? new()); break;
            case 4: CountMax = reader.Primitive(CountMax ?? new()); break;
            case 5: Duration = reader.Primitive(Duration ?? new()); break;
            case 6: DurationMax = reader.Primitive(DurationMax ?? new()); break;
            case 7: DurationUnit = reader.Primitive(DurationUnit ?? new()); break;
            case 8: Frequency = reader.Primitive(Frequency ?? new()); break;
            case 9: FrequencyMax = reader.Primitive(FrequencyMax ?? new()); break;
            case 10: Period = reader.Primitive(Period ?? new()); break;
            case 11: PeriodMax = reader.Primitive(PeriodMax ?? new()); break;
            case 12: PeriodUnit = reader.Primitive(PeriodUnit ?? new()); break;
            case 13: reader.Primitives(ref _dayOfWeek); break;
            case 14: reader.Primitives(ref _timeOfDay); break;
            case 15: reader.Primitives(ref _when); break;
            case 16: Offset = reader.Primitive(Offset ?? new()); break;
            default: base.ReadProperty(ref reader, index); break;
        }
    }
    internal override void WriteProperties(FhirJsonWriter writer)
    {
        base.WriteProperties(writer);
        writer.Choice(R4[2], _bounds);
        writer.Primitive(R4[3], Count);
        writer.Primitive(R4[4], CountMax);
        writer.Primitive(R4[5], Duration);
        writer.Primitive(R4[6], DurationMax);
        writer.Primitive(R4[7], DurationUnit);
        writer.Primitive(R4[8], Frequency);
        writer.Primitive(R4[9], FrequencyMax);
        writer.Primitive(R4[10], Period);
        writer.Primitive(R4[11], PeriodMax);
        writer.Primitive(R4[12], PeriodUnit);
        writer.Primitives(R4[13], _dayOfWeek);
        writer.Primitives(R4[14], _timeOfDay);
        writer.Primitives(R4[15], _when);
        writer.Primitive(R4[16], Offset);
    }
}
