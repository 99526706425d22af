namespace Duplex.Hl7v2;

/// <summary>One repetition of a field; its components are counted from 1.</summary>
public readonly record struct Hl7Repetition(Hl7Value Value)
{
    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>0 where absent, at least 1 otherwise.</summary>
    public int ComponentCount => Value.Count(Value.Delimiters.Component);

    /// <summary>The component with this number, from 1; absent where there are fewer.</summary>
    public Hl7Component this[int component] => new(Value.Part(Value.Delimiters.Component, component));

    /// <summary>Every component in order.</summary>
    public Hl7Parts<Hl7Component> Components => new(Value, Value.Delimiters.Component, static value => new(value));

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
