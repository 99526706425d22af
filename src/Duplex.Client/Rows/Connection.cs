namespace Duplex.Client.Rows;

/// <summary>A counterparty, configured.</summary>
/// <param name="Name">Unique in the installation.</param>
/// <param name="Organization">Whose it is.</param>
/// <param name="Dialect">What it speaks.</param>
/// <param name="Facade">Its FHIR address.</param>
/// <param name="Listens">It has an MLLP listener.</param>
public sealed record Connection(string Name, string Organization, string Dialect, Uri Facade, bool Listens);

/// <summary>What became of a written file.</summary>
/// <param name="Name">The connection's name.</param>
/// <param name="Detail">In words.</param>
/// <param name="Generation">In force when it was written; the file is in force once a later one is.</param>
public sealed record ConnectionWritten(string Name, string Detail, long Generation);

/// <summary>The configuration in force.</summary>
/// <param name="Generation">Grows with each configuration that is taken up.</param>
/// <param name="Since">When it was taken up.</param>
/// <param name="IsFixed">The program runs with its sandbox, and connections cannot be changed.</param>
/// <param name="Errors">What is wrong with what was written since.</param>
public sealed record ConfigurationState(long Generation, DateTimeOffset Since, bool IsFixed, IReadOnlyList<ConfigurationFileError> Errors);

/// <summary>One error of a configuration file.</summary>
/// <param name="File">Its name.</param>
/// <param name="Line">From 1.</param>
/// <param name="Wrong">What is wrong.</param>
/// <param name="Right">What would be right.</param>
public sealed record ConfigurationFileError(string File, int Line, string Wrong, string Right);
