using Duplex.Engine.Identity;

namespace Duplex.Chart.Interactions;

/// <summary>The lanes in which a request's changes are ordered: one per patient, or per resource that belongs to none.</summary>
internal sealed class LanesOf(KeyedHash hash, ConnectionKey connection)
{
    private readonly Dictionary<string, Lane> _lanes = [];

    public Lane Of(string patient, string reference)
    {
        var subject = patient.Length > 0 ? patient : reference;
        if (!_lanes.TryGetValue(subject, out var lane))
        {
            _lanes[subject] = lane = hash.LaneOf(connection, subject);
        }

        return lane;
    }
}
