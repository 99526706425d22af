using BenchmarkDotNet.Attributes;
using Duplex.Bench;
using Duplex.Translation;
using Duplex.Translation.Coverage;
using Duplex.Translation.Messages;

namespace Duplex.Benchmarks;

/// <summary>ADT^A01 of 1 KB and ORU^R01 with seven OBX to a Bundle as JSON, and where each value went.</summary>
[MemoryDiagnoser]
public class TranslationBenchmarks
{
    private readonly byte[] _admission = TranslateBenchMessages.Admission();
    private readonly byte[] _result = Hl7BenchMessages.Result();

    // Ids cost a hash each in the program; here they are the same text, so that the translation alone is measured.
    private readonly TranslationOptions _options = new() { IdOf = static _ => "0123456789abcdef" };

    [Benchmark(Baseline = true)]
    public ReadOnlyMemory<byte>? Admission() => MessageTranslation.ToFhir(_admission, _options).Bundle;

    [Benchmark]
    public ReadOnlyMemory<byte>? Result() => MessageTranslation.ToFhir(_result, _options).Bundle;

    [Benchmark]
    public TranslationCoverage ResultExplained() => MessageTranslation.ToFhir(_result, _options).Coverage;
}
