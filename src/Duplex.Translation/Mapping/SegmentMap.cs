using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Segments;
using Duplex.Translation.Output;

namespace Duplex.Translation.Mapping;

/// <summary>How one segment fills one resource: the rows of a sheet of the v2-to-FHIR guide, in the order of the fields.</summary>
/// <typeparam name="T">What is filled: a resource or a part of one.</typeparam>
/// <param name="name">The sheet, such as <c>PID[Patient]</c>.</param>
internal sealed class SegmentMap<T>(string name, params FieldRow<T>[] rows)
    where T : Base
{
    public string Name { get; } = name;

    public IReadOnlyList<FieldRow<T>> Rows { get; } = rows;

    /// <summary>Fills the target from the fields that are there; an element whose field is <c>""</c> is noted as cleared.</summary>
    /// <param name="cleared">Elements that the segment takes away; null where nothing can be taken away.</param>
    public void Apply(PlacedSegment segment, T target, TranslationContext context, ICollection<string>? cleared = null)
    {
        foreach (FieldRow<T> row in rows)
        {
            Hl7Field field = segment[row.Field];
            switch (field.Presence)
            {
                case Hl7Presence.Present:
                    Fill(row, segment, field, target, context);
                    break;
                case Hl7Presence.Null when cleared is not null && row.Cleared is { } element:
                    cleared.Add(element);
                    context.Coverage?.Clear(field.Value, element);
                    break;
                default:
                    break;
            }
        }
    }

    private static void Fill(FieldRow<T> row, PlacedSegment segment, Hl7Field field, T target, TranslationContext context)
    {
        context.Coverage?.Enter(row.Element);
        int number = 0;
        foreach (Hl7Repetition repetition in field.Repetitions)
        {
            number++;
            Source source = Source.Of(segment, row.Field, repetition, number, context);
            if (source.IsPresent)
            {
                row.Fill(source, target);
                if (!row.Repeats)
                {
                    break;
                }
            }
        }

        context.Coverage?.Leave();
    }
}

/// <summary>Moves one repetition of a field into its target.</summary>
internal delegate void FillElement<in T>(in Source source, T target);

/// <summary>One row of a sheet.</summary>
/// <param name="Field">The field's number.</param>
/// <param name="Element">The element that it fills, such as <c>name</c> or <c>birthDate.extension</c>; empty where the reader names it.</param>
/// <param name="Fill">Called for each repetition that has content, or for the first one only.</param>
internal sealed record FieldRow<T>(byte Field, string Element, FillElement<T> Fill)
{
    /// <summary>Whether every repetition is taken. Default: true.</summary>
    public bool Repeats { get; init; } = true;

    /// <summary>The top element that <c>""</c> takes away; null where a field never does. Default: the first part of <see cref="Element"/>.</summary>
    public string? Cleared { get; init; } = Element.Length == 0 || Element.StartsWith("extension", StringComparison.Ordinal) ? null : Element.Split('.')[0];
}
