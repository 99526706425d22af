namespace Duplex.Day;

/// <summary>One thing of the day that opens a loop: whose it is and how it must end.</summary>
internal abstract record DayItem
{
    /// <summary>Unique within the day.</summary>
    public required string Name { get; init; }

    /// <summary>FHIR id at the sandbox clinic; all patients are synthetic.</summary>
    public required string Patient { get; init; }

    public required DayEnd End { get; init; }

    /// <summary>The kind of its loop.</summary>
    public abstract string Kind { get; }
}
