namespace Duplex.Hl7v2;

/// <summary>One component of a repetition; its subcomponents are counted from 1.</summary>
public readonly record struct Hl7Component(Hl7Value Value)
{
    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>0 where absent, at least 1 otherwise.</summary>
    public int SubcomponentCount => Value.Count(Value.Delimiters.Subcomponent);

    /// <summary>The subcomponent with this number, from 1; absent where there are fewer.</summary>
    public Hl7Value this[int subcomponent] => Value.Part(Value.Delimiters.Subcomponent, subcomponent);

    /// <summary>Every subcomponent in order.</summary>
    public Hl7Parts<Hl7Value> Subcomponents => new(Value, Value.Delimiters.Subcomponent, static value => value);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
