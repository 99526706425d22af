using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.DataTypes;

/// <summary>
/// The order of repetitions of which a receiver takes the first: what holds now before what held once. What is old without an end
/// to show it by would be read as current, and has no place.
/// </summary>
internal static class CurrentFirst
{
    /// <summary>A number of a kind first, a medical record number before others, those that have ended last.</summary>
    public static IEnumerable<Identifier> Of(V2Draft draft, List<Identifier> identifiers) => Ordered(
        draft, identifiers, "Patient.identifier", static one => one.Use?.Value, static one => one.Period, static one => one.Use?.Value switch
        {
            "temp" or "secondary" => 3,
            _ => one.Type?.Coding.FirstOrDefault()?.Code?.Value switch { "MR" => 0, null => 2, _ => 1 },
        });

    /// <summary>The first of PID-5 is the legal name. XPN-7 tells an old one.</summary>
    public static IEnumerable<HumanName> Of(V2Draft draft, List<HumanName> names) =>
        names.OrderBy(one => HasEnded(draft, one.Period) ? 5 : one.Use?.Value switch { "official" => 0, null => 1, "usual" => 2, "old" => 4, _ => 3 });

    /// <summary>XAD-7 tells an old one.</summary>
    public static IEnumerable<Address> Of(V2Draft draft, List<Address> addresses) =>
        addresses.OrderBy(one => HasEnded(draft, one.Period) ? 5 : one.Use?.Value switch { "old" => 4, "temp" or "billing" => 3, _ => 0 });

    public static IEnumerable<ContactPoint> Of(V2Draft draft, IEnumerable<ContactPoint> contacts) =>
        Ordered(draft, contacts, "Patient.telecom", static one => one.Use?.Value, static one => one.Period, static _ => 0);

    private static IEnumerable<T> Ordered<T>(
        V2Draft draft, IEnumerable<T> items, string path, Func<T, string?> useOf, Func<T, Period?> periodOf, Func<T, int> rankOf)
    {
        List<T> kept = [];
        foreach (T item in items)
        {
            if (useOf(item) == "old" && periodOf(item)?.End is null)
            {
                draft.Warn(path, "What is no longer in use, and has no end to show it by, would be read as current, so it is not sent; right would be a period with its end.");
            }
            else
            {
                kept.Add(item);
            }
        }

        return kept.OrderBy(item => HasEnded(draft, periodOf(item)) || useOf(item) == "old" ? 9 : rankOf(item));
    }

    private static bool HasEnded(V2Draft draft, Period? period) =>
        period?.End?.Value is { } end && string.CompareOrdinal(end, 0, draft.Options.Time.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), 0, Math.Min(end.Length, 10)) < 0;
}
