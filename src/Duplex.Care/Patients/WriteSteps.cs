namespace Duplex.Care.Patients;

/// <summary>The steps of the loop <c>write</c>, in order.</summary>
public static class WriteSteps
{
    /// <summary>The counterparty said that it took it.</summary>
    public const string Accepted = "accepted";

    /// <summary>A fresh read shows every element that was sent; of a deletion, that it is gone.</summary>
    public const string ReadBack = "read back";

    public static IReadOnlyList<string> All { get; } = [Accepted, ReadBack];
}
