namespace Duplex.Facade.OwnChart;

/// <summary>How the changes of one request belong together.</summary>
internal enum Entries
{
    /// <summary>There is one, and the request is it.</summary>
    One,

    /// <summary>Each has its own answer.</summary>
    Each,

    /// <summary>All are made, or none.</summary>
    Together,
}
