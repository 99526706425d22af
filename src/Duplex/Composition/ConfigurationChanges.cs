using System.Collections.Immutable;
using System.Threading.Channels;
using Duplex.Configuration;

namespace Duplex.Composition;

/// <summary>What is in force, and what is wrong with what was written since.</summary>
/// <param name="Generation">1 for the configuration of the start; grows with each that was taken up.</param>
/// <param name="Errors">Of the newest files, where they are not in force because of them.</param>
internal sealed record ConfigurationInForce(int Generation, DateTimeOffset Since, ImmutableArray<ConfigurationError> Errors);

/// <summary>Watches the configuration folder while the program runs. What reads without an error is taken up; otherwise all stays as it was.</summary>
/// <param name="folder">Null: the program runs with its sandbox, and only apps can be added, in the data folder.</param>
internal sealed class ConfigurationChanges(string? folder, DataFolderPaths paths, TimeProvider time)
{
    private static readonly TimeSpan LooksEvery = TimeSpan.FromSeconds(2);

    private readonly Channel<bool> _asked = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private TaskCompletionSource<ConfigurationInForce> _next = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private string _seen = "";

    public string? Folder { get; } = folder is null ? null : Path.GetFullPath(folder);

    public ConfigurationInForce InForce { get; private set; } = new(1, time.GetUtcNow(), []);

    /// <summary>The sandbox's connections, where there is no folder.</summary>
    public DuplexConfiguration? BuiltIn { get; set; }

    /// <summary>The files as they are, or as one edit would make them.</summary>
    public ConfigurationResult Read(ConfigurationEdit edit) => Folder is null && BuiltIn is { } builtIn
        ? ConfigurationFolder.AddApps(builtIn, paths.Root)
        : new ConfigurationFolder(ConnectionServices.Dialects).Read(Folder ?? throw new InvalidOperationException("The program runs without a configuration folder."), edit, paths.Root);

    /// <summary>Makes the program look at the files now instead of a moment later.</summary>
    public void Ask() => _asked.Writer.TryWrite(true);

    /// <summary>Makes the program take up the files again although none of them changed: something that they name did.</summary>
    public void AskAnew()
    {
        _seen = "";
        Ask();
    }

    /// <summary>Notes how the files are, so that only what is written afterwards is a change.</summary>
    public void Remember() => _seen = Fingerprint();

    /// <summary>Returns once the files are others than remembered.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken)
    {
        do
        {
            using var waiting = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var asked = _asked.Reader.ReadAsync(waiting.Token).AsTask();
            await Task.WhenAny(asked, Task.Delay(LooksEvery, time, waiting.Token));
            await waiting.CancelAsync();
            cancellationToken.ThrowIfCancellationRequested();
        }
        while (Fingerprint() == _seen);
        Remember();
    }

    /// <summary>Completes when files that were changed from now on are taken up or refused.</summary>
    public Task<ConfigurationInForce> NextAsync() => Volatile.Read(ref _next).Task;

    public void TakenUp() => Set(new ConfigurationInForce(InForce.Generation + 1, time.GetUtcNow(), []));

    public void Refused(ImmutableArray<ConfigurationError> errors) => Set(InForce with { Errors = errors });

    private void Set(ConfigurationInForce inForce)
    {
        InForce = inForce;
        Interlocked.Exchange(ref _next, new(TaskCreationOptions.RunContinuationsAsynchronously)).SetResult(inForce);
    }

    private string Fingerprint() => string.Join('\n', (Folder is null ? [] : new[] { Path.Combine(Folder, "connections"), Path.Combine(Folder, "apps") }).Append(Path.Combine(paths.Root, "apps"))
        .Where(Directory.Exists)
        .SelectMany(Directory.EnumerateFiles)
        .Where(file => Path.GetExtension(file) is ".yaml" or ".yml")
        .Order(StringComparer.Ordinal)
        .Select(file => new FileInfo(file))
        .Select(file => $"{file.FullName}:{file.Length}:{file.LastWriteTimeUtc.Ticks}"));
}
