using Duplex.Composition;
using Duplex.Configuration;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Lab;

namespace Duplex.Day;

/// <summary>The day of an installation that brings its own sandbox clinic.</summary>
internal sealed class SandboxDay : IAsyncDisposable
{
    /// <summary>The whole day headless takes less; past it, what has not ended is reported as it stands.</summary>
    public static readonly TimeSpan Limit = TimeSpan.FromSeconds(40);

    private readonly Installation _installation;
    private readonly IProgress<DayProgress> _progress;
    private readonly TimeProvider _time;
    private readonly HttpClient _http;

    private SandboxDay(Installation installation, IProgress<DayProgress> progress, TimeProvider time, int announced, bool wasPlayed)
    {
        _installation = installation;
        _progress = progress;
        _time = time;
        _http = new HttpClient { BaseAddress = installation.Node.Web, Timeout = Limit };
        Announced = announced;
        WasPlayed = wasPlayed;
    }

    /// <summary>ADT messages that the front desk sent and Duplex took before the day.</summary>
    public int Announced { get; }

    /// <summary>The data folder holds loops of an earlier day.</summary>
    public bool WasPlayed { get; }

    /// <summary>Connects the front desk's ADT feed and waits until all open encounters were announced and answered.</summary>
    public static async Task<SandboxDay> PrepareAsync(Installation installation, IProgress<DayProgress> progress, TimeProvider time, CancellationToken cancellationToken)
    {
        var clinic = Clinic(installation);
        var listener = installation.Node.Mllp[BuiltInConfiguration.Connection];
        var open = clinic.Encounters.Count(encounter => encounter.IsOpen);
        var events = clinic.Subscribe();
        await clinic.ConnectAdtAsync(new AdtFeedOptions(listener.Address.ToString(), listener.Port), cancellationToken);
        var results = installation.Node.Mllp[BuiltInConfiguration.Laboratory];
        await Laboratory(installation).ConnectAsync(results.Address.ToString(), results.Port, cancellationToken);
        for (var settled = 0; settled < open;)
        {
            var happened = await events.ReadAsync(cancellationToken);
            settled += happened.Kind is SandboxEventKind.AdtAcknowledged or SandboxEventKind.AdtRefused ? 1 : 0;
        }

        var loops = await installation.Node.State.Loops.ListAsync(new Engine.Loops.LoopQuery("default", Max: 1), cancellationToken);
        return new SandboxDay(installation, progress, time, open, loops.Count > 0);
    }

    /// <param name="pace">A pause before each thing that a person does, so that a reader can follow; zero for none.</param>
    public async Task<DayReport> PlayAsync(TimeSpan pace, CancellationToken cancellationToken)
    {
        var started = _time.GetTimestamp();
        var clinic = Clinic(_installation);
        using var scribe = ScribeApp.Create(_installation, _http, _time);
        var laboratory = Laboratory(_installation);
        var desk = new OperatorDesk(_http, _installation.OperatorToken);
        var watch = new LoopWatch(_installation.Node.State);
        var witness = new SandboxWitness(clinic, laboratory);
        using var over = new CancellationTokenSource(Limit + (pace * 2 * (ClinicDay.Notes.Count + ClinicDayLabs.All.Count)), _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(over.Token, cancellationToken);
        var notes = new NotePlayer(clinic, scribe, desk, watch, witness, pace, _time, _progress).PlayAsync(ClinicDay.Notes, either.Token, cancellationToken);
        var labs = new LabPlayer(clinic, laboratory, scribe, desk, watch, witness, pace, _time, _progress).PlayAsync(ClinicDayLabs.All, either.Token, cancellationToken);
        return new DayReport([.. await notes, .. await labs], _time.GetElapsedTime(started), _installation.Paths.SandboxDatabase, _installation.Paths.LaboratoryDatabase);
    }

    public ValueTask DisposeAsync()
    {
        _http.Dispose();
        return ValueTask.CompletedTask;
    }

    private static SandboxLaboratory Laboratory(Installation installation) =>
        installation.Laboratory ?? throw new InvalidOperationException("The day needs an installation with its own sandbox laboratory.");

    private static SandboxClinic Clinic(Installation installation) =>
        installation.Sandbox ?? throw new InvalidOperationException("The day needs an installation with its own sandbox clinic.");
}
