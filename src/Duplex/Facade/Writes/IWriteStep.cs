namespace Duplex.Facade.Notes;

/// <summary>One step of taking a note.</summary>
internal interface INoteStep
{
    /// <summary>Null to go on.</summary>
    ValueTask<NoteRefusal?> RunAsync(NoteSubmission note, CancellationToken cancellationToken);
}
