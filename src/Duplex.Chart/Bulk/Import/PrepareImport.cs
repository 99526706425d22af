using System.Security.Cryptography;
using Duplex.Chart.Compartments;
using Duplex.Chart.Indexing;
using Duplex.Chart.Interactions;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Bulk.Import;

/// <summary>Reads lines and makes what stores keep beside them. Touches no store, so that many can be prepared beside the writer.</summary>
internal sealed class PrepareImport(ChartIndexing indexing, ConnectionKey connection, ImportRules rules)
{

    public PreparedBatch Prepare(IReadOnlyList<NdjsonLine> lines)
    {
        using var digest = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var prepared = new List<PreparedLine>(lines.Count);
        foreach (var line in lines)
        {
            digest.AppendData(line.Json.Span);
            prepared.Add(Prepare(line));
        }

        return new PreparedBatch(prepared, digest.GetHashAndReset());
    }

    private PreparedLine Prepare(NdjsonLine line)
    {
        if (line.IsTooLong)
        {
            return Refused(line, $"The line is longer than the {NdjsonLines.LongestLine} bytes that one resource may have.");
        }

        var read = FhirJson.Parse(line.Json.Span, rules.Mode);
        if (read.Resource is not { } resource)
        {
            var issue = read.Issues.FirstOrDefault(issue => issue.Severity is FhirIssueSeverity.Error or FhirIssueSeverity.Fatal) ?? read.Issues[0];
            return Refused(line, issue.Path.Length > 0 ? $"{issue.Path}: {issue.Message}" : issue.Message);
        }

        return rules.IsDeletions ? Deletions(line, resource) : Change(line, resource);
    }

    private PreparedLine Change(NdjsonLine line, Resource resource)
    {
        var type = resource.TypeName;
        var id = resource.Id ?? "";
        if (Problem(type, id) is { } problem)
        {
            return Refused(line, problem);
        }

        var body = line.Json;
        if (!rules.KeepsAsTold)
        {
            ServerElements.Give(resource, id);
            body = FhirJson.Serialize(resource);
        }

        var patient = PatientCompartment.Of(resource, id);
        var version = new ChartVersion
        {
            Connection = connection,
            ResourceType = type,
            Id = id,
            Version = 1,
            At = default,
            Source = default,
            SourceSequence = 0,
            Patient = patient,
            Body = body,
        };
        return new PreparedLine(line.Number, [new ImportChange(type, id, body, patient, patient.Length > 0 ? [] : [.. PatientCompartment.Targets(resource)], indexing.Index(version))]);
    }

    private static PreparedLine Deletions(NdjsonLine line, Resource resource)
    {
        if (resource is not Bundle bundle)
        {
            return Refused(line, "A file of deletions holds Bundles.");
        }

        var changes = new List<ImportChange>(bundle.Entry.Count);
        foreach (var entry in bundle.Entry)
        {
            var target = References.Parse(entry.Request?.Url?.Value ?? "");
            if (entry.Request?.Method?.Value != "DELETE" || target.Kind != ReferenceKind.Relative)
            {
                return Refused(line, "An entry of a deletion is request.method DELETE with request.url Type/id.");
            }

            changes.Add(new ImportChange(target.ResourceType!, target.Id!, default, "", [], null));
        }

        return new PreparedLine(line.Number, changes);
    }

    private string? Problem(string type, string id) =>
        type is "Bundle" or "Parameters" or "OperationOutcome" ? $"{type} is no resource of a chart; put each resource on a line of its own."
        : !References.IsId(id) ? "The resource needs an id: 1 to 64 of A-Z, a-z, 0-9, - and '.'."
        : rules.MayWrite?.Invoke(type) == false ? $"The token's scopes do not let this app create and update {type}; system/{type}.cu is needed."
        : null;

    private static PreparedLine Refused(NdjsonLine line, string problem) => new(line.Number, [], problem);
}
