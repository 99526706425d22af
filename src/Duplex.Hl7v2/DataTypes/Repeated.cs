using System.Collections;

namespace Duplex.Hl7v2.DataTypes;

/// <summary>
/// The repetitions of a field as one data type, counted from 1. <c>foreach</c> walks them in one pass and allocates nothing.
/// An empty field has none; an empty repetition between others counts; <c>""</c> is one repetition.
/// </summary>
/// <typeparam name="T">The data type.</typeparam>
public readonly struct Repeated<T> : IEnumerable<T>
    where T : struct, IHl7DataType<T>
{
    /// <summary>The repetitions of this field.</summary>
    public Repeated(Hl7Field field) => Field = field;

    /// <summary>The field.</summary>
    public Hl7Field Field { get; }

    /// <summary>How many repetitions there are.</summary>
    public int Count => Field.Presence is Hl7Presence.Absent or Hl7Presence.Empty ? 0 : Field.RepetitionCount;

    /// <summary>The first repetition; an absent one where there is none.</summary>
    public T First => this[1];

    /// <summary>The repetition with this number, from 1; an absent one where there are fewer.</summary>
    public T this[int repetition] => T.From(new(Field[repetition]));

    /// <summary>Walks without allocating.</summary>
    public Enumerator GetEnumerator() => new(Field);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The field as it stands.</summary>
    public override string ToString() => Field.ToString();

    /// <summary>Walks the repetitions.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly Hl7Value _field;
        private Hl7Value _current;
        private int _next;

        internal Enumerator(Hl7Field field) => _field = field.Presence == Hl7Presence.Empty ? default : field.Value;

        /// <summary>The repetition that was reached.</summary>
        public readonly T Current => T.From(new(new Hl7Repetition(_current)));

        readonly object IEnumerator.Current => Current;

        /// <summary>Goes to the next repetition; false behind the last.</summary>
        public bool MoveNext() => _field.TryPart(_field.Delimiters.Repetition, ref _next, out _current);

        /// <summary>Goes back to the place before the first repetition.</summary>
        public void Reset() => _next = 0;

        /// <inheritdoc/>
        public readonly void Dispose()
        {
            // Nothing is held.
        }
    }
}
