using System.CommandLine;
using Duplex.Commands;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Bench;

/// <summary><c>duplex bench fhir-search</c>: search values of every resource of a Bundle, one thread.</summary>
internal static class FhirSearchBench
{
    private const string Name = "fhir-search";

    public static Command Create(CommandContext context)
    {
        var command = new Command(Name, "Extracting search values of the resources of a Bundle, about 10 s" + FhirBenchData.Origin);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var metrics = Measure(FhirBenchData.Load(parsed.GetValue(SharedOptions.Data)), context.Time, cancellationToken);
                new BenchReport(Name, BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, parsed.WantsJson());
                return CommandContext.Done;
            }
            catch (BenchFailedException failed)
            {
                await context.Error.WriteLineAsync($"duplex bench {Name}: {failed.Message}");
                return CommandContext.Failed;
            }
        });
        return command;
    }

    /// <summary>Primitives become strings when first asked for, so the first extraction after a read is the one that counts.</summary>
    public static List<BenchMetric> Measure(FhirBenchData data, TimeProvider time, CancellationToken cancellationToken)
    {
        var known = Read(data.Bundle);
        var indexer = new SearchIndexer();
        var turns = TakenTurns.Of(
            time,
            cancellationToken,
            () => Read(data.Bundle),
            () => Extract(indexer, Read(data.Bundle)),
            () => Extract(indexer, known));
        var seconds = (1 / turns.PerCpuSecond[1]) - (1 / turns.PerCpuSecond[0]);
        var count = known.Entry.Count;
        return
        [
            new("search_extractions_per_second", count / seconds, "1/s"),
            new("search_extractions_again_per_second", count * turns.PerCpuSecond[2], "1/s"),
            new("search_allocated_bytes", (turns.AllocatedBytes[1] - turns.AllocatedBytes[0]) / count, "B"),
            new("search_values", Extract(indexer, known) / (double)count, "1"),
        ];
    }

    private static int Extract(SearchIndexer indexer, Bundle bundle)
    {
        var values = 0;
        foreach (var entry in bundle.Entry)
        {
            values += entry.Resource is { } resource ? indexer.Extract(resource).Count : 0;
        }

        return values;
    }

    private static Bundle Read(byte[] json) =>
        FhirJson.ParseOwned(json, FhirReadOptions.Strict).Resource as Bundle ?? throw new BenchFailedException("The Bundle can't be read.");
}
