namespace Duplex.Chart.Bulk;

/// <summary>One line of NDJSON that is not blank.</summary>
/// <param name="Number">From 1; blank lines count.</param>
/// <param name="Json">Without its end; empty where it is too long.</param>
/// <param name="IsTooLong">It has more bytes than a line may have; it was stepped over.</param>
public readonly record struct NdjsonLine(long Number, ReadOnlyMemory<byte> Json, bool IsTooLong);
