using System.Globalization;
using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Fhir.Search;

namespace Duplex.Bench;

/// <summary>What is asked of a chart of <see cref="ChartBenchData"/>, and that it is answered.</summary>
internal sealed class ChartBenchQuestions(IChartReader chart, int patients)
{
    public const int Count = 20;

    public async ValueTask ReadAsync(Random random, CancellationToken cancellationToken)
    {
        var (type, id) = Read(random, patients);
        _ = await chart.GetAsync(ChartBenchData.Connection, type, id, cancellationToken) ?? throw new BenchFailedException("A resource that was imported is not there.");
    }

    public async ValueTask SearchAsync(Random random, CancellationToken cancellationToken)
    {
        var page = await chart.SearchAsync(
            new ChartSearch { Connection = ChartBenchData.Connection, Request = SearchQuery.Parse("Observation", Search(random, patients)).Request!, Count = Count },
            cancellationToken);
        if (page.Versions.Count == 0)
        {
            throw new BenchFailedException("A search found nothing of what was imported.");
        }
    }

    /// <summary>Any resource.</summary>
    public static (string Type, string Id) Read(Random random, int patients)
    {
        var index = random.Next(ChartBenchData.ResourcesOfPatient);
        return (ChartBenchData.TypeOf(index), ChartBenchData.Id(random.Next(patients), index));
    }

    /// <summary>Observations of a patient, by category and date.</summary>
    public static string Search(Random random, int patients) => string.Create(
        CultureInfo.InvariantCulture,
        $"patient=Patient/{ChartBenchData.PatientId(random.Next(patients))}&category={(random.Next(2) == 0 ? "laboratory" : "vital-signs")}&date=ge{random.Next(2016, 2022)}-01-01");
}
