namespace Duplex.Engine.Deliveries;

/// <summary>Evidence by step: a later finding takes the place of the earlier one about the same step.</summary>
public static class EvidenceList
{
    public static IReadOnlyList<Evidence> Replace(IReadOnlyList<Evidence> current, params IReadOnlyList<Evidence> found)
    {
        ArgumentNullException.ThrowIfNull(found);
        return [.. current.Where(old => found.All(fresh => fresh.Step != old.Step)), .. found];
    }

    /// <summary>True when both say the same, whenever it was seen.</summary>
    public static bool SameAs(this IReadOnlyList<Evidence> left, IReadOnlyList<Evidence> right)
    {
        ArgumentNullException.ThrowIfNull(left);
        ArgumentNullException.ThrowIfNull(right);
        return left.Count == right.Count
            && left.Zip(right).All(pair => pair.First with { At = pair.Second.At } == pair.Second);
    }
}
