using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.Segments;

/// <summary>Reference ranges to OBX-7, which is one text: several stand behind each other, each with whom it is for.</summary>
internal static class RangesToObx7
{
    /// <param name="value">The value, whose unit a range need not repeat; null where it has no unit.</param>
    public static void Write(V2Draft draft, List<ObservationReferenceRange> ranges, Quantity? value)
    {
        List<string> texts = [.. ranges.Select(range => TextOf(range, value)).OfType<string>()];
        draft.To.Field(7).Text(string.Join("; ", texts));
        foreach (ObservationReferenceRange range in ranges)
        {
            Note(draft.To, range, value);
        }
    }

    private static string? TextOf(ObservationReferenceRange range, Quantity? value)
    {
        string? text = range.Text?.Value ?? LimitsOf(range, value);
        string audience = string.Join(", ", AudienceOf(range));
        return text is null ? null : audience.Length == 0 ? text : $"{text} ({audience})";
    }

    private static string? LimitsOf(ObservationReferenceRange range, Quantity? value)
    {
        string? low = range.Low?.Value?.Text;
        string? high = range.High?.Value?.Text;
        string? unit = UnitOf(range.High ?? range.Low);
        string? limits = (low, high) switch
        {
            (not null, not null) when UnitOf(range.Low) is { } own && own != unit => $"{low} {own}-{high}",
            (not null, not null) => $"{low}-{high}",
            (not null, null) => $">={low}",
            (null, not null) => $"<={high}",
            _ => null,
        };
        return limits is null || unit is null || IsUnit(range.High ?? range.Low, value) ? limits : $"{limits} {unit}";
    }

    /// <summary>Whom the range is for: a condition, an age.</summary>
    private static IEnumerable<string> AudienceOf(ObservationReferenceRange range)
    {
        foreach (CodeableConcept concept in (IEnumerable<CodeableConcept>)[.. range.Type is { } type && !IsUsual(type) ? [type] : (CodeableConcept[])[], .. range.AppliesTo])
        {
            if ((concept.Text?.Value ?? concept.Coding.FirstOrDefault()?.Display?.Value ?? concept.Coding.FirstOrDefault()?.Code?.Value) is { } name)
            {
                yield return name;
            }
        }

        if (range.Age is { } age)
        {
            yield return (age.Low, age.High) switch
            {
                ({ } low, { } high) => $"{low.Value?.Text}-{high.Value?.Text} {UnitOf(high)}",
                ({ } low, null) => $">={low.Value?.Text} {UnitOf(low)}",
                (_, { } high) => $"<={high.Value?.Text} {UnitOf(high)}",
                _ => "",
            };
        }
    }

    private static void Note(V2Writer to, ObservationReferenceRange range, Quantity? value)
    {
        to.Note(range.Text);
        to.Note(range.Type);
        range.AppliesTo.ForEach(to.Note);
        to.Note(range.Age);
        foreach (Quantity? limit in (ReadOnlySpan<Quantity?>)[range.Low, range.High])
        {
            // A text of its own says the limits in its way, as far as it holds them.
            if (limit?.Value?.Text is not { } number || (range.Text?.Value is { } text && !text.Contains(number, StringComparison.Ordinal)))
            {
                continue;
            }

            to.Note(limit.Value);
            bool isSaid = range.Text?.Value is null && !IsUnit(limit, value);
            foreach (PrimitiveType? part in (ReadOnlySpan<PrimitiveType?>)[limit.Unit, limit.Code, limit.System])
            {
                if (isSaid)
                {
                    to.Note(part == limit.Unit || limit.Unit is null ? part : null);
                }
                else if (IsUnit(limit, value))
                {
                    to.NoteAt(part, "OBX", 6);
                }
            }
        }
    }

    /// <summary>What a range is that nothing is said of.</summary>
    private static bool IsUsual(CodeableConcept type) => type.Coding.Exists(static one => one.Code?.Value == "normal");

    private static string? UnitOf(Quantity? quantity) => quantity?.Unit?.Value ?? quantity?.Code?.Value;

    private static bool IsUnit(Quantity? limit, Quantity? value) =>
        value is not null && limit?.Unit?.Value == value.Unit?.Value && limit?.Code?.Value == value.Code?.Value;
}
