namespace Duplex.Client;

/// <summary>A page of a list.</summary>
/// <param name="Before">The id of the last row of the page before it; null: the newest rows.</param>
/// <param name="Max">1 to 500.</param>
public sealed record Page(Guid? Before = null, int Max = 100);
