namespace Duplex.Chart.Search;

/// <summary>A search that cannot be carried out as asked. Its message is for the caller and holds no value of the search.</summary>
public sealed class ChartSearchException : Exception
{
    public ChartSearchException()
    {
    }

    public ChartSearchException(string message)
        : base(message)
    {
    }

    public ChartSearchException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>The parameter that is meant; null: none.</summary>
    public string? Parameter { get; init; }

    public static ChartSearchException NoCursor() => new("The page link was not given here for this search; search again from the start.");

    public static ChartSearchException TooLong() =>
        new("The search takes longer than one may: search within one patient, or by a condition that fewer resources meet.");

    public static ChartSearchException NotIndexed(string parameter) =>
        new("The parameter is not indexed here: search within one patient (patient=Patient/id), or have the parameter added to the connection's index.") { Parameter = parameter };
}
