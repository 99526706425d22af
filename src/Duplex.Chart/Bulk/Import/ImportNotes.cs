using Duplex.Engine.Storage;

namespace Duplex.Chart.Bulk.Import;

/// <summary>How an import goes on where it was, and notes how far it got.</summary>
/// <param name="Skip">Lines up to this one were taken before.</param>
/// <param name="NoteAsync">Runs in the unit of work of each batch, all or nothing with it; false: the batch is not written, and the import ends.</param>
public sealed record ImportNotes(long Skip, Func<IUnitOfWork, ImportedBatch, ValueTask<bool>>? NoteAsync)
{
    public static ImportNotes None { get; } = new(0, null);
}
