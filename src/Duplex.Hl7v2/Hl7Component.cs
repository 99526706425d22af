namespace Duplex.Hl7v2;

/// <summary>One component of a repetition; its subcomponents are counted from 1.</summary>
public readonly record struct Hl7Component(Hl7Value Value)
{
    public Hl7Presence Presence => Value.Presence;

    public int SubcomponentCount => Value.Count(Value.Delimiters.Subcomponent);

    public Hl7Value this[int subcomponent] => Value.Part(Value.Delimiters.Subcomponent, subcomponent);

    public override string ToString() => Value.ToString();
}
