namespace Duplex.Hl7v2.DataTypes;

/// <summary>
/// A value with parts: the components of a repetition, or the subcomponents of a component, so that one data type reads both
/// (PID-3 and its assigning authority PID-3.4). Parts are counted from 1. The default value is absent.
/// </summary>
public readonly record struct Hl7Composite
{
    private readonly Level _level;

    /// <summary>Its parts are components.</summary>
    public Hl7Composite(Hl7Repetition repetition)
    {
        Value = repetition.Value;
        _level = Level.Repetition;
    }

    /// <summary>Its parts are subcomponents.</summary>
    public Hl7Composite(Hl7Component component)
    {
        Value = component.Value;
        _level = Level.Component;
    }

    private Hl7Composite(Hl7Value value, Level level)
    {
        Value = value;
        _level = level;
    }

    private enum Level : byte
    {
        Repetition,
        Component,
        Subcomponent,
    }

    /// <summary>The whole place.</summary>
    public Hl7Value Value { get; }

    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>0 where absent, at least 1 otherwise.</summary>
    public int PartCount => _level switch
    {
        Level.Repetition => new Hl7Repetition(Value).ComponentCount,
        Level.Component => new Hl7Component(Value).SubcomponentCount,
        _ => Value.Presence == Hl7Presence.Absent ? 0 : 1,
    };

    /// <summary>The whole part with this number, from 1; absent where there are fewer. A subcomponent has itself as its only part.</summary>
    public Hl7Value this[int part] => _level switch
    {
        Level.Repetition => new Hl7Repetition(Value)[part].Value,
        Level.Component => new Hl7Component(Value)[part],
        _ => part == 1 ? Value : default,
    };

    /// <summary>
    /// What stands where a value without parts is expected: the first subcomponent of the first component, as a receiver that
    /// knows no more reads a code that a later version made a coded element (HL7 v2.5.1, 2.8.2).
    /// </summary>
    public Hl7Value First => _level switch
    {
        Level.Repetition => new Hl7Repetition(Value)[1][1],
        Level.Component => new Hl7Component(Value)[1],
        _ => Value,
    };

    /// <summary>The part with this number, from 1, as a value that may have parts itself.</summary>
    public Hl7Composite Part(int part) => new(this[part], _level == Level.Repetition ? Level.Component : Level.Subcomponent);

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();
}
