using Npgsql;

namespace Duplex.Storage.Postgres.Statements;

/// <summary>What a failure of the driver or of the server means for whoever asked.</summary>
internal static class Failures
{
    private const string IdleInTransactionSessionTimeout = "25P03";

    /// <summary>Another unit of work was in the way; the same work, run again, may go through.</summary>
    public static bool IsConflict(Exception failure) => failure is PostgresException
    {
        SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.LockNotAvailable,
    };

    public static bool IsTaken(Exception failure) => failure is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation };

    /// <summary>The server was not there, went away, or is just starting or stopping: a new connection may find it.</summary>
    public static bool IsOfConnection(Exception failure) => failure is NpgsqlException and not PostgresException
        || failure is PostgresException
        {
            SqlState: PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow
                or PostgresErrorCodes.TooManyConnections or PostgresErrorCodes.IdleSessionTimeout or IdleInTransactionSessionTimeout,
        };

    public static PostgresStorageException Storage(string database, Exception failure) => failure switch
    {
        PostgresStorageException own => own,
        PostgresException { SqlState: PostgresErrorCodes.QueryCanceled } slow => new(
            $"{database}: the query took longer than a reader may; ask for a smaller page or a narrower filter.", slow.SqlState, slow),
        PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName } absent => new(
            $"{database}: the server has no such database; create it, or name another one in the connection string.", absent.SqlState, absent),
        PostgresException { SqlState: PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification } refused => new(
            $"{database}: the server refused the user or the password of the connection string.", refused.SqlState, refused),
        PostgresException refused => new($"{database}: PostgreSQL refused ({refused.SqlState}, {refused.Routine ?? "no routine"}).", refused.SqlState, refused),
        _ => new($"{database}: the PostgreSQL server cannot be reached; see that it runs and that host and port are right.", failure),
    };
}
