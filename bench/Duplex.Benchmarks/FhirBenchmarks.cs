using System.Buffers;
using BenchmarkDotNet.Attributes;
using Duplex.Bench;
using Duplex.Fhir;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.Fhir.Validation;

namespace Duplex.Benchmarks;

/// <summary>A Bundle of 650 entries and a Patient of about 2 KB: those of the folder that DUPLEX_BENCH_DATA names, or synthetic ones.</summary>
[MemoryDiagnoser]
public class FhirBenchmarks
{
    private readonly FhirBenchData _data = FhirBenchData.Load(Environment.GetEnvironmentVariable("DUPLEX_BENCH_DATA"));
    private readonly FhirPathExpression _ofPatient = FhirPathExpression.Compile("Patient.name.where(use='official').family");
    private readonly FhirPathExpression _ofBundle = FhirPathExpression.Compile("Bundle.entry.resource.ofType(Observation).where(status = 'final').count()");
    private readonly ArrayBufferWriter<byte> _written = new(2_000_000);
    private readonly SearchIndexer _indexer = new();
    private readonly FhirValidator _validator = new();
    private Resource _bundle = null!;
    private Resource _patient = null!;

    [GlobalSetup]
    public void Read() => (_bundle, _patient) = (ParseBundle().Resource!, ParsePatient().Resource!);

    [Benchmark(Baseline = true)]
    public FhirReadResult ParseBundle() => FhirJson.Parse(_data.Bundle);

    [Benchmark]
    public FhirReadResult ParsePatient() => FhirJson.Parse(_data.Patient);

    [Benchmark]
    public int WriteBundle()
    {
        _written.ResetWrittenCount();
        FhirJson.Serialize(_bundle, _written);
        return _written.WrittenCount;
    }

    [Benchmark]
    public int FhirPathOfPatient() => _ofPatient.Evaluate(_patient).Count;

    [Benchmark]
    public int FhirPathOfBundle() => _ofBundle.Evaluate(_bundle).Count;

    [Benchmark]
    public FhirPathExpression CompileFhirPath() => FhirPathExpression.Compile("Patient.name.where(use='official').family");

    [Benchmark]
    public int ExtractForSearch() => _indexer.Extract(_patient).Count;

    [Benchmark]
    public int Validate() => _validator.Validate(_patient).Issues.Count;
}
