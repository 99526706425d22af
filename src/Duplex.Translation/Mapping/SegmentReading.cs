using Duplex.Hl7v2;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Mapping;

/// <summary>Reads a value into something of FHIR; null where there is nothing to read.</summary>
internal delegate T? ReadSource<out T>(in Source source);

/// <summary>Reads fields of a segment where no <see cref="SegmentMap{T}"/> does.</summary>
internal static class SegmentReading
{
    /// <summary>Every repetition that can be read; those that can't are left out.</summary>
    /// <param name="element">What is filled, such as <c>Observation.performer</c>.</param>
    public static List<T> ReadAll<T>(this PlacedSegment segment, int field, string element, TranslationContext context, ReadSource<T> read)
        where T : class
    {
        List<T> values = [];
        Hl7Field place = segment[field];
        if (!place.Value.IsPresent)
        {
            return values;
        }

        context.Coverage?.Enter(element);
        int number = 0;
        foreach (Hl7Repetition repetition in place.Repetitions)
        {
            number++;
            if (read(Source.Of(segment, field, repetition, number, context)) is { } value)
            {
                values.Add(value);
            }
        }

        context.Coverage?.Leave();
        return values;
    }

    /// <summary>The first repetition; null where it cannot be read.</summary>
    /// <inheritdoc cref="ReadAll"/>
    public static T? Read<T>(this PlacedSegment segment, int field, string element, TranslationContext context, ReadSource<T> read)
        where T : class
    {
        if (!segment[field].Value.IsPresent)
        {
            return null;
        }

        context.Coverage?.Enter(element);
        T? value = read(Source.Of(segment, field, context));
        context.Coverage?.Leave();
        return value;
    }

    /// <summary>Reads a part with the element that it fills.</summary>
    public static T? Into<T>(this in Source source, string element, ReadSource<T> read)
        where T : class
    {
        if (!source.IsPresent)
        {
            return null;
        }

        source.Context.Coverage?.Enter(element);
        T? value = read(source);
        source.Context.Coverage?.Leave();
        return value;
    }
}
