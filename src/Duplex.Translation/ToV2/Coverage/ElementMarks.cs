using Duplex.Hl7v2;

namespace Duplex.Translation.ToV2.Coverage;

/// <summary>Notes which field each element of the resources went into.</summary>
internal sealed class ElementMarks
{
    private readonly Dictionary<object, List<string>> _places = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, int> _segments = new(StringComparer.Ordinal);

    /// <summary>A new segment; a new message counts from one again.</summary>
    public void Begin(string segment)
    {
        if (segment == "MSH")
        {
            _segments.Clear();
        }

        _segments[segment] = _segments.GetValueOrDefault(segment) + 1;
    }

    public void Add(object element, string segment, int field, int repetition, int component, int subcomponent)
    {
        bool hasParts = component > 1 || subcomponent > 1;
        Hl7Path place = new(
            segment, Math.Max(_segments.GetValueOrDefault(segment), 1), field,
            field > 0 && (repetition > 1 || hasParts) ? Math.Max(repetition, 1) : 0,
            field > 0 && hasParts ? component : 0,
            field > 0 && subcomponent > 1 ? subcomponent : 0);
        if (!_places.TryGetValue(element, out List<string>? places))
        {
            _places[element] = places = [];
        }

        string text = place.ToString();
        if (!places.Contains(text))
        {
            places.Add(text);
        }
    }

    /// <summary>Empty where the element went nowhere.</summary>
    public IReadOnlyList<string> At(object element) => _places.TryGetValue(element, out List<string>? places) ? places : [];
}
