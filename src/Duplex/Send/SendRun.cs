using Duplex.Transports.Files;
using Duplex.Transports.Mllp;

namespace Duplex.Send;

/// <summary>Who is told as a run goes on.</summary>
internal interface ISendListener
{
    void OnSent(SentMessage message);

    void OnSkipped(SkippedFile file);

    void OnFinding(FileFinding finding);
}

/// <summary>Sends the messages of files; one that is refused or not answered does not stop the next.</summary>
/// <param name="inFlight">How many are sent before the first of them is answered.</param>
internal sealed class SendRun(MllpClient client, string target, int inFlight, ISendListener listener)
{
    private static readonly TimeSpan Goodbye = TimeSpan.FromSeconds(2);

    private int _filesDone;

    /// <summary>How many files were gone through so far; may be read while it runs.</summary>
    public int FilesDone => Volatile.Read(ref _filesDone);

    public async Task<SendReport> SendAsync(IReadOnlyList<Hl7v2FileName> files, CancellationToken cancellationToken)
    {
        var sender = new SendMessages(client, isAlone: inFlight == 1);
        var running = new Queue<Task<SentMessage>>();
        List<SentMessage> messages = [];
        List<SkippedFile> skipped = [];
        List<FileFinding> findings = [];
        foreach (var name in files)
        {
            var file = await Hl7v2Files.ReadAsync(name, cancellationToken);
            foreach (var finding in file.Findings.Select(sentence => new FileFinding(file.Name, sentence)))
            {
                findings.Add(finding);
                listener.OnFinding(finding);
            }

            if (file.Skipped is { } reason)
            {
                skipped.Add(new SkippedFile(file.Name, reason));
                listener.OnSkipped(skipped[^1]);
            }

            foreach (var message in file.Messages)
            {
                running.Enqueue(sender.SendAsync(file.Name, message.Number, message.Bytes, cancellationToken).AsTask());
                await EndAsync(leaving: inFlight - 1);
            }

            Interlocked.Increment(ref _filesDone);
        }

        await EndAsync(leaving: 0);
        await client.FinishAsync(Goodbye, cancellationToken);
        var succeeded = messages.Count > 0 && findings.Count == 0
            && messages.TrueForAll(message => message.Outcome is SendOutcome.Accepted or SendOutcome.NotAsked);
        return new SendReport(target, succeeded, SendCounts.Of(messages, skipped.Count), messages, skipped, findings);

        async ValueTask EndAsync(int leaving)
        {
            while (running.Count > leaving)
            {
                messages.Add(await running.Dequeue());
                listener.OnSent(messages[^1]);
            }
        }
    }
}
