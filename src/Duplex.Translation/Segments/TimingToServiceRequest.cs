using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>TQ1, and TQ in ORC-7 or OBR-27 of older messages, to ServiceRequest (sheets <c>TQ1[ServiceRequest]</c> and <c>TQ[ServiceRequest]</c>).</summary>
internal static class TimingToServiceRequest
{
    /// <summary>Fills quantity, occurrence, notes and conditions; a start alone is the time of the occurrence.</summary>
    public static void Read(OrderGroup order, ServiceRequest request, TranslationContext context)
    {
        foreach (PlacedSegment tq1 in order.Timings)
        {
            if (request.Occurrence is Timing && context.Options.NamesDirectory)
            {
                // A request has one timing.
                KeptSegments.Read(tq1, request.Extension, context);
            }
            else if (request.Occurrence is Timing)
            {
                context.Warn(tq1.Place(0), "A request has one timing; a further TQ1 has no place in it and stays in the message as received.");
            }
            else
            {
                ReadTq1(tq1, request, context);
            }
        }

        KeepOld(order, request, context);
        if (order.Timings.Count == 0)
        {
            (PlacedSegment? segment, int field) = order.Orc is { } orc && Source.Of(orc, 7, context).IsPresent ? (orc, 7) : (order.Obr, 27);
            if (segment is not null && Source.Of(segment, field, context) is { IsPresent: true } tq)
            {
                ReadTq(tq, request);
            }
        }
    }

    /// <summary>The timing of older messages, where a TQ1, or ORC-7 before OBR-27, tells it already.</summary>
    private static void KeepOld(OrderGroup order, ServiceRequest request, TranslationContext context)
    {
        bool isTold = order.Timings.Count > 0;
        bool isOfOrc = order.Orc is { } control && Source.Of(control, 7, context).IsPresent;
        if (!context.Options.NamesDirectory)
        {
            return;
        }

        if (isTold && order.Orc is { } orc)
        {
            KeptFields.Read(orc, [7], request.Extension, context);
        }

        if (order.Obr is { } obr && (isTold || isOfOrc))
        {
            if (isOfOrc && obr[27].Value.Bytes.SequenceEqual(order.Orc![7].Value.Bytes))
            {
                Source.Of(obr, 27, context).Used("occurrenceTiming");
            }
            else
            {
                KeptFields.Read(obr, [27], request.Extension, context);
            }
        }
    }

    private static void ReadTq1(PlacedSegment tq1, ServiceRequest request, TranslationContext context)
    {
        request.Quantity ??= tq1.Read(2, "quantityQuantity", context, CqToQuantity.Read);
        context.Coverage?.Enter("occurrenceTiming");
        Source pattern = Source.Of(tq1, 3, context);
        Timing timing = (pattern.IsPresent ? RptToTiming.Read(pattern) : null) ?? new Timing();
        TimingRepeat repeat = timing.Repeat ?? new TimingRepeat();
        List<byte> unread = [12];
        if (repeat.When.Count == 0)
        {
            unread.Add(5);
            repeat.TimeOfDay.AddRange(tq1.ReadAll(4, "repeat.timeOfDay", context, TimeOfDay));
        }
        else
        {
            unread.Add(4);
            if (repeat.Offset is not null || !ReadOffset(Source.Of(tq1, 5, context), repeat))
            {
                unread.Add(5);
            }
        }

        if (Source.Of(tq1, 13, context) is var each && TimeUnits.Find(each[2].Peek()) is { } unit && NmToDecimal.Read(each[1], "repeat.duration") is { } length)
        {
            each[2].Used("repeat.durationUnit");
            repeat.Duration = length;
            repeat.DurationUnit = unit;
        }
        else
        {
            unread.Add(13);
        }

        if (Source.Of(tq1, 14, context) is { IsPresent: true } total && NmToDecimal.ReadPositive(total, "repeat.countMax") is { } count)
        {
            // R4 allows a greatest count only beside a count (tim-7); the field is both.
            repeat.Count = count;
            repeat.CountMax = new FhirPositiveInt(count.Value);
        }

        bool isSimple = RptToTiming.OrNull(timing.Code, repeat) is null && !tq1[6].Value.IsPresent && !tq1[8].Value.IsPresent;
        string? start = Source.Of(tq1, 7, context) is { IsPresent: true } from ? from.DateTime("repeat.boundsPeriod.start") : null;
        if (isSimple || !ReadBounds(start, Source.Of(tq1, 8, context), Source.Of(tq1, 6, context), repeat))
        {
            unread.Add(6);
        }

        context.Coverage?.Leave();
        Keep(isSimple ? null : RptToTiming.OrNull(timing.Code, repeat), start, request);
        if (ReadNeed(tq1, context) is { } need)
        {
            request.AsNeeded = need;
        }
        else
        {
            request.Extension.AddRange(tq1.ReadAll(10, "extension.valueCodeableConcept", context, ConditionOf));
        }

        request.Note.AddRange(tq1.ReadAll(11, "note", context, SpmToSpecimen.NoteOf));
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(tq1, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(unread), request.Extension, context);
        }
    }

    private static void ReadTq(in Source tq, ServiceRequest request)
    {
        QuantityTiming read = TqToTiming.Read(tq, "occurrenceTiming", "quantityQuantity");
        request.Quantity ??= read.Quantity;
        Timing? timing = read.Timing;
        if (timing is { Code: null, Repeat: { Bounds: Period { Start: { } start, End: null }, Count: null, HasExtensions: false } repeat } && repeat.TimeOfDay.Count == 0)
        {
            Keep(null, start.Text, request);
        }
        else
        {
            Keep(timing, null, request);
        }

        if (AsNeededReading.IsCode(tq[6].Peek()))
        {
            tq[6].Used("asNeeded");
            request.AsNeeded = read.Condition is { } reason ? new CodeableConcept { Text = reason } : new FhirBoolean(true);
        }
        else if (read.Condition is { } condition)
        {
            request.Extension.Add(Condition(condition));
        }

        if (read.Text is { } text)
        {
            request.Note.Add(new Annotation { Text = text });
        }
    }

    /// <summary>TQ1-9 PRN with the reason in TQ1-10; null where it is not as needed.</summary>
    private static DataType? ReadNeed(PlacedSegment tq1, TranslationContext context)
    {
        if (tq1.ReadAll<FhirBoolean>(9, "", context, NeedOf).Count == 0)
        {
            return null;
        }

        return tq1.Read(10, "asNeededCodeableConcept", context, static (in Source text) => text.Whole("text")?.Trim() is { Length: > 0 } reason ? new CodeableConcept { Text = reason } : null)
            ?? (DataType)new FhirBoolean(true);
    }

    private static FhirBoolean? NeedOf(in Source code)
    {
        if (!AsNeededReading.IsCode(code.Peek()))
        {
            return null;
        }

        code.Used("asNeededBoolean");
        return new FhirBoolean(true);
    }

    /// <summary>R4 has either a time or a timing: the time that OBR-6 tells is an event of the timing.</summary>
    private static void Keep(Timing? timing, string? start, ServiceRequest request)
    {
        if (timing is null)
        {
            request.Occurrence ??= start is null ? null : new FhirDateTime(start);
            return;
        }

        if (request.Occurrence is FhirDateTime time)
        {
            timing.Event.Add(time);
        }

        request.Occurrence = timing;
    }

    private static FhirTime? TimeOfDay(in Source time)
    {
        if (time.Peek() is { Length: 4 or 6 } text && !text.AsSpan().ContainsAnyExceptInRange('0', '9') && string.CompareOrdinal(text, "2400") < 0)
        {
            time.Used();
            return new FhirTime($"{text[..2]}:{text[2..4]}:{(text.Length == 6 ? text[4..] : "00")}");
        }

        time.Context.Warn(time.Place, $"{time.Place} is no time of day; right would be HHMM[SS].");
        return null;
    }

    /// <summary>Whole minutes before or after the event of the pattern (R4 wants the event too, tim-9).</summary>
    private static bool ReadOffset(in Source cq, TimingRepeat repeat)
    {
        if (TimeUnits.Minutes(cq[2].IsPresent ? TimeUnits.Find(cq[2].Peek()) : "min") is { } minutes
            && int.TryParse(cq[1].Peek(), NumberStyles.None, CultureInfo.InvariantCulture, out int count))
        {
            cq[1].Used("repeat.offset");
            cq[2].Used("repeat.offset");
            repeat.Offset = new FhirUnsignedInt(count * minutes);
            return true;
        }

        return false;
    }

    /// <summary>True where the duration gave a bound.</summary>
    private static bool ReadBounds(string? from, in Source end, in Source duration, TimingRepeat repeat)
    {
        bool isUsed = false;
        string? to = end.IsPresent ? end.DateTime("repeat.boundsPeriod.end") : null;
        FhirDecimal? length = duration.IsPresent ? NmToDecimal.Read(duration[1].Peek()) : null;
        string? unit = duration.IsPresent ? TimeUnits.Find(duration[2].Peek()) : null;
        if (length?.Value is { } amount && unit is not null)
        {
            if (from is null && to is null)
            {
                duration.Used("repeat.boundsDuration");
                repeat.Bounds = new Duration { Value = length, Unit = unit, System = CodeSystems.Ucum, Code = unit };
                return true;
            }

            if (to is null && TimeSpans.Add(from!, amount, unit) is { } later)
            {
                isUsed = true;
                duration.Used("repeat.boundsPeriod.end");
                to = later;
            }
            else if (from is null && TimeSpans.Add(to!, -amount, unit) is { } earlier)
            {
                isUsed = true;
                duration.Used("repeat.boundsPeriod.start");
                from = earlier;
            }
        }

        if (from is not null || to is not null)
        {
            repeat.Bounds = new Period { Start = from, End = to };
        }

        return isUsed;
    }

    private static Extension? ConditionOf(in Source text) => text.Whole("text")?.Trim() is { Length: > 0 } condition ? Condition(condition) : null;

    private static Extension Condition(string text) => new() { Url = OrderExtensions.Precondition, Value = new CodeableConcept { Text = text } };
}
