using System.Buffers;
using BenchmarkDotNet.Attributes;
using Duplex.Bench;
using Duplex.Hl7v2;

namespace Duplex.Benchmarks;

/// <summary>ORU^R01 of 1.3 KB with seven OBX, and a document of 5 MB.</summary>
[MemoryDiagnoser]
public class Hl7MessageBenchmarks
{
    private static readonly Hl7Path PatientId = Hl7Path.Parse("PID-3.1");
    private static readonly Hl7Path FamilyName = Hl7Path.Parse("PID-5.1");
    private readonly byte[] _result = Hl7BenchMessages.Result();
    private readonly byte[] _document = Hl7BenchMessages.Document();
    private readonly ArrayBufferWriter<byte> _written = new(4096);

    [Benchmark(Baseline = true)]
    public Hl7ParseResult Parse() => Hl7Message.Parse(_result);

    [Benchmark]
    public int ParseAndRead() => Read(Hl7Message.Parse(_result).Message!);

    [Benchmark]
    public int ParseReadChangeAndWrite()
    {
        Hl7Message message = Hl7Message.Parse(_result).Message!;
        int length = Read(message);
        _written.ResetWrittenCount();
        message.Edit().Set(PatientId, "CHANGED").WriteTo(_written);
        return length + _written.WrittenCount;
    }

    [Benchmark]
    public byte[] Build() => new Hl7MessageBuilder()
        .Segment("MSH").Field(3, "BENCH").Field(9, "ORU").Component(2, "R01").Field(10, "1").Field(12, "2.5.1")
        .Segment("PID").Field(3, "7").Component(4, "BENCH").Field(5, "SYNTHETIC").Component(2, "BENCH")
        .Segment("OBX").Field(2, "TX").Field(5, "A & B | C")
        .ToArray();

    [Benchmark]
    public int ParseLargeField() => Hl7Message.Parse(_document).Message!.Segment("OBX")[5].Value.Bytes.Length;

    private static int Read(Hl7Message message)
    {
        int length = message["MSH-9"].ToString().Length + message["MSH-10"].ToString().Length
            + message[PatientId].ToString().Length + message[FamilyName].ToString().Length;
        foreach (Hl7Segment segment in message)
        {
            if (segment.IdBytes.SequenceEqual("OBX"u8))
            {
                length += segment[5].ToString().Length;
            }
        }

        return length;
    }
}
