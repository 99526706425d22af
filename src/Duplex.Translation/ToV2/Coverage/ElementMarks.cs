using Duplex.Hl7v2;

namespace Duplex.Translation.ToV2.Coverage;

/// <summary>Notes which field each element of the resources went into. A field that stays empty is no place.</summary>
internal sealed class ElementMarks
{
    private readonly Dictionary<object, List<string>> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _segments = new(StringComparer.Ordinal);
    private readonly HashSet<Written> _written = [];

    /// <summary>A new segment; a new message counts from one again.</summary>
    public void Begin(string segment)
    {
        if (segment == "MSH")
        {
            _segments.Clear();
            _written.Clear();
        }

        _segments[segment] = _segments.GetValueOrDefault(segment) + 1;
    }

    /// <summary>A text stands at this place of the last segment of its kind.</summary>
    public void Wrote(string segment, int field, int repetition, int component, int subcomponent)
    {
        int occurrence = Occurrence(segment);
        _written.Add(new(segment, occurrence, field, 0, 0, 0));
        _written.Add(new(segment, occurrence, field, repetition, 0, 0));
        _written.Add(new(segment, occurrence, field, repetition, component, subcomponent));
    }

    /// <summary>The place as exactly as something stands there; nothing where the field is empty.</summary>
    public void Add(object element, string segment, int field, int repetition, int component, int subcomponent)
    {
        int occurrence = Occurrence(segment);
        if (!_written.Contains(new(segment, occurrence, field, repetition, component, subcomponent)))
        {
            (component, subcomponent) = (1, 1);
            if (!_written.Contains(new(segment, occurrence, field, repetition, 0, 0)))
            {
                repetition = 1;
                if (!_written.Contains(new(segment, occurrence, field, 0, 0, 0)))
                {
                    return;
                }
            }
        }

        bool hasParts = component > 1 || subcomponent > 1;
        Place(element, new Hl7Path(
            segment, occurrence, field, repetition > 1 || hasParts ? repetition : 0, hasParts ? component : 0, subcomponent > 1 ? subcomponent : 0));
    }

    /// <param name="occurrence">From 1; 0 for the last of its kind.</param>
    public void AddAt(object element, string segment, int field, int occurrence)
    {
        int at = occurrence > 0 ? occurrence : Occurrence(segment);
        if (_written.Contains(new(segment, at, field, 0, 0, 0)))
        {
            Place(element, new Hl7Path(segment, at, field));
        }
    }

    /// <summary>Empty where the element went nowhere.</summary>
    public IReadOnlyList<string> At(object element) => _places.TryGetValue(element, out List<string>? places) ? places : [];

    private int Occurrence(string segment) => Math.Max(_segments.GetValueOrDefault(segment), 1);

    private void Place(object element, Hl7Path path)
    {
        if (!_places.TryGetValue(element, out List<string>? places))
        {
            _places[element] = places = [];
        }

        string text = path.ToString();
        if (!places.Contains(text))
        {
            places.Add(text);
        }
    }

    /// <summary>Zero where all of a level is meant.</summary>
    private readonly record struct Written(string Segment, int Occurrence, int Field, int Repetition, int Component, int Subcomponent);
}
