using System.Globalization;
using Duplex.Commands;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;

namespace Duplex.Bench;

/// <summary><c>duplex bench hl7-build</c>: an ORU^R01 with seven OBX from nothing, front to back and by the editor.</summary>
internal static class Hl7BuildBench
{
    private const int Observations = 7;

    public static Benchmark Benchmark { get; } = new("hl7-build", "Building an ORU^R01 of 1.1 KB with seven OBX, about 15 s", RunAsync);

    private static async Task<int> RunAsync(CommandContext context, bool json, CancellationToken cancellationToken)
    {
        long length = 0;
        var built = CpuRate.Of(() => length = FrontToBack().Length, context.Time, cancellationToken);
        var edited = CpuRate.Of(() => length = ByEditor().Length, context.Time, cancellationToken);
        new BenchReport("hl7-build", BenchReport.ThisMachine,
        [
            new("oru_built_per_cpu_second", built.PerCpuSecond, "1/s"),
            new("oru_built_allocated_bytes", built.AllocatedBytes, "B"),
            new("oru_edited_per_cpu_second", edited.PerCpuSecond, "1/s"),
            new("oru_edited_allocated_bytes", edited.AllocatedBytes, "B"),
            new("message_bytes", length, "B"),
        ]).Print(context.Output, context.Console, json);
        await context.Error.WriteLineAsync("peers: not measured (hl7-parse compares them, which writes as well)");
        return CommandContext.Done;
    }

    private static byte[] FrontToBack()
    {
        var builder = new Hl7MessageBuilder();
        builder.Segment("MSH").Field(3, "BENCHLAB").Field(4, "SYNTHETIC").Field(7, "20260105101500-0600")
            .Field(9, "ORU").Component(2, "R01").Component(3, "ORU_R01").Field(10, "BENCH00001").Field(11, "P").Field(12, "2.5.1");
        builder.Segment("PID").Field(1, "1").Field(3, "0000000001").Component(4, "BENCH").Component(5, "MR")
            .Field(5, "SYNTHETIC").Component(2, "BENCH").Field(7, "19700214").Field(8, "F");
        builder.Segment("OBR").Field(1, "1").Field(2, "P100").Component(2, "EHR").Field(3, "F55").Component(2, "LAB")
            .Field(4, "24323-8").Component(2, "Comprehensive metabolic panel").Component(3, "LN").Field(25, "F");
        for (var index = 1; index <= Observations; index++)
        {
            builder.Segment("OBX").Field(1, index.ToString(CultureInfo.InvariantCulture)).Field(2, "NM")
                .Field(3, "2345-7").Component(2, "Substance in serum or plasma & more").Component(3, "LN")
                .Field(5, "1.25").Field(6, "mg/dL").Component(2, "milligram per deciliter").Component(3, "UCUM")
                .Field(7, "70-99").Field(8, "N").Field(11, "F").Field(14, "20260105094000-0600");
        }

        return builder.ToArray();
    }

    private static byte[] ByEditor()
    {
        var editor = Hl7MessageEditor.Create();
        editor[0].Set(3, "BENCHLAB").Set(4, "SYNTHETIC").Set(7, "20260105101500-0600").Set(9, 1, "ORU").Set(9, 2, "R01").Set(9, 3, "ORU_R01")
            .Set(10, "BENCH00001").Set(11, "P").Set(12, "2.5.1");
        editor.Add("PID").Set(1, "1").Set(3, 1, "0000000001").Set(3, 4, "BENCH").Set(3, 5, "MR").Set(5, 1, "SYNTHETIC").Set(5, 2, "BENCH")
            .Set(7, "19700214").Set(8, "F");
        editor.Add("OBR").Set(1, "1").Set(2, 1, "P100").Set(2, 2, "EHR").Set(3, 1, "F55").Set(3, 2, "LAB").Set(4, 1, "24323-8")
            .Set(4, 2, "Comprehensive metabolic panel").Set(4, 3, "LN").Set(25, "F");
        for (var index = 1; index <= Observations; index++)
        {
            editor.Add("OBX").Set(1, index.ToString(CultureInfo.InvariantCulture)).Set(2, "NM").Set(3, 1, "2345-7")
                .Set(3, 2, "Substance in serum or plasma & more").Set(3, 3, "LN").Set(5, "1.25").Set(6, 1, "mg/dL")
                .Set(6, 2, "milligram per deciliter").Set(6, 3, "UCUM").Set(7, "70-99").Set(8, "N").Set(11, "F").Set(14, "20260105094000-0600");
        }

        return editor.ToArray();
    }
}
