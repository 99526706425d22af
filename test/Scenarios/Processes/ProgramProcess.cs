using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Duplex.Scenarios.Processes;

/// <summary>How a process ended, with what it wrote.</summary>
internal sealed record ProgramEnd(int ExitCode, string Out, string Error);

/// <summary>A real process that a scenario started. What still runs at the end is killed.</summary>
internal sealed partial class ProgramProcess : IAsyncDisposable
{
    private const int SigTerm = 15;

    private readonly Process _process;
    private bool _isDisposed;

    private ProgramProcess(Process process) => _process = process;

    public int Id => _process.Id;

    public ProgramOutput Out { get; } = new();

    public ProgramOutput Error { get; } = new();

    public bool HasExited => _process.HasExited;

    /// <summary>Starts <c>duplex</c> with these arguments.</summary>
    public static ProgramProcess StartDuplex(params IEnumerable<string> arguments) => Start("dotnet", [Repository.Program, .. arguments]);

    public static ProgramProcess Start(string file, IEnumerable<string> arguments, string? folder = null, params IEnumerable<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(file) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder ?? "" };
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        foreach (var (name, value) in environment)
        {
            start.Environment[name] = value;
        }

        var program = new ProgramProcess(new Process { StartInfo = start });
        program._process.OutputDataReceived += (_, line) => program.Out.Take(line.Data);
        program._process.ErrorDataReceived += (_, line) => program.Error.Take(line.Data);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();
        return program;
    }

    /// <summary>Runs <c>duplex</c> to its end.</summary>
    public static Task<ProgramEnd> RunDuplexAsync(params IEnumerable<string> arguments) => RunAsync("dotnet", [Repository.Program, .. arguments]);

    public static async Task<ProgramEnd> RunAsync(
        string file, IEnumerable<string> arguments, string? folder = null, params IEnumerable<(string Name, string Value)> environment)
    {
        await using var program = Start(file, arguments, folder, environment);
        return await program.EndAsync();
    }

    /// <summary>Waits for the end and for all that was written.</summary>
    public async Task<ProgramEnd> EndAsync()
    {
        using var limit = Patience.Limit();
        await _process.WaitForExitAsync(limit.Token);
        await Task.WhenAll(Out.Ended, Error.Ended).WaitAsync(limit.Token);
        return new ProgramEnd(_process.ExitCode, Out.Text, Error.Text);
    }

    /// <summary>Writes a line to the program's input.</summary>
    public async Task TellAsync(string line)
    {
        using var limit = Patience.Limit();
        await _process.StandardInput.WriteLineAsync(line.AsMemory(), limit.Token);
        await _process.StandardInput.FlushAsync(limit.Token);
    }

    /// <summary>SIGKILL: the process gets no chance to say or save anything.</summary>
    public void Kill() => _process.Kill();

    /// <summary>SIGTERM, as a service manager stops a program.</summary>
    public void AskToStop() => Assert.Equal(0, Signal(_process.Id, SigTerm));

    public static void AskToStop(int pid) => Assert.Equal(0, Signal(pid, SigTerm));

    public async ValueTask DisposeAsync()
    {
        if (_isDisposed)
        {
            return;
        }

        _isDisposed = true;
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync(CancellationToken.None);
        }

        _process.Dispose();
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    private static partial int Signal(int pid, int signal);
}
