using System.Globalization;

namespace Duplex.Bench;

/// <summary>Memory of processes, in MB.</summary>
internal static class ResidentMemory
{
    /// <summary>What of this process is resident now.</summary>
    public static double Megabytes() => Line("self", "VmRSS:") ?? Environment.WorkingSet / 1024.0 / 1024;

    /// <summary>The most of a process that was resident so far.</summary>
    public static double MostMegabytes(int process) =>
        Line(process.ToString(CultureInfo.InvariantCulture), "VmHWM:") ?? throw new BenchFailedException("The memory of the program to measure is told by Linux only.");

    private static double? Line(string process, string name)
    {
        var status = $"/proc/{process}/status";
        var line = File.Exists(status) ? File.ReadLines(status).FirstOrDefault(text => text.StartsWith(name, StringComparison.Ordinal)) : null;
        return line is null ? null : double.Parse(line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024;
    }
}
