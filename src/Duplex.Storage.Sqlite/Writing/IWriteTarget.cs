namespace Duplex.Storage.Sqlite.Writing;

/// <summary>The store behind a writer thread, told about its transactions. All calls come on that thread.</summary>
internal interface IWriteTarget
{
    /// <summary>True: a failing job is rolled back alone. False: jobs hardly ever fail, and a failed batch is run again job by job.</summary>
    bool UsesSavepoints { get; }

    /// <summary>True while there is work that can wait for the next transaction, or for an idle moment.</summary>
    bool HasDeferredWork { get; }

    /// <summary>The transaction just committed erased something, of which no copy may stay.</summary>
    bool HasErased { get; }

    /// <summary>A transaction began.</summary>
    void Begin();

    /// <summary>The last chance to write within the transaction.</summary>
    /// <param name="idle">No job is waiting.</param>
    void BeforeCommit(bool idle);

    /// <summary>The transaction is durable; called before its jobs are completed.</summary>
    void Committed();

    /// <summary>The transaction is gone.</summary>
    void RolledBack();
}
