namespace Duplex.Hl7v2.DataTypes;

/// <summary>A repetition of ID or IS: the code alone, also where the sender made a coded element of it.</summary>
public readonly record struct Id(Hl7Value Value) : IHl7DataType<Id>
{
    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>True where there is content other than <c>""</c>.</summary>
    public bool IsPresent => Value.IsPresent;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    static Id IHl7DataType<Id>.From(Hl7Composite composite) => new(composite.First);
}
