namespace Duplex.Facade.Writes;

/// <summary>One step of taking a write. A step for every kind of write is one for <see cref="WriteSubmission"/>.</summary>
internal interface IWriteStep<in TWrite>
    where TWrite : WriteSubmission
{
    /// <summary>Null to go on.</summary>
    ValueTask<WriteRefusal?> RunAsync(TWrite write, CancellationToken cancellationToken);
}
