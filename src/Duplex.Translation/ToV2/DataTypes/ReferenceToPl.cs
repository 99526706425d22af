using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>A reference to a place to PL: the places that hold it by their physical type, otherwise the name in PL-9.</summary>
internal static class ReferenceToPl
{
    private const int MostLevels = 8;

    public static void Write(V2Draft draft, Reference? reference)
    {
        if (reference is null)
        {
            return;
        }

        V2Writer to = draft.To;
        Location?[] parts = new Location?[10];
        Location? location = draft.Find<Location>(reference);
        Location? own = location;
        bool isKnown = location is not null;
        for (int level = 0; location is not null && level < MostLevels; level++)
        {
            int part = PartOf(location);
            if (part > 0)
            {
                parts[part] ??= location;
                if (ReferenceEquals(location, own))
                {
                    own = null;
                }
            }

            location = draft.Find<Location>(location.PartOf);
        }

        for (int part = 1; part < parts.Length; part++)
        {
            if (parts[part] is { } place)
            {
                to.Part(part).Put((PrimitiveType?)place.Identifier.FirstOrDefault()?.Value ?? place.Name);
                to.Note(place.PhysicalType);
                to.Note(place.PartOf);
            }
        }

        if (parts[9] is null)
        {
            to.Part(9).Put(own is null ? (to.HasText ? null : reference.Display) : (PrimitiveType?)own.Name ?? own.Identifier.FirstOrDefault()?.Value);
        }

        if (to.HasText)
        {
            to.Note(reference.ReferenceValue);
            to.Note(reference.Type);
            to.Note(isKnown ? reference.Display : null);
        }
    }

    /// <summary>A point of care has no code in FHIR's table: the text tells it.</summary>
    private static int PartOf(Location location) => location.PhysicalType is { Text.Value: "Point of care" } ? 1 : location.PhysicalType?.Coding.Find(static one => one.Code is not null)?.Code?.Value switch
    {
        "wa" => 1,
        "ro" => 2,
        "bd" => 3,
        "si" => 4,
        "bu" => 7,
        "lvl" => 8,
        "area" => 9,
        _ => 0,
    };
}
