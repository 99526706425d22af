using Duplex.Commands;
using Duplex.Hl7v2;

namespace Duplex.Bench;

/// <summary><c>duplex bench hl7-parse</c>: one thread, beside the npm parsers in the same run.</summary>
internal static class Hl7ParseBench
{
    private const int LargeRounds = 15;
    private static readonly Hl7Path Document = Hl7Path.Parse("OBX-5");

    public static Benchmark Benchmark { get; } = new(
        "hl7-parse", "Reading and changing HL7 v2 messages (ORU^R01 of 1.3 KB, ADT^A01, a document of 5 MB), about 70 s", RunAsync);

    private static async Task<int> RunAsync(CommandContext context, bool json, CancellationToken cancellationToken)
    {
        try
        {
            var result = Hl7BenchMessages.Result();
            var admission = Hl7BenchMessages.Admission();
            var work = new Hl7Work();
            var read = CpuRate.Of(() => work.Read(result), context.Time, cancellationToken);
            var changed = CpuRate.Of(() => work.ReadAndChange(result), context.Time, cancellationToken);
            var admitted = CpuRate.Of(() => work.ReadAndChange(admission), context.Time, cancellationToken);
            var (large, largeAllocated) = Large(context.Time);
            List<BenchMetric> metrics =
            [
                new("oru_messages_per_cpu_second", changed.PerCpuSecond, "1/s"),
                new("oru_allocated_bytes", changed.AllocatedBytes, "B"),
                new("oru_read_per_cpu_second", read.PerCpuSecond, "1/s"),
                new("oru_read_allocated_bytes", read.AllocatedBytes, "B"),
                new("adt_messages_per_cpu_second", admitted.PerCpuSecond, "1/s"),
                new("large_field_ms", large, "ms"),
                new("large_field_allocated_bytes", largeAllocated, "B"),
                new("first_message_ms", await FirstMessageBench.MedianAsync(cancellationToken), "ms"),
                new("message_bytes", result.Length, "B"),
                .. await Hl7Peers.MeasureAsync(result, context.Error, cancellationToken),
            ];
            new BenchReport("hl7-parse", BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, json);
            return CommandContext.Done;
        }
        catch (BenchFailedException failed)
        {
            await context.Error.WriteLineAsync($"duplex bench hl7-parse: {failed.Message}");
            return CommandContext.Failed;
        }
    }

    /// <summary>Parse and reach OBX-5 and OBX-11 of a message with a document of 5 MB.</summary>
    private static (double Milliseconds, double AllocatedBytes) Large(TimeProvider time)
    {
        var bytes = Hl7BenchMessages.Document();
        var figures = new List<double>();
        long allocated = 0;
        for (var round = 0; round < LargeRounds; round++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var begun = time.GetTimestamp();
            var message = Hl7Message.Parse(bytes).Message!;
            var found = message[Document].Bytes.Length > 5_000_000 && message.Segment("OBX")[11].ToString() == "F";
            figures.Add(time.GetElapsedTime(begun).TotalMilliseconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            if (!found)
            {
                throw new BenchFailedException("The document was not found.");
            }
        }

        return (figures.Order().ElementAt(LargeRounds / 2), allocated);
    }
}
