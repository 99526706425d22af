using System.Collections.Frozen;

namespace Duplex.Hl7v2.Names;

/// <summary>All segments that are known here, by id.</summary>
internal static class NamedSegments
{
    private static readonly FrozenDictionary<string, NamedSegment> All =
        ((IEnumerable<KeyValuePair<string, NamedSegment>>)
        [
            .. ControlSegments.All, .. PatientSegments.All, .. VisitSegments.All, .. OrderSegments.All, .. ObservationSegments.All,
            .. PharmacySegments.All, .. FinancialSegments.All, .. InsuredSegments.All, .. SchedulingSegments.All, .. ProblemSegments.All,
            .. ReferralSegments.All, .. QuerySegments.All,
        ]).ToFrozenDictionary(StringComparer.Ordinal);

    public static IReadOnlyList<string> Known { get; } = [.. All.Keys.Order(StringComparer.Ordinal)];

    public static NamedSegment? Find(string segment) => All.GetValueOrDefault(segment);
}
