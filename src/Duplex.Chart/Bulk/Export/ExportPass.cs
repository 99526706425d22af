using System.Buffers;
using System.Text;
using System.Text.Json;
using Duplex.Chart.Compartments;
using Duplex.Chart.Indexing;
using Duplex.Chart.Search;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Bulk.Export;

/// <summary>One step of an export: reads pages from where it was until there is a chunk, or a type ends.</summary>
internal sealed class ExportPass(BulkJob job, ExportRequest request, ExportProgress progress, IChartReader chart, ChartIndexing indexing, TimeProvider time, ExportOptions options)
{
    /// <summary>With more patients a type is gone through as a whole, and what is of others is passed over.</summary>
    private const int MostPatientsOneByOne = 200;

    /// <summary>Pages with more bytes make the next ones smaller.</summary>
    private const int LargePage = 4 * 1024 * 1024;

    /// <summary>A filter may pass over very much; what was gone through is kept long before a lease runs out.</summary>
    private static readonly TimeSpan Longest = BulkLeases.Length / 6;

    private readonly ExportContents _contents = new(job.Connection, request, chart, indexing);
    private readonly ExportBuffer _output = new(BulkFileKind.Output);
    private readonly ExportBuffer _deleted = new(BulkFileKind.Deleted);
    private readonly ExportBuffer _errors = new(BulkFileKind.Error);
    private int _count = options.PageSize;

    /// <summary>The progress once <see cref="Buffers"/> are kept, apart from the files.</summary>
    public ExportProgress Progress { get; private set; } = progress;

    /// <summary>The type that was gone through last.</summary>
    public string Type { get; private set; } = "";

    public bool IsDone => Progress.Type >= request.Types.Count;

    public IEnumerable<ExportBuffer> Buffers => new[] { _output, _deleted, _errors }.Where(buffer => buffer.Count > 0);

    public async ValueTask FillAsync(CancellationToken cancellationToken)
    {
        if (Progress is { Type: 0, Patient: 0, After: null })
        {
            foreach (var remark in request.Remarks)
            {
                AddOutcome(FhirIssueSeverity.Information, "informational", remark);
            }
        }

        var end = Instant.Now(time).Plus(Longest);
        while (!IsDone && Instant.Now(time) < end && _output.Bytes + _deleted.Bytes < BulkFile.ChunkBytes)
        {
            var type = request.Types[Progress.Type];
            if (type != Type && (_output.Count > 0 || _deleted.Count > 0))
            {
                return;
            }

            Type = type;
            await ReadPageAsync(type, cancellationToken);
        }
    }

    private async ValueTask ReadPageAsync(string type, CancellationToken cancellationToken)
    {
        var oneByOne = request.Patients is { Count: <= MostPatientsOneByOne } && !ExportTypes.IsShared(type) ? request.Patients : null;
        if (oneByOne is { Count: 0 })
        {
            Progress = Progress with { Type = Progress.Type + 1 };
            return;
        }

        var page = await chart.ScanAsync(
            new ChartScan
            {
                Connection = job.Connection,
                ResourceType = type,
                Patient = oneByOne?[Progress.Patient],
                Since = request.Since,
                Until = request.Until,
                WithDeleted = request.Since is not null,
                Withheld = request.Withheld,
                Count = _count,
                After = Progress.After,
            },
            cancellationToken);
        foreach (var version in page.Versions)
        {
            if (await _contents.FindAsync(version, cancellationToken) is { } found)
            {
                Add(found);
            }
        }

        Adapt(page);
        var patient = page.Next is null ? Progress.Patient + 1 : Progress.Patient;
        var ends = page.Next is null && (oneByOne is null || patient == oneByOne.Count);
        Progress = Progress with
        {
            Type = ends ? Progress.Type + 1 : Progress.Type,
            Patient = ends || oneByOne is null ? 0 : patient,
            After = page.Next,
        };
    }

    private void Adapt(ChartPage page) => _count = page.Versions.Sum(version => (long)version.Body.Length) > LargePage
        ? Math.Max(1, _count / 4)
        : Math.Min(options.PageSize, _count * 2);

    private void Add(ChartVersion version)
    {
        if (version.IsDeleted)
        {
            _deleted.AddLine(Encoding.UTF8.GetBytes(
                $$$"""{"resourceType":"Bundle","type":"transaction","entry":[{"request":{"method":"DELETE","url":"{{{version.Reference}}}"}}]}"""));
            return;
        }

        try
        {
            _output.AddLine(line => _contents.Write(version, line));
            Progress = Progress with { Resources = Progress.Resources + 1 };
        }
        catch (JsonException)
        {
            AddOutcome(FhirIssueSeverity.Error, "exception", $"{version.Reference}: what the chart holds is no JSON object, and was left out.");
        }
    }

    private void AddOutcome(FhirIssueSeverity severity, string code, string sentence) =>
        _errors.AddLine(FhirJson.Serialize(OperationOutcomes.Of(severity, code, sentence)));
}
