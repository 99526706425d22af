namespace Duplex.Storage.Sqlite.Intake;

/// <summary>Acknowledged sequences that wait to be removed with a later commit.</summary>
internal sealed class Acknowledgements
{
    private const int WorthWriting = 256;

    private readonly object _gate = new();
    private readonly List<long> _writing = [];
    private List<long> _waiting = [];

    public bool Any
    {
        get
        {
            lock (_gate)
            {
                return _waiting.Count > 0;
            }
        }
    }

    /// <summary>True when nothing had waited before.</summary>
    public bool Add(IReadOnlyList<long> sequences)
    {
        lock (_gate)
        {
            var first = _waiting.Count == 0;
            _waiting.AddRange(sequences);
            return first && sequences.Count > 0;
        }
    }

    /// <summary>
    /// Hands the waiting sequences to <paramref name="remove"/> as ranges. Removing many neighbours at once empties whole
    /// pages, which then need not be written.
    /// </summary>
    public bool Write(bool all, Action<long, long> remove)
    {
        lock (_gate)
        {
            if (_waiting.Count == 0 || (!all && _waiting.Count < WorthWriting))
            {
                return false;
            }

            _writing.AddRange(_waiting);
            _waiting.Clear();
        }

        _writing.Sort();
        var first = _writing[0];
        var last = first;
        foreach (var sequence in _writing)
        {
            if (sequence > last + 1)
            {
                remove(first, last);
                first = sequence;
            }

            last = sequence;
        }

        remove(first, last);
        return true;
    }

    public void Committed() => _writing.Clear();

    /// <summary>What was not removed waits for the next commit.</summary>
    public void RolledBack()
    {
        lock (_gate)
        {
            _waiting.AddRange(_writing);
            _writing.Clear();
        }
    }
}
