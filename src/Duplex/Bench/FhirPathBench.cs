using System.CommandLine;
using Duplex.Commands;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.Bench;

/// <summary><c>duplex bench fhirpath</c>: compiled expressions on one thread, beside npm fhirpath in the same run.</summary>
internal static class FhirPathBench
{
    private const string PatientExpression = "Patient.name.where(use='official').family";
    private const string BundleExpression = "Bundle.entry.resource.ofType(Observation).where(status = 'final').count()";
    private const int Batch = 1000;

    public static Command Create(CommandContext context)
    {
        var command = new Command("fhirpath", "Evaluating FHIRPath on a Patient and a Bundle of 650 entries, about 30 s" + FhirBenchData.Origin);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            try
            {
                var metrics = await MeasureAsync(FhirBenchData.Load(parsed.GetValue(SharedOptions.Data)), context, cancellationToken);
                new BenchReport("fhirpath", BenchReport.ThisMachine, metrics).Print(context.Output, context.Console, parsed.WantsJson());
                return CommandContext.Done;
            }
            catch (BenchFailedException failed)
            {
                await context.Error.WriteLineAsync($"duplex bench fhirpath: {failed.Message}");
                return CommandContext.Failed;
            }
        });
        return command;
    }

    private static async Task<IReadOnlyList<BenchMetric>> MeasureAsync(FhirBenchData data, CommandContext context, CancellationToken cancellationToken)
    {
        var (patient, bundle) = (Read(data.Patient), Read(data.Bundle));
        var ofPatient = FhirPathExpression.Compile(PatientExpression);
        var ofBundle = FhirPathExpression.Compile(BundleExpression);
        if (ofPatient.Evaluate(patient).Count != 1 || ofBundle.Evaluate(bundle) is not [{ Value: int and > 0 }])
        {
            throw new BenchFailedException("The data has no official name, or no final Observation.");
        }

        // A single evaluation is shorter than a look at the clock.
        var turns = TakenTurns.Of(
            context.Time,
            cancellationToken,
            () => Repeat(() => ofPatient.Evaluate(patient)),
            () => ofBundle.Evaluate(bundle),
            () => Repeat(() => FhirPathExpression.Compile(PatientExpression)));
        return
        [
            new("patient_per_second", turns.PerCpuSecond[0] * Batch, "1/s"),
            new("patient_allocated_bytes", turns.AllocatedBytes[0] / Batch, "B"),
            new("bundle_per_second", turns.PerCpuSecond[1], "1/s"),
            new("bundle_allocated_bytes", turns.AllocatedBytes[1], "B"),
            new("compile_us", 1_000_000 / (turns.PerCpuSecond[2] * Batch), "us"),
            new("compile_allocated_bytes", turns.AllocatedBytes[2] / Batch, "B"),
            .. await FhirPathPeer.MeasureAsync(data, PatientExpression, BundleExpression, context.Error, cancellationToken),
        ];
    }

    private static void Repeat<T>(Func<T> work)
    {
        for (var i = 0; i < Batch; i++)
        {
            work();
        }
    }

    private static Resource Read(byte[] json)
    {
        var result = FhirJson.ParseOwned(json, FhirReadOptions.Lenient);
        return result.Resource ?? throw new BenchFailedException($"The data is not R4: {result.Issues[0].Path}: {result.Issues[0].Message}");
    }
}
