using Duplex.Sandbox.Ehr.Adt;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Lab;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios.Labs;

/// <summary>A sandbox clinic and its laboratory in the test's own process, which outlive every Duplex that connects them.</summary>
internal sealed class ConnectedLaboratory : IAsyncDisposable
{
    private ConnectedLaboratory(ConnectedClinic clinic, SandboxLaboratory lab)
    {
        Clinic = clinic;
        Lab = lab;
    }

    public ConnectedClinic Clinic { get; }

    public SandboxLaboratory Lab { get; }

    /// <param name="orderPort">Where orders go instead of to the laboratory; null: to it.</param>
    public static async Task<ConnectedLaboratory> StartAsync(LabSetup setup, IReadOnlyList<Deviation>? deviations = null, int? orderPort = null)
    {
        var clinic = await ConnectedClinic.StartAsync(setup.Rules, deviations);
        var lab = await SandboxLaboratory.StartAsync(
            new LaboratoryOptions { DataFolder = clinic.At("lab"), AckTimeout = TimeSpan.FromSeconds(5), RetryDelay = TimeSpan.FromMilliseconds(50) },
            TestContext.Current.CancellationToken);
        clinic.Configure("clinic", setup.ClinicFile(clinic.Ehr.FhirBase));
        clinic.Configure("lab-1", setup.LaboratoryFile(orderPort ?? lab.Endpoint.Port));
        return new ConnectedLaboratory(clinic, lab);
    }

    /// <summary>Starts a Duplex, and has the clinic's and the laboratory's messages sent to it.</summary>
    public async Task<ServedDuplex> ServeAsync()
    {
        var duplex = await Clinic.ServeAsync();
        var (lab, clinic) = (duplex.Listeners["lab-1"], duplex.Listeners["clinic"]);
        await Lab.ConnectAsync("127.0.0.1", lab.Port, TestContext.Current.CancellationToken);
        await Clinic.Ehr.ConnectAdtAsync(
            new AdtFeedOptions("127.0.0.1", clinic.Port) { AnnounceAtStart = false, RetryDelay = TimeSpan.FromMilliseconds(50) }, TestContext.Current.CancellationToken);
        return duplex;
    }

    public async ValueTask DisposeAsync()
    {
        await Lab.DisposeAsync();
        await Clinic.DisposeAsync();
    }
}
