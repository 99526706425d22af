using System.Buffers;
using Duplex.Chart.Indexing;
using Duplex.Chart.Serving;
using Duplex.Engine.Identity;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Bulk.Export;

/// <summary>Decides which versions an export holds, and how they are written.</summary>
internal sealed class ExportContents
{
    private readonly ConnectionKey _connection;
    private readonly ExportRequest _request;
    private readonly IChartReader _chart;
    private readonly ChartIndexing _indexing;
    private readonly HashSet<string>? _patients;
    private readonly ILookup<string, ExportFilter> _filters;
    private readonly Dictionary<string, ResourceSubset?> _subsets = [];

    public ExportContents(ConnectionKey connection, ExportRequest request, IChartReader chart, ChartIndexing indexing)
    {
        (_connection, _request, _chart, _indexing) = (connection, request, chart, indexing);
        _patients = request.Patients?.ToHashSet(StringComparer.Ordinal);
        var rules = indexing.Of(connection);
        _filters = request.Filters
            .Select(text => ExportFilter.Parse(text, rules, request.TransactionTime.ToDateTimeOffset(), out var problem) ?? throw new InvalidOperationException(problem))
            .ToLookup(filter => filter.Type);
    }

    /// <summary>The version of the same resource that is exported; null: none is.</summary>
    /// <param name="current">Of the scan, so that it is not withheld.</param>
    public async ValueTask<ChartVersion?> FindAsync(ChartVersion current, CancellationToken cancellationToken)
    {
        var version = current.At > _request.TransactionTime ? await FindAsItWasAsync(current, cancellationToken) : current;
        return version is not null && IsOfPatients(version) && (version.IsDeleted ? await MayTellDeletionAsync(version, cancellationToken) : !version.Body.IsEmpty && MeetsFilters(version))
            ? version
            : null;
    }

    public void Write(ChartVersion version, IBufferWriter<byte> output)
    {
        if (!_subsets.TryGetValue(version.ResourceType, out var subset))
        {
            _subsets[version.ResourceType] = subset = SubsetOf(version.ResourceType);
        }

        ServedVersion.Write(version, output, subset);
    }

    /// <summary>What changed after the export began is told as it was: the next export tells the change.</summary>
    private async ValueTask<ChartVersion?> FindAsItWasAsync(ChartVersion current, CancellationToken cancellationToken)
    {
        var history = await _chart.GetHistoryAsync(_connection, current.ResourceType, current.Id, cancellationToken);
        return history.Where(version => version.At <= _request.TransactionTime).MaxBy(version => (version.SourceSequence, version.Version)) is { } then
            && (then.Sensitivity & _request.Withheld) == 0
            && (_request.Since is not { } since || then.At >= since)
            && (!then.IsDeleted || _request.Since is not null)
            ? then
            : null;
    }

    private bool IsOfPatients(ChartVersion version) =>
        _request.Level == ExportLevel.System && _patients is null
        || ExportTypes.IsShared(version.ResourceType)
        || (_patients is null ? version.Patient.Length > 0 : _patients.Contains(version.Patient));

    /// <summary>A tombstone has no label: that there was something which the app may not see must not be told by its end either.</summary>
    private async ValueTask<bool> MayTellDeletionAsync(ChartVersion tombstone, CancellationToken cancellationToken) =>
        (await _chart.GetHistoryAsync(_connection, tombstone.ResourceType, tombstone.Id, cancellationToken)).All(version => (version.Sensitivity & _request.Withheld) == 0);

    private bool MeetsFilters(ChartVersion version)
    {
        var filters = _filters[version.ResourceType];
        return !filters.Any() || _indexing.Search(version) is { } resource && filters.Any(filter => filter.Matches(resource));
    }

    private ResourceSubset? SubsetOf(string type)
    {
        if (_request.Elements.Count == 0)
        {
            return null;
        }

        var prefix = type + ".";
        var names = _request.Elements
            .Where(name => name.StartsWith(prefix, StringComparison.Ordinal) || !char.IsAsciiLetterUpper(name[0]))
            .Select(name => name.StartsWith(prefix, StringComparison.Ordinal) ? name[prefix.Length..] : name);
        // With elements of other types only, what is required is left of this one.
        return SearchQuery.Parse(type, [KeyValuePair.Create("_elements", string.Join(',', names.Append("id")))]).Request is { } request ? ResourceSubset.Of(request) : null;
    }
}
