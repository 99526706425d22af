namespace Duplex.Hl7v2.DataTypes;

/// <summary>A repetition of ST, TX, FT or GTS: the whole of it as sent, with delimiters in it that the sender did not escape.</summary>
public readonly record struct St(Hl7Value Value) : IHl7DataType<St>
{
    /// <summary>What the sender said here.</summary>
    public Hl7Presence Presence => Value.Presence;

    /// <summary>True where there is content other than <c>""</c>.</summary>
    public bool IsPresent => Value.IsPresent;

    /// <inheritdoc/>
    public override string ToString() => Value.ToString();

    static St IHl7DataType<St>.From(Hl7Composite composite) => new(composite.Value);
}
