using System.Collections;
using System.Text;

namespace Duplex.Hl7v2.Segments;

/// <summary>The segments of one kind in order, found while they are walked; <c>foreach</c> allocates nothing.</summary>
/// <typeparam name="T">The kind.</typeparam>
public readonly struct SegmentsOf<T> : IEnumerable<T>
    where T : struct, IHl7Segment<T>
{
    private readonly Hl7Message.Enumerator _all;

    internal SegmentsOf(Hl7Message.Enumerator all) => _all = all;

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
    public Enumerator GetEnumerator() => new(_all);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the segments.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Hl7Message.Enumerator _all;
        private Hl7Message.Enumerator _reached;

        internal Enumerator(Hl7Message.Enumerator all) => _all = _reached = all;

        /// <summary>The segment that was reached.</summary>
        public readonly T Current => T.From(_reached.Current);

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next segment of the kind; false behind the last.</summary>
        public bool MoveNext()
        {
            while (_reached.MoveNext())
            {
                if (Ascii.Equals(_reached.Current.IdBytes, T.Id))
                {
                    return true;
                }
            }

            return false;
        }

        /// <summary>Goes back to the place before the first.</summary>
        public void Reset() => _reached = _all;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
            // Nothing is held.
        }
    }
}
