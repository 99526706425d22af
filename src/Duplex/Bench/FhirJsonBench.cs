using System.CommandLine;
using System.Text.Json;
using Duplex.Commands;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Bench;

/// <summary><c>duplex bench fhir-parse</c> and <c>fhir-write</c>: one thread, beside <see cref="JsonDocument"/> in the same run.</summary>
internal static class FhirJsonBench
{
    private const double Megabyte = 1_000_000;

    public static IEnumerable<Command> Commands(CommandContext context)
    {
        yield return Create(context, "fhir-parse", "Reading FHIR JSON strictly: a Bundle of 1.3 MB and a Patient, about 20 s", Parse);
        yield return Create(context, "fhir-write", "Writing FHIR JSON: a Bundle of 1.3 MB and a Patient, about 15 s", Write);
    }

    private static Command Create(
        CommandContext context, string name, string description, Func<FhirBenchData, TimeProvider, CancellationToken, List<BenchMetric>> measure)
    {
        var command = new Command(name, description + FhirBenchData.Origin);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var metrics = measure(FhirBenchData.Load(parsed.GetValue(SharedOptions.Data)), context.Time, cancellationToken);
                new BenchReport(name, BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, parsed.WantsJson());
                return CommandContext.Done;
            }
            catch (BenchFailedException failed)
            {
                await context.Error.WriteLineAsync($"duplex bench {name}: {failed.Message}");
                return CommandContext.Failed;
            }
        });
        return command;
    }

    private static List<BenchMetric> Parse(FhirBenchData data, TimeProvider time, CancellationToken cancellationToken)
    {
        var turns = TakenTurns.Of(
            time,
            cancellationToken,
            () => JsonDocument.Parse(data.Bundle).Dispose(),
            () => Read(data.Bundle),
            () => JsonDocument.Parse(data.Patient).Dispose(),
            () => Read(data.Patient));
        var megabytes = data.Bundle.Length / Megabyte;
        return
        [
            new("bundle_mb_per_second", turns.PerCpuSecond[1] * megabytes, "MB/s"),
            new("bundle_ratio_to_json_document", turns.PerCpuSecond[1] / turns.PerCpuSecond[0], "1"),
            new("bundle_allocated_mb", turns.AllocatedBytes[1] / Megabyte, "MB"),
            new("bundle_bytes", data.Bundle.Length, "B"),
            new("patient_per_second", turns.PerCpuSecond[3], "1/s"),
            new("patient_allocated_bytes", turns.AllocatedBytes[3], "B"),
            new("patient_bytes", data.Patient.Length, "B"),
            new("limit:json_document_mb_per_second", turns.PerCpuSecond[0] * megabytes, "MB/s"),
            new("limit:json_document_patient_per_second", turns.PerCpuSecond[2], "1/s"),
        ];
    }

    private static List<BenchMetric> Write(FhirBenchData data, TimeProvider time, CancellationToken cancellationToken)
    {
        var bundle = Read(data.Bundle);
        var patient = Read(data.Patient);
        var turns = TakenTurns.Of(time, cancellationToken, () => FhirJson.Serialize(bundle), () => FhirJson.Serialize(patient));
        return
        [
            new("bundle_mb_per_second", turns.PerCpuSecond[0] * FhirJson.Serialize(bundle).Length / Megabyte, "MB/s"),
            new("bundle_allocated_mb", turns.AllocatedBytes[0] / Megabyte, "MB"),
            new("patient_per_second", turns.PerCpuSecond[1], "1/s"),
            new("patient_allocated_bytes", turns.AllocatedBytes[1], "B"),
        ];
    }

    private static Resource Read(byte[] json)
    {
        var result = FhirJson.ParseOwned(json, FhirReadOptions.Strict);
        return result.Resource ?? throw new BenchFailedException($"The data is not R4: {result.Issues[0].Path}: {result.Issues[0].Message}");
    }
}
