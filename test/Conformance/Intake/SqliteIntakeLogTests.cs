using Duplex.Conformance.Sqlite;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Storage.Sqlite.Intake;

namespace Duplex.Conformance.Intake;

public sealed class SqliteIntakeLogTests : IntakeLogConformance
{
    protected override async ValueTask<IntakeLogSite> OpenAsync(IntakeLogSettings settings)
    {
        var site = new Site(new SqliteIntakeLogOptions
        {
            RepeatWindow = settings.RepeatWindow,
            RefusedPayloadBytes = settings.RefusedPayloadBytes,
            TailBytes = settings.TailBytes,
        });
        await site.OpenAsync(new FlippingSealer("first-key"));
        return site;
    }

    private sealed class Site(SqliteIntakeLogOptions options) : IntakeLogSite
    {
        private readonly StoreFolder _folder = new();
        private SqliteIntakeLog? _log;

        public override IIntakeLog Log => _log!;

        public async ValueTask OpenAsync(IPayloadSealer sealer) =>
            _log = await SqliteIntakeLog.OpenAsync(_folder.File("intake.db"), sealer, TimeProvider.System, options);

        public override async ValueTask RestartAsync(IPayloadSealer? sealer = null)
        {
            await _log!.DisposeAsync();
            await OpenAsync(sealer ?? new FlippingSealer("first-key"));
        }

        public override async ValueTask CrashAsync()
        {
            _folder.CopyOpenFiles();
            await _log!.DisposeAsync();
            await OpenAsync(new FlippingSealer("first-key"));
        }

        public override async ValueTask DisposeAsync()
        {
            await _log!.DisposeAsync();
            _folder.Dispose();
        }
    }
}
