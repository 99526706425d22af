using System.Collections;

namespace Duplex.Hl7v2;

/// <summary>The groups of a message or of a group, found in one pass while they are walked; <c>foreach</c> allocates nothing.</summary>
public readonly struct Hl7Groups : IEnumerable<Hl7Group>
{
    private readonly Hl7Message? _message;
    private readonly int _start;
    private readonly int _end;
    private readonly uint _first;
    private readonly uint _second;
    private readonly uint _third;

    internal Hl7Groups(Hl7Message? message, int start, int end, string first, string? second, string? third)
    {
        _message = message;
        _start = start;
        _end = end;
        _first = SegmentId.Pack(first);
        _second = second is null ? 0 : SegmentId.Pack(second);
        _third = third is null ? 0 : SegmentId.Pack(third);
    }

    /// <summary>Walks without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Hl7Group> IEnumerable<Hl7Group>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>1 to 3 for the ids that open a group, 0 for all others.</summary>
    private int Rank(int index)
    {
        ReadOnlySpan<byte> segment = _message!.SegmentBytes(index);
        byte separator = _message.Delimiters.Field;
        return SegmentId.Matches(segment, _first, separator) ? 1
            : _second != 0 && SegmentId.Matches(segment, _second, separator) ? 2
            : _third != 0 && SegmentId.Matches(segment, _third, separator) ? 3
            : 0;
    }

    /// <summary>Walks the groups.</summary>
    public struct Enumerator : IEnumerator<Hl7Group>
    {
        private readonly Hl7Groups _groups;
        private int _from;
        private int _to;

        internal Enumerator(in Hl7Groups groups)
        {
            _groups = groups;
            Reset();
        }

        /// <summary>The group that was reached.</summary>
        public readonly Hl7Group Current => _groups._message is null ? default : new(_groups._message, _from, _to);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next group; false behind the last.</summary>
        public bool MoveNext()
        {
            _from = _to;
            int reached = 0;
            while (_from < _groups._end && (reached = _groups.Rank(_from)) == 0)
            {
                _from++;
            }

            if (_from >= _groups._end)
            {
                _to = _from;
                return false;
            }

            for (_to = _from + 1; _to < _groups._end; _to++)
            {
                int rank = _groups.Rank(_to);
                if (rank == 0)
                {
                    continue;
                }

                if (rank <= reached)
                {
                    return true;
                }

                reached = rank;
            }

            return true;
        }

        /// <summary>Goes back to the place before the first group.</summary>
        public void Reset() => _from = _to = _groups._start;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
            // Nothing is held.
        }
    }
}
