using System.Diagnostics;
using System.Globalization;

namespace Duplex.Bench;

/// <summary>Figures that only a process that has just started can give.</summary>
internal static class FreshProcess
{
    private const int Processes = 5;

    /// <summary>Median of what <c>duplex bench NAME</c> prints: one number.</summary>
    public static async Task<double> MedianAsync(string benchmark, CancellationToken cancellationToken)
    {
        var figures = new List<double>();
        for (var i = 0; i < Processes; i++)
        {
            figures.Add(await RunAsync(benchmark, cancellationToken));
        }

        return figures.Order().ElementAt(Processes / 2);
    }

    private static async Task<double> RunAsync(string benchmark, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(start.FileName) == "dotnet")
        {
            start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "duplex.dll"));
        }

        start.ArgumentList.Add("bench");
        start.ArgumentList.Add(benchmark);
        using var process = Process.Start(start) ?? throw new BenchFailedException("The fresh process did not start.");
        var text = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var milliseconds)
            ? milliseconds
            : throw new BenchFailedException("The fresh process printed no figure.");
    }
}
