using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>Where ROL, and since 2.7 PRT in its place, hold what they say alike.</summary>
internal sealed record RoleFields(
    int Number, int Action, int Role, int Person, int Start, int End, int ProviderType, int UnitType, int Address, int Telecom, int Place, int Organization, int Reason, int Duration, CodeMap Roles)
{
    public static RoleFields Rol { get; } = new(1, 2, 3, 4, 5, 6, 9, 10, 11, 12, 13, 14, 8, 7, CodeMaps.ProviderRole);

    /// <summary>PRT-3 is the reason of a change of the segment and none of the participation.</summary>
    public static RoleFields Prt { get; } = new(1, 2, 4, 5, 11, 12, 6, 7, 14, 15, 9, 8, 0, 13, CodeMaps.Participation);

    public static RoleFields Of(PlacedSegment segment) => segment.Id == "ROL" ? Rol : Prt;
}
