using System.Globalization;
using System.Text;
using Duplex.Chart.Indexing;
using Duplex.Chart.Interactions;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Bulk.Import;

/// <summary>Writes one batch within a unit of work: an exchange, and for each resource that changed a version and its feed entry.</summary>
internal sealed class WriteImport(IUnitOfWork unit, ImportSource source, ImportRules rules, KeyedHash hash, ExchangeId exchange, Instant now)
{
    private readonly IChartStore _chart = unit.Join<IChartStore>();
    private readonly LanesOf _lanes = new(hash, source.Connection);
    private readonly Dictionary<string, ImportCount> _types = [];
    private readonly List<ImportError> _errors = [];

    public async ValueTask<ImportedBatch> RunAsync(PreparedBatch batch)
    {
        var wrote = false;
        foreach (var line in batch.Lines)
        {
            if (line.Problem is { } problem)
            {
                _errors.Add(new ImportError(source.File, line.Number, problem));
            }

            foreach (var change in line.Changes)
            {
                wrote |= await WriteAsync(line, change);
            }
        }

        if (wrote)
        {
            await unit.Exchanges.TryAddAsync(ExchangeOf(batch));
        }

        return new ImportedBatch(_types, _errors, batch.Lines[^1].Number);
    }

    private async ValueTask<bool> WriteAsync(PreparedLine line, ImportChange change)
    {
        var current = await _chart.GetAsync(source.Connection, change.ResourceType, change.Id);
        var isWithheld = current is not null && (current.Sensitivity & rules.Withheld) != 0;
        if (isWithheld && !change.IsDeletion)
        {
            _errors.Add(new ImportError(source.File, line.Number, "This id cannot be used here; leave it out, so that the resource gets one that is free."));
            return false;
        }

        var isThere = current is { IsDeleted: false } && !isWithheld;
        if (change.IsDeletion ? !isThere : isThere && current!.Body.Span.SequenceEqual(change.Body.Span))
        {
            Count(change, new ImportCount(0, 0, 1, 0));
            return false;
        }

        var patient = change.IsDeletion ? current!.Patient : change.Patient.Length > 0 ? change.Patient : await PatientOfTargetsAsync(change);
        var version = new ChartVersion
        {
            Connection = source.Connection,
            ResourceType = change.ResourceType,
            Id = change.Id,
            Version = 1 + await _chart.GetNewestVersionAsync(source.Connection, change.ResourceType, change.Id),
            At = now,
            Source = exchange,
            SourceSequence = now.Microseconds,
            Patient = patient,
            Body = change.Body,
            IsDeleted = change.IsDeletion,
        };
        await _chart.AddAsync(version, current: true, change.Indexed is { } indexed ? Stamped(indexed, version) : null);
        await unit.Feed.AppendAsync(Changes.OfResource(source.Connection, _lanes.Of(patient, version.Reference), version.Reference, exchange, now));
        Count(change, change.IsDeletion ? new ImportCount(0, 0, 0, 1) : isThere ? new ImportCount(0, 1, 0, 0) : new ImportCount(1, 0, 0, 0));
        return true;
    }

    private async ValueTask<string> PatientOfTargetsAsync(ImportChange change)
    {
        foreach (var target in change.Targets)
        {
            if (target.Split('/') is [var type, var id] && await _chart.GetAsync(source.Connection, type, id) is { Patient: { Length: > 0 } patient })
            {
                return patient;
            }
        }

        return "";
    }

    private void Count(ImportChange change, ImportCount count) =>
        _types[change.ResourceType] = _types.TryGetValue(change.ResourceType, out var sum) ? sum.Plus(count) : count;

    /// <summary>The index was made before the unit of work began, and the version's instant is the unit's.</summary>
    private static IndexedVersion Stamped(IndexedVersion indexed, ChartVersion version)
    {
        var at = version.At.ToDateTimeOffset();
        return indexed with
        {
            Values = [.. indexed.Values.Select(value => value is DateIndexValue { Parameter.Code: "_lastUpdated" } date ? date with { Start = at, End = at } : value)],
        };
    }

    /// <summary>The lines themselves lie in the versions: the exchange names them, with the digest by which they can be told to be the same.</summary>
    private Exchange ExchangeOf(PreparedBatch batch) => new()
    {
        Id = exchange,
        Connection = source.Connection,
        Direction = ExchangeDirection.Inbound,
        Format = "fhir-ndjson",
        Kind = source.Kind,
        Lane = hash.LaneOf(source.Connection, source.Who),
        At = now,
        Outcome = ExchangeOutcome.InTheChart,
        Payload = Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $$"""{"file":"{{System.Text.Json.JsonEncodedText.Encode(source.File)}}","firstLine":{{batch.Lines[0].Number}},"lastLine":{{batch.Lines[^1].Number}},"sha256":"{{Convert.ToHexStringLower(batch.Digest)}}"}""")),
    };
}
