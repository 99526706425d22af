using System.Collections;
using System.Text;

namespace Duplex.Hl7v2.Segments;

/// <summary>The segments of one kind in order, found while they are walked; <c>foreach</c> allocates nothing.</summary>
/// <typeparam name="T">The kind.</typeparam>
public readonly struct SegmentsOf<T> : IEnumerable<T>
    where T : struct, IHl7Segment<T>
{
    private readonly Hl7Message _message;

    internal SegmentsOf(Hl7Message message) => _message = message;

    /// <summary>How many there are, found by walking them.</summary>
    public int Count
    {
        get
        {
            int count = 0;
            foreach (T unused in this)
            {
                count++;
            }

            return count;
        }
    }

    /// <summary>Walks without allocating.</summary>
    public Enumerator GetEnumerator() => new(_message);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the segments.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Hl7Message _message;
        private int _index;

        internal Enumerator(Hl7Message message)
        {
            _message = message;
            _index = -1;
        }

        /// <summary>The segment that was reached.</summary>
        public readonly T Current => T.From(_message[_index]);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next segment of the kind; false behind the last.</summary>
        public bool MoveNext()
        {
            while (++_index < (_message?.SegmentCount ?? 0))
            {
                if (Ascii.Equals(_message![_index].IdBytes, T.Id))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Goes back to the place before the first.</summary>
        public void Reset() => _index = -1;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
            // Nothing is held.
        }
    }
}
