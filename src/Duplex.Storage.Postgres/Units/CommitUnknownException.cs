namespace Duplex.Storage.Postgres.Units;

/// <summary>The connection was lost while the server committed, so that only the server can tell whether it did.</summary>
internal sealed class CommitUnknownException(Exception lost) : Exception("The answer to a commit was lost.", lost);
