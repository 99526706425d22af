using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Chart.Bulk.Import;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Bulk;

/// <summary>The report of an import as a Parameters resource.</summary>
internal static class ImportAnswer
{
    public static byte[] Write(ImportReport report)
    {
        var parameters = new JsonArray();
        foreach (var (type, count) in report.Types)
        {
            parameters.Add(new JsonObject
            {
                ["name"] = "type",
                ["part"] = new JsonArray(
                    new JsonObject { ["name"] = "name", ["valueCode"] = type },
                    Number("created", count.Created),
                    Number("updated", count.Updated),
                    Number("unchanged", count.Unchanged)),
            });
        }

        parameters.Add(Number("failed", report.Failed));
        if (report.Errors.Count > 0)
        {
            var issues = report.Errors.Select(error => new FhirIssue("processing", "", null, string.Create(CultureInfo.InvariantCulture, $"{error.File}:{error.Line}: {error.Sentence}")));
            parameters.Add(new JsonObject { ["name"] = "outcome", ["resource"] = JsonNode.Parse(FhirJson.Serialize(OperationOutcomes.From(issues))) });
        }

        return JsonSerializer.SerializeToUtf8Bytes(new JsonObject { ["resourceType"] = "Parameters", ["parameter"] = parameters }, FacadeJson.Options);
    }

    /// <summary>As a decimal, since an integer of FHIR R4 ends at two thousand million.</summary>
    private static JsonObject Number(string name, long value) => new() { ["name"] = name, ["valueDecimal"] = value };
}
