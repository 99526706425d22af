using System.Collections.Concurrent;
using System.Globalization;
using System.Net;

namespace Duplex.Scenarios.Clinic;

/// <summary>
/// What goes on while the program is killed: senders with numbered ADT messages, and an app with notes. Who gets no answer repeats the
/// same thing at the next start. Messages and notes advance together, so that both are on their way at every kill.
/// </summary>
internal sealed class KillLoad(ConnectedClinic clinic, Incarnations program)
{
    public const int Senders = 4;
    public const int MessagesEach = 60;
    public const int Writers = 4;
    public const int NotesEach = 6;
    public const int Messages = Senders * MessagesEach;
    public const int NoteCount = Writers * NotesEach;

    private const int MessagesPerNote = Messages / NoteCount;
    private const int Ahead = 2;

    private readonly Progress _messages = new();
    private readonly Progress _notes = new();
    private int _resentMessages;
    private int _repeatedNotes;

    /// <summary>Everything that was acknowledged.</summary>
    public Progress Acknowledged { get; } = new();

    /// <summary>Each note with its loop, as the facade named it.</summary>
    public ConcurrentDictionary<Guid, ScribeNote> Loops { get; } = new();

    public int ResentMessages => _resentMessages;

    public int RepeatedNotes => _repeatedNotes;

    public static string PatientOfSender(int sender) => $"p{1010 + sender}";

    public static string ControlId(int sender, int number) => string.Create(CultureInfo.InvariantCulture, $"KILL-{sender}-{number:000}");

    public static string Phone(int number) => string.Create(CultureInfo.InvariantCulture, $"555-{number:0000}");

    /// <summary>Ends when all was acknowledged, or with the first fault.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var running = Enumerable.Range(1, Senders).Select(sender => SendAsync(sender, ended.Token))
            .Concat(Enumerable.Range(1, Writers).Select(writer => WriteAsync(writer, ended.Token)))
            .ToList();
        while (running.Count > 0)
        {
            var next = await Task.WhenAny(running);
            running.Remove(next);
            if (!next.IsCompletedSuccessfully)
            {
                await ended.CancelAsync();
                await next;
            }
        }
    }

    private async Task SendAsync(int sender, CancellationToken cancellationToken)
    {
        var patient = clinic.Patient(PatientOfSender(sender));
        var current = await program.FirstAsync(cancellationToken);
        var line = await MllpLine.TryConnectAsync(current.Duplex.Mllp);
        for (var number = 1; number <= MessagesEach; number++)
        {
            await _notes.UntilAsync((number * Senders / MessagesPerNote) - Ahead, cancellationToken);
            var message = AdtMessages.Update(patient, ControlId(sender, number), Phone(number));
            string? answer;
            while ((answer = line is null ? null : await line.SendAsync(message)) is null)
            {
                line?.Dispose();
                Interlocked.Increment(ref _resentMessages);
                current = await program.AfterAsync(current, ControlId(sender, number), cancellationToken);
                line = await MllpLine.TryConnectAsync(current.Duplex.Mllp);
            }

            Assert.Contains($"MSA|AA|{ControlId(sender, number)}", answer, StringComparison.Ordinal);
            _messages.Add();
            Acknowledged.Add();
        }

        line?.Dispose();
    }

    private async Task WriteAsync(int writer, CancellationToken cancellationToken)
    {
        var current = await program.FirstAsync(cancellationToken);
        for (var number = 1; number <= NotesEach; number++)
        {
            await _messages.UntilAsync(((number - 1) * Writers - (Ahead * 2)) * MessagesPerNote, cancellationToken);
            // Two patients in turn: one's next note waits behind its earlier one.
            var note = ScribeNote.For((2 * writer) - (number % 2), $"Synthetic note {number} of writer {writer}. Temperature 36.{number} C.");
            var key = $"kill-{writer}-{number}";
            FacadeAnswer? answer;
            while ((answer = await TryPostAsync(current.App, note, key)) is null)
            {
                Interlocked.Increment(ref _repeatedNotes);
                current = await program.AfterAsync(current, key, cancellationToken);
            }

            Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.Accepted, answer.Body);
            Loops[answer.Loop!.Value] = note;
            _notes.Add();
            Acknowledged.Add();
        }
    }

    private static async Task<FacadeAnswer?> TryPostAsync(FacadeApp app, ScribeNote note, string key)
    {
        try
        {
            return await app.PostAsync(note, key);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
