namespace Duplex.Scenarios.Labs;

/// <summary>
/// One running Duplex for all behaviours of a class: OML^O21 in original mode, an EHR that takes and shows everything. The
/// laboratory must answer, and what is critical be acknowledged, within a second, so that what follows a silence is seen.
/// </summary>
public sealed class SharedLaboratory : IAsyncLifetime
{
    internal RunningLaboratory Running { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Running = await RunningLaboratory.StartAsync(new LabSetup { AnswerWithin = "1s", AcknowledgeWithin = "1s" });

    public ValueTask DisposeAsync() => Running.DisposeAsync();
}
