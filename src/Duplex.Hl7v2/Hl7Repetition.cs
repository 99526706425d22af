namespace Duplex.Hl7v2;

/// <summary>One repetition of a field; its components are counted from 1.</summary>
public readonly record struct Hl7Repetition(Hl7Value Value)
{
    public Hl7Presence Presence => Value.Presence;

    public int ComponentCount => Value.Count(Value.Delimiters.Component);

    public Hl7Component this[int component] => new(Value.Part(Value.Delimiters.Component, component));

    public override string ToString() => Value.ToString();
}
