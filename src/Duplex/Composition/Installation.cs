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

    private Installation(DataFolder data, DuplexConfiguration configuration, SandboxClinic? sandbox, SandboxLaboratory? laboratory, DuplexNode node)
    {
        _data = data;
        Configuration = configuration;
        Sandbox = sandbox;
        Laboratory = laboratory;
        Node = node;
    }

    public DataFolderPaths Paths => _data.Paths;

    public string OperatorToken => _data.OperatorToken;

    public DuplexConfiguration Configuration { get; }

    /// <summary>The clinic in this process; null where a configuration folder was given.</summary>
    public SandboxClinic? Sandbox { get; }

    /// <summary>The laboratory in this process; null where a configuration folder was given.</summary>
    public SandboxLaboratory? Laboratory { get; }

    public DuplexNode Node { get; }

    /// <summary>Returns once every socket listens.</summary>
    /// <exception cref="DataFolderException">The data folder cannot be used.</exception>
    /// <exception cref="ConfigurationException">The configuration is wrong; all errors are in it.</exception>
    public static async Task<Installation> StartAsync(InstallationOptions options, CancellationToken cancellationToken)
    {
        var data = DataFolder.Open(options.Data.Root);
        SandboxClinic? sandbox = null;
        SandboxLaboratory? laboratory = null;
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
                sandbox = await SandboxStart.RunAsync(data.Paths, options.SandboxPort, options.SandboxSeed, cancellationToken);
                laboratory = await SandboxStart.RunLaboratoryAsync(data.Paths, options.LaboratoryPort, options.SandboxSeed, cancellationToken);
                configuration = ConfigurationException.ThrowIfWrong(
                    ConfigurationFolder.AddApps(
                        BuiltInConfiguration.For(sandbox.FhirBase, options.MllpPort, laboratory.Endpoint, options.ResultPort), data.Paths.Root));
            }

            var node = await DuplexNode.StartAsync(data, configuration, options.WebPort, options.Log, cancellationToken);
            if (laboratory is not null && node.Mllp.TryGetValue(BuiltInConfiguration.Laboratory, out var results))
            {
                await laboratory.ConnectAsync(results.Address.ToString(), results.Port, cancellationToken);
            }

            WriteRunFile(data.Paths, node, sandbox);
            return new Installation(data, configuration, sandbox, laboratory, node);
        }
        catch
        {
            if (laboratory is not null)
            {
                await laboratory.DisposeAsync();
            }

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
        if (Laboratory is not null)
        {
            await Laboratory.DisposeAsync();
        }

        if (Sandbox is not null)
        {
            await Sandbox.DisposeAsync();
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
