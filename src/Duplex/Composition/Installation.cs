using System.Collections.Concurrent;
using System.Globalization;
using Duplex.Configuration;
using Duplex.Sandbox;
using Duplex.Sandbox.Lab;

namespace Duplex.Composition;

/// <summary>
/// A running installation: data folder, configuration, sandbox clinic where no configuration is given, stores, and the node.
/// Started in this order and ended in the other. A configuration that changes gets a node of its own on the same stores, behind the same
/// web socket.
/// </summary>
internal sealed class Installation : IAsyncDisposable
{
    private readonly DataFolder _data;
    private readonly SandboxCounterparties? _sandbox;
    private readonly CancellationTokenSource _stopping = new();
    private readonly Task _following;
    private readonly ConcurrentDictionary<DuplexNode, Task> _ending = new();
    private NodeStart _start;

    private Installation(DataFolder data, SandboxCounterparties? sandbox, NodeStart start, DuplexNode node)
    {
        _data = data;
        _sandbox = sandbox;
        _start = start;
        Node = node;
        _following = FollowConfigurationAsync(_stopping.Token);
    }

    public DataFolderPaths Paths => _data.Paths;

    public string OperatorToken => _data.OperatorToken;

    public DuplexConfiguration Configuration => _start.Configuration;

    public ConfigurationChanges Changes => _start.Changes;

    /// <summary>The clinic in this process; null where a configuration folder was given.</summary>
    public SandboxClinic? Sandbox => _sandbox?.Clinic;

    /// <summary>The laboratory in this process; null where a configuration folder was given.</summary>
    public SandboxLaboratory? Laboratory => _sandbox?.Laboratory;

    public DuplexNode Node { get; private set; }

    /// <summary>Returns once every socket listens.</summary>
    /// <exception cref="DataFolderException">The data folder cannot be used.</exception>
    /// <exception cref="ConfigurationException">The configuration is wrong; all errors are in it.</exception>
    public static async Task<Installation> StartAsync(InstallationOptions options, CancellationToken cancellationToken)
    {
        var data = DataFolder.Open(options.Data.Root);
        SandboxCounterparties? sandbox = null;
        NodeStores? stores = null;
        WebFront? front = null;
        try
        {
            DuplexConfiguration configuration;
            var changes = new ConfigurationChanges(options.ConfigurationFolder, data.Paths, TimeProvider.System);
            if (options.ConfigurationFolder is not null)
            {
                changes.Remember();
                configuration = ConfigurationException.ThrowIfWrong(changes.Read(ConfigurationEdit.None));
            }
            else
            {
                AppKeys.RegisterScribe(data.Paths);
                sandbox = await SandboxStart.RunAsync(data.Paths, options.SandboxPort, options.LaboratoryPort, options.SandboxSeed, cancellationToken, latency: options.SandboxLatency);
                changes.BuiltIn = BuiltInConfiguration.For(sandbox.Clinic.FhirBase, options.MllpPort, sandbox.Laboratory.Endpoint, options.ResultsPort);
                changes.Remember();
                configuration = ConfigurationException.ThrowIfWrong(changes.Read(ConfigurationEdit.None));
            }

            stores = await NodeStores.OpenAsync(data.Paths, configuration, cancellationToken);
            front = await WebFront.StartAsync(options.WebPort, options.Log, cancellationToken);
            var start = new NodeStart { Data = data, Stores = stores, Configuration = configuration, Changes = changes, Front = front, Log = options.Log };
            var node = await DuplexNode.StartAsync(start, cancellationToken);
            node.ServeAt(front);
            if (sandbox is not null)
            {
                var results = node.Mllp[BuiltInConfiguration.Laboratory];
                await sandbox.Laboratory.ConnectAsync(results.Address.ToString(), results.Port, cancellationToken);
            }

            WriteRunFile(start, node, sandbox?.Clinic);
            return new Installation(data, sandbox, start, node);
        }
        catch
        {
            if (front is not null)
            {
                await front.DisposeAsync();
            }

            if (stores is not null)
            {
                await stores.DisposeAsync();
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
        await _stopping.CancelAsync();
        await _following.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        _stopping.Dispose();
        RunFile.Remove(Paths);
        await StopAsync();
        await _start.Stores.DisposeAsync();
        if (_sandbox is not null)
        {
            await _sandbox.DisposeAsync();
        }

        _data.Dispose();
    }

    /// <summary>Takes nothing new, lets what runs end, then ends it.</summary>
    private async Task StopAsync()
    {
        using var hard = new CancellationTokenSource(DuplexNode.SoftStop);
        // Streams end with the node's work, and the socket when the last request has ended.
        await Task.WhenAll(_start.Front.StopAsync(hard.Token), Node.StopWorkAsync(hard.Token));
        await Task.WhenAll([Node.EndAsync(), .. _ending.Values]).WaitAsync(DuplexNode.SoftStop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        await _start.Front.DisposeAsync();
    }

    private async Task FollowConfigurationAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            await _start.Changes.WaitAsync(cancellationToken);
            var read = _start.Changes.Read(ConfigurationEdit.None);
            if (read.Configuration is { } configuration)
            {
                await TakeUpAsync(configuration);
            }
            else
            {
                _start.Changes.Refused(read.Errors);
                ConfigurationLog.Wrong(Node.Services, read.Errors);
            }
        }
    }

    /// <summary>
    /// A node with the new configuration in the place of the running one; where it cannot start, one with the old again. Until then the running
    /// one serves web requests, and those that it began it ends: nobody is refused.
    /// </summary>
    private async Task TakeUpAsync(DuplexConfiguration configuration)
    {
        var (before, old) = (_start with { MllpBefore = Node.Mllp }, Node);
        using (var hard = new CancellationTokenSource(DuplexNode.SoftStop))
        {
            await old.StopWorkAsync(hard.Token);
        }

        try
        {
            _start = before with { Configuration = configuration };
            Node = await DuplexNode.StartAsync(_start, CancellationToken.None);
            Node.ServeAt(_start.Front);
            _start.Changes.TakenUp();
        }
        catch (Exception failure) when (failure is ListenException or DataFolderException or ConfigurationException)
        {
            _start = before;
            Node = await DuplexNode.StartAsync(_start, CancellationToken.None);
            Node.ServeAt(_start.Front);
            _start.Changes.Refused([new ConfigurationError(_start.Changes.Folder ?? Paths.Root, 0, failure.Message.TrimEnd('.'), "mend it and save the file again; the configuration before is in force")]);
            ConfigurationLog.Wrong(Node.Services, _start.Changes.InForce.Errors);
        }

        _ending[old] = EndAsync(old);
        WriteRunFile(_start, Node, Sandbox);
    }

    private async Task EndAsync(DuplexNode old)
    {
        await old.EndAsync();
        _ending.TryRemove(old, out _);
    }

    private static void WriteRunFile(NodeStart start, DuplexNode node, SandboxClinic? sandbox) =>
        new RunFile(
            Environment.ProcessId,
            TimeProvider.System.GetUtcNow(),
            node.Web,
            node.Mllp.ToDictionary(listener => listener.Key, listener => string.Create(CultureInfo.InvariantCulture, $"{listener.Value.Address}:{listener.Value.Port}")),
            sandbox?.FhirBase,
            start.Changes.Folder).Write(start.Data.Paths);
}
