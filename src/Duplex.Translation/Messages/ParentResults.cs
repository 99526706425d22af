using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>
/// The results that later OBR of the message come of (OBR-26), such as the organism of a susceptibility: by the number of their OBR, by
/// OBX-3 and by OBX-4.
/// </summary>
internal sealed class ParentResults(TranslationContext context)
{
    // Null where several results have one name.
    private readonly Dictionary<string, string?> _known = new(0, StringComparer.Ordinal);

    /// <param name="reference"><c>Observation/{id}</c>.</param>
    public void Add(PlacedSegment obr, PlacedSegment obx, string reference)
    {
        string? code = CweToCodeableConcept.KeyOf(Source.Of(obx, 3, context));
        string? subId = Source.Of(obx, 4, context)[1].Peek();
        foreach (int field in (ReadOnlySpan<int>)[2, 3])
        {
            if (Source.Of(obr, field, context)[1].Peek() is { } number)
            {
                string key = $"{field}\u001f{number}\u001f{code}\u001f{subId}";
                _known[key] = _known.ContainsKey(key) ? null : reference;
            }
        }
    }

    /// <summary><c>Observation/{id}</c> of the result that the OBR comes of; null where it names none of this message.</summary>
    public string? Find(PlacedSegment obr)
    {
        Source parent = Source.Of(obr, 26, context);
        if (!parent.IsPresent || CweToCodeableConcept.KeyOf(parent[1]) is not { } code)
        {
            return null;
        }

        Source order = Source.Of(obr, 29, context);
        string? filler = order[2][1].Peek();
        string? number = filler ?? order[1][1].Peek() ?? Source.Of(obr, 2, context)[1].Peek();
        return number is null ? null : _known.GetValueOrDefault($"{(filler is null ? 2 : 3)}\u001f{number}\u001f{code}\u001f{parent[2].Peek()}");
    }
}
