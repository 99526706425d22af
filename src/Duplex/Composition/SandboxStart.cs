using System.Text.Json;
using Duplex.Configuration;
using Duplex.Sandbox;
using Duplex.Sandbox.Lab;
using Duplex.Transports.Smart.Keys;

namespace Duplex.Composition;

/// <summary>Starts a sandbox clinic and laboratory at which this installation's Duplex is registered.</summary>
internal static class SandboxStart
{
    /// <summary>The client id under which the sandbox knows Duplex.</summary>
    public const string Client = "duplex";

    /// <summary>Makes the folders and the scribe app, and lets the lock go again, so that a Duplex may run on the same data folder.</summary>
    public static void PrepareFolder(DataFolderPaths paths)
    {
        if (RunFile.Read(paths) is null)
        {
            DataFolder.Open(paths.Root).Dispose();
            AppKeys.RegisterScribe(paths);
        }
    }

    public static async Task<SandboxCounterparties> RunAsync(
        DataFolderPaths paths, int port, int laboratoryPort, int seed, CancellationToken cancellationToken, double messiness = 0,
        TimeSpan latency = default)
    {
        var clinic = await ClinicAsync(paths, port, seed, messiness, latency, cancellationToken);
        try
        {
            return new SandboxCounterparties(clinic, await LaboratoryAsync(paths, laboratoryPort, seed, messiness, cancellationToken));
        }
        catch
        {
            await clinic.DisposeAsync();
            throw;
        }
    }

    private static async Task<SandboxClinic> ClinicAsync(
        DataFolderPaths paths, int port, int seed, double messiness, TimeSpan latency, CancellationToken cancellationToken)
    {
        using var key = JwkFile.ReadOrCreate(Path.Combine(paths.Root, BuiltInConfiguration.KeyFile), SmartSigningAlgorithm.ES384);
        try
        {
            return await SandboxClinic.StartAsync(
                new SandboxOptions
                {
                    DataFolder = paths.Sandbox,
                    Port = port,
                    Seed = seed,
                    Messiness = messiness,
                    Latency = latency,
                    Rules = new PracticeRules { OneAttachmentPerDocument = true },
                    Clients = [new SandboxClient(Client, SandboxClient.DefaultScopes, JwksDocument.Of(key).ToJsonString(JsonSerializerOptions.Default))],
                },
                cancellationToken);
        }
        catch (IOException taken)
        {
            throw new ListenException($"The sandbox cannot listen on 127.0.0.1:{port}: the port is taken; stop the other program, or name another port with --sandbox-port.", taken);
        }
    }

    private static async Task<SandboxLaboratory> LaboratoryAsync(DataFolderPaths paths, int port, int seed, double messiness, CancellationToken cancellationToken)
    {
        try
        {
            return await SandboxLaboratory.StartAsync(
                new LaboratoryOptions { DataFolder = paths.Sandbox, Port = port, Seed = seed, Messiness = messiness }, cancellationToken);
        }
        catch (Exception taken) when (taken is IOException or System.Net.Sockets.SocketException)
        {
            throw new ListenException($"The sandbox laboratory cannot listen on 127.0.0.1:{port}: the port is taken; stop the other program, or name another port with --laboratory-port.", taken);
        }
    }
}
