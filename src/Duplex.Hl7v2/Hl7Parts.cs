using System.Collections;

namespace Duplex.Hl7v2;

/// <summary>
/// The fields of a segment, repetitions of a field, components of a repetition or subcomponents of a component, in order and in
/// one pass: reaching them one by one by number would look at the start again and again, which a long field makes a sender's
/// weapon. <c>foreach</c> over it allocates nothing. None where the place is absent.
/// </summary>
public readonly struct Hl7Parts<T> : IEnumerable<T>
{
    private readonly Hl7Value _whole;
    private readonly byte _separator;
    private readonly bool _fields;
    private readonly Func<Hl7Value, T> _create;

    internal Hl7Parts(Hl7Value whole, byte separator, Func<Hl7Value, T> create, bool fields = false)
    {
        _whole = whole;
        _separator = separator;
        _create = create;
        _fields = fields;
    }

    /// <summary>Walks without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks the parts.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Hl7Parts<T> _parts;
        private readonly bool _isHeader;
        private Hl7Value _current;
        private int _next;
        private int _number;

        internal Enumerator(in Hl7Parts<T> parts)
        {
            _parts = parts;
            _isHeader = parts._fields && Hl7Segment.IsHeader(parts._whole.Bytes);
            Reset();
        }

        /// <summary>The part that was reached.</summary>
        public readonly T Current => _parts._create is null ? default! : _parts._create(_current);

        readonly object? IEnumerator.Current => Current;

        /// <summary>Goes to the next part; false behind the last.</summary>
        public bool MoveNext()
        {
            if (_isHeader && _number == 0)
            {
                // MSH-1 is the separator itself.
                _number = 1;
                _current = _parts._whole.Verbatim(3, 1);
                return true;
            }

            if (!_parts._whole.TryPart(_parts._separator, ref _next, out _current))
            {
                return false;
            }

            _number++;
            if (_isHeader && _number == 2)
            {
                _current = _current.Verbatim();
            }

            return true;
        }

        /// <summary>Goes back to the place before the first part.</summary>
        public void Reset()
        {
            _next = 0;
            _number = 0;
            if (_parts._fields)
            {
                // The segment's name comes before its first field.
                _parts._whole.TryPart(_parts._separator, ref _next, out _);
            }
        }

        /// <inheritdoc/>
        public readonly void Dispose()
        {
            // Nothing is held.
        }
    }
}
