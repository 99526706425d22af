namespace Duplex.Hl7v2.Structure;

/// <summary>Gathers findings with the segment at which each was made, up to a limit.</summary>
internal sealed class FindingList(int limit)
{
    private readonly List<(int Segment, StructureFinding Finding)> _findings = [];
    private int _left;

    /// <summary>False where the limit is reached, so that no sentence needs to be made.</summary>
    public bool HasRoom => _findings.Count < limit || Count();

    public void Add(int segment, FindingSeverity severity, Hl7Path path, string code, string sentence)
    {
        if (HasRoom)
        {
            _findings.Add((segment, new(severity, path, code, sentence)));
        }
    }

    /// <summary>Takes back that a segment is missing, since it was found elsewhere.</summary>
    public bool Withdraw(string segment)
    {
        int found = _findings.FindIndex(entry => entry.Finding.Code == StructureCodes.SegmentMissing && entry.Finding.Path.Segment == segment);
        if (found >= 0)
        {
            _findings.RemoveAt(found);
        }

        return found >= 0;
    }

    /// <summary>In the order of the message.</summary>
    public IReadOnlyList<StructureFinding> ToList()
    {
        List<StructureFinding> ordered = [.. _findings.OrderBy(static entry => entry.Segment).Select(static entry => entry.Finding)];
        if (_left > 0)
        {
            ordered.Add(new(
                FindingSeverity.Information, new("MSH"), StructureCodes.MoreFindings,
                $"The message has more than the {limit} findings that are listed; mend these and check again."));
        }

        return ordered;
    }

    private bool Count()
    {
        _left++;
        return false;
    }
}
