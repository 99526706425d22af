using Duplex.Engine.Identity;

namespace Duplex.Chart.Bulk;

/// <summary>Bulk jobs and their chunks within a unit of work. Get it with <c>unit.Join&lt;IBulkJobStore&gt;()</c>.</summary>
public interface IBulkJobStore
{
    ValueTask AddAsync(BulkJob job);

    ValueTask<BulkJob?> GetAsync(BulkJobId id);

    /// <summary>Writes state, expiry, lease and progress, and counts the revision on.</summary>
    /// <returns>False where the job is gone, or has another revision than this one: nothing was written.</returns>
    ValueTask<bool> UpdateAsync(BulkJob job);

    /// <summary>The jobs of a connection that have not ended, newest first.</summary>
    ValueTask<IReadOnlyList<BulkJob>> ListAsync(ConnectionKey connection, BulkJobKind kind, int max);

    /// <summary>Keeps a piece of a file, in the place of one that may be there.</summary>
    /// <param name="file">Counts from 0.</param>
    /// <param name="number">The piece's place in the file, from 0.</param>
    /// <param name="bytes">At most 256 KiB; sealed by the store.</param>
    ValueTask PutChunkAsync(BulkJob job, int file, int number, ReadOnlyMemory<byte> bytes);

    /// <summary>Removes at most so many chunks.</summary>
    /// <returns>How many were removed; fewer than <paramref name="max"/>: none is left.</returns>
    ValueTask<int> RemoveChunksAsync(BulkJobId id, int max);

    /// <summary>Removes a job whose chunks are gone.</summary>
    ValueTask RemoveAsync(BulkJobId id);

    /// <summary>Ends every job of a connection, since what it made may hold what must be erased.</summary>
    ValueTask EndAllAsync(ConnectionKey connection);
}

/// <summary>Bulk jobs outside a unit of work.</summary>
public interface IBulkJobReader
{
    /// <summary>Whatever its state; null: there is none.</summary>
    ValueTask<BulkJob?> GetAsync(BulkJobId id, CancellationToken cancellationToken);

    /// <summary>The jobs of a connection that have not ended, newest first, with their progress.</summary>
    ValueTask<IReadOnlyList<BulkJob>> ListAsync(ConnectionKey connection, BulkJobKind kind, int max, CancellationToken cancellationToken);

    /// <summary>Jobs of all organizations that run and that no other node has leased, oldest first.</summary>
    ValueTask<IReadOnlyList<BulkJob>> ListRunningAsync(BulkJobKind kind, NodeId node, Instant now, int max, CancellationToken cancellationToken);

    /// <summary>Jobs of all organizations that have ended, or are past their expiry.</summary>
    ValueTask<IReadOnlyList<BulkJobId>> ListToRemoveAsync(Instant now, int max, CancellationToken cancellationToken);

    /// <summary>The earliest expiry; null: nothing expires.</summary>
    ValueTask<Instant?> GetNextExpiryAsync(CancellationToken cancellationToken);

    /// <summary>A piece of a file; null: there is none.</summary>
    ValueTask<ReadOnlyMemory<byte>?> GetChunkAsync(BulkJobId id, int file, int number, CancellationToken cancellationToken);
}
