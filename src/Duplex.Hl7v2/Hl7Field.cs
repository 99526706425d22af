namespace Duplex.Hl7v2;

/// <summary>One field with all its repetitions, which are counted from 1.</summary>
public readonly record struct Hl7Field(Hl7Value Value)
{
    /// <summary>A field that repeats is never null: look at each repetition.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>0 where absent, at least 1 otherwise.</summary>
    public int RepetitionCount => Value.Count(Value.Delimiters.Repetition);

    /// <summary>The repetition with this number, from 1; absent where there are fewer.</summary>
    public Hl7Repetition this[int repetition] => new(Value.Part(Value.Delimiters.Repetition, repetition));

    /// <summary>Every repetition in order; none where absent.</summary>
    public Hl7Parts<Hl7Repetition> Repetitions => new(Value, Value.Delimiters.Repetition, static value => new(value));

    /// <summary>A component of the first repetition.</summary>
    public Hl7Component Component(int component) => this[1][component];

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
