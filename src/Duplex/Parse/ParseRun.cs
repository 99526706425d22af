using Duplex.Hl7v2.Batch;
using Duplex.Hl7v2.Structure;
using Duplex.Transports.Files;

namespace Duplex.Parse;

/// <summary>Who is told as a run goes on.</summary>
internal interface IParseListener
{
    void OnMessage(ParsedMessage message);

    void OnNote(ParseFileNote note);
}

/// <summary>Reads the messages of files, one message at a time.</summary>
internal sealed class ParseRun(IParseListener listener, bool strict)
{
    private long _bytesDone;
    private int _messages;
    private int _unreadable;
    private int _notWrittenBack;
    private int _withErrors;
    private int _withWarnings;
    private int _errors;
    private int _warnings;
    private int _skipped;
    private int _fileFindings;
    private int _fileFailures;

    /// <summary>How far the run is, in bytes of all files; may be read while it runs.</summary>
    public long BytesDone => Volatile.Read(ref _bytesDone);

    public async Task<ParseSummary> RunAsync(IReadOnlyList<Hl7v2FileName> files, CancellationToken cancellationToken)
    {
        var before = 0L;
        foreach (var file in files)
        {
            before += await ReadAsync(file, before, cancellationToken);
            Volatile.Write(ref _bytesDone, before);
        }

        var succeeded = _messages > 0 && _unreadable == 0 && _notWrittenBack == 0 && _fileFailures == 0
            && (!strict || (_errors == 0 && _fileFindings == 0));
        return new ParseSummary(
            succeeded, _messages, _unreadable, _notWrittenBack, _withErrors, _withWarnings, _errors, _warnings, _skipped, _fileFindings);
    }

    private async Task<long> ReadAsync(Hl7v2FileName file, long before, CancellationToken cancellationToken)
    {
        try
        {
            await using var stream = Hl7v2Files.Open(file);
            await foreach (var next in new BatchReader(stream).ReadAllAsync(cancellationToken))
            {
                if (next.Kind == BatchEventKind.Message)
                {
                    Take(ParseMessage.Of(file.Name, next.Number, next.Offset, next.Bytes));
                }
                else if (next.Finding is { } finding)
                {
                    Take(file, finding);
                }

                Volatile.Write(ref _bytesDone, before + next.Offset);
            }

            return stream.Length;
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            _fileFailures++;
            listener.OnNote(new ParseFileNote(file.Name, "it cannot be read", IsFailure: true, IsSkipped: true));
            return 0;
        }
    }

    private void Take(ParsedMessage message)
    {
        var errors = message.Findings.Count(finding => finding.Severity == FindingSeverity.Error);
        var warnings = message.Findings.Count(finding => finding.Severity == FindingSeverity.Warning);
        _messages++;
        _unreadable += message.Error is null ? 0 : 1;
        _notWrittenBack += message.Error is null && !message.WritesBack ? 1 : 0;
        _withErrors += errors > 0 ? 1 : 0;
        _withWarnings += warnings > 0 ? 1 : 0;
        _errors += errors;
        _warnings += warnings;
        listener.OnMessage(message);
    }

    private void Take(Hl7v2FileName file, BatchFinding finding)
    {
        var skipped = finding.Fault is BatchFault.NoHeader or BatchFault.Empty or BatchFault.NoMessage or BatchFault.Utf16;
        // A message that was left out was not read, and neither was a file in a set that is not read here.
        var failure = finding.Fault is BatchFault.MessageTooLong or BatchFault.Utf16;
        _skipped += skipped ? 1 : 0;
        _fileFindings += skipped ? 0 : 1;
        _fileFailures += failure ? 1 : 0;
        listener.OnNote(new ParseFileNote(file.Name, finding.Sentence, failure, skipped));
    }
}
