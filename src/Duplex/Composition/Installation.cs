using System.Globalization;
using Duplex.Configuration;
using Duplex.Sandbox;
using Duplex.Sandbox.Lab;

namespace Duplex.Composition;

/// <summary>
/// A running installation: data folder, configuration, sandbox clinic where no configuration is given, and the node.
/// Started in this order and ended in the other.
/// </summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly DataFolder _data;
    private readonly SandboxCounterparties? _sandbox;

    private Installation(DataFolder data, DuplexConfiguration configuration, SandboxCounterparties? sandbox, DuplexNode node)
    {
        _data = data;
        Configuration = configuration;
        _sandbox = sandbox;
        Node = node;
    }

    public DataFolderPaths Paths => _data.Paths;

    public string OperatorToken => _data.OperatorToken;

    public DuplexConfiguration Configuration { get; }

    /// <summary>The clinic in this process; null where a configuration folder was given.</summary>
    public SandboxClinic? Sandbox => _sandbox?.Clinic;

    /// <summary>The laboratory in this process; null where a configuration folder was given.</summary>
    public SandboxLaboratory? Laboratory => _sandbox?.Laboratory;

    public DuplexNode Node { get; }

    /// <summary>Returns once every socket listens.</summary>
    /// <exception cref="DataFolderException">The data folder cannot be used.</exception>
    /// <exception cref="ConfigurationException">The configuration is wrong; all errors are in it.</exception>
    public static async Task<Installation> StartAsync(InstallationOptions options, CancellationToken cancellationToken)
    {
        var data = DataFolder.Open(options.Data.Root);
        SandboxCounterparties? sandbox = null;
        try
        {
            DuplexConfiguration configuration;
            if (options.ConfigurationFolder is { } folder)
            {
                configuration = ConfigurationException.ThrowIfWrong(
                    new ConfigurationFolder(ConnectionServices.Dialects).Read(folder, data.Paths.Root));
            }
            else
            {
                AppKeys.RegisterScribe(data.Paths);
                sandbox = await SandboxStart.RunAsync(data.Paths, options.SandboxPort, options.LaboratoryPort, options.SandboxSeed, cancellationToken, latency: options.SandboxLatency);
                configuration = ConfigurationException.ThrowIfWrong(
                    ConfigurationFolder.AddApps(
                        BuiltInConfiguration.For(sandbox.Clinic.FhirBase, options.MllpPort, sandbox.Laboratory.Endpoint, options.ResultsPort), data.Paths.Root));
            }

            var node = await DuplexNode.StartAsync(data, configuration, options.WebPort, options.Log, cancellationToken);
            if (sandbox is not null)
            {
                var results = node.Mllp[BuiltInConfiguration.Laboratory];
                await sandbox.Laboratory.ConnectAsync(results.Address.ToString(), results.Port, cancellationToken);
            }

            WriteRunFile(data.Paths, node, sandbox?.Clinic);
            return new Installation(data, configuration, sandbox, node);
        }
        catch
        {
            if (sandbox is not null)
            {
                await sandbox.DisposeAsync();
            }

            data.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        RunFile.Remove(Paths);
        await Node.DisposeAsync();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }

        _data.Dispose();
    }

    private static void WriteRunFile(DataFolderPaths paths, DuplexNode node, SandboxClinic? sandbox) =>
        new RunFile(
            Environment.ProcessId,
            TimeProvider.System.GetUtcNow(),
            node.Web,
            node.Mllp.ToDictionary(listener => listener.Key, listener => string.Create(CultureInfo.InvariantCulture, $"{listener.Value.Address}:{listener.Value.Port}")),
            sandbox?.FhirBase).Write(paths);
}
