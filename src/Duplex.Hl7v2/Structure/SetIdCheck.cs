using System.Buffers.Text;

namespace Duplex.Hl7v2.Structure;

/// <summary>
/// Set ids rise by one among the segments that belong together (HL7 v2.5.1, 2.5.4 and each segment's field 1). They may begin
/// anew or go on where a new parent comes: OBX at OBR, NTE at any other segment, all others at PID.
/// </summary>
internal sealed class SetIdCheck
{
    private static readonly uint Patient = SegmentId.Pack("PID");
    private static readonly uint Order = SegmentId.Pack("OBR");
    private static readonly uint Request = SegmentId.Pack("ORC");
    private static readonly uint Specimen = SegmentId.Pack("SPM");
    private static readonly uint Observation = SegmentId.Pack("OBX");
    private static readonly uint Note = SegmentId.Pack("NTE");
    private static readonly uint Resource = SegmentId.Pack("RGS");

    // The last set id of each kind, and at which parent it stood.
    private readonly Dictionary<uint, (long Number, int Parent)> _last = [];
    private int _patient;
    private int _order;
    private int _segment;

    /// <summary>False where the set id does not follow the one before.</summary>
    public bool Follows(uint id, ReadOnlySpan<byte> setId)
    {
        _segment++;
        if (id == Patient || id == Resource)
        {
            _patient++;
        }

        if (id == Patient || id == Order || id == Request || id == Specimen)
        {
            _order++;
        }

        int parent = id == Observation ? _order : id == Note ? -1 : id == Patient ? 0 : id == Order ? _patient : _order;
        setId = setId.Trim((byte)' ');
        if (!Utf8Parser.TryParse(setId, out long number, out int consumed) || consumed != setId.Length)
        {
            return true;
        }

        int here = id == Note ? _segment : parent;
        bool follows = !_last.TryGetValue(id, out (long Number, int Parent) last)
            || number == last.Number + 1
            || (id == Note ? last.Parent != _segment - 1 : last.Parent != parent);
        _last[id] = (number, here);
        return follows;
    }
}
