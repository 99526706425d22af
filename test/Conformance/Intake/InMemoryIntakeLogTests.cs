using Duplex.Conformance.InMemory;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;

namespace Duplex.Conformance.Intake;

public sealed class InMemoryIntakeLogTests : IntakeLogConformance
{
    protected override ValueTask<IntakeLogSite> OpenAsync(IntakeLogSettings settings) => new(new Site(settings));

    private sealed class Site : IntakeLogSite
    {
        private readonly SimulatedDisk _disk = new();
        private readonly IntakeLogSettings _settings;
        private InMemoryIntakeLog _log;

        public Site(IntakeLogSettings settings)
        {
            _settings = settings;
            _log = Open(new FlippingSealer("first-key"));
        }

        public override IIntakeLog Log => _log;

        public override ValueTask RestartAsync(IPayloadSealer? sealer = null)
        {
            // An orderly close syncs what waits, such as acknowledgements.
            _disk.ReleaseSyncs();
            _log = Open(sealer ?? new FlippingSealer("first-key"));
            return ValueTask.CompletedTask;
        }

        public override ValueTask CrashAsync()
        {
            _disk.Crash();
            _log = Open(new FlippingSealer("first-key"));
            return ValueTask.CompletedTask;
        }

        public override ValueTask DisposeAsync() => ValueTask.CompletedTask;

        private InMemoryIntakeLog Open(IPayloadSealer sealer) => InMemoryIntakeLog.Open(_disk, sealer, _settings.RepeatWindow, _settings.RefusedPayloadBytes);
    }
}
