using System.Text;
using System.Text.Json.Nodes;
using Duplex.Facade.Interactions;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Bundles;

/// <summary>
/// A Bundle that is posted to a counterparty's connection: a batch goes entry by entry, each as if it had been sent alone; a transaction goes
/// as one.
/// </summary>
internal sealed class RunBundle(TransactionPipeline transactions)
{
    public const int MostEntries = 100;
    private const int AtOnce = 8;

    public async System.Threading.Tasks.Task<IResult> RunAsync(HttpContext http, IConnectionServer server)
    {
        if (!AcceptedFormats.IsJsonBody(http.Request))
        {
            return FhirResult.Outcome(StatusCodes.Status415UnsupportedMediaType, "not-supported", "The body must be FHIR JSON in UTF-8: Content-Type: application/fhir+json.");
        }

        if (await RequestBody.ReadAsync(http.Request, ReadBody.MostBytes, http.RequestAborted) is not { } bytes)
        {
            return ReadBody.TooLong().ToResult();
        }

        var read = FhirJson.Parse(bytes, new FhirReadOptions(FhirReadMode.Lenient, ReadBody.MostBytes));
        if (read.Resource is not Bundle)
        {
            return read.Resource is null
                ? FhirResult.Outcome(StatusCodes.Status400BadRequest, read.Issues)
                : FhirResult.Outcome(StatusCodes.Status400BadRequest, "invalid", $"The body is a {read.Resource.TypeName}; this address takes a Bundle of type batch or transaction.");
        }

        var bundle = JsonNode.Parse(bytes)!.AsObject();
        var entries = (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>().ToList();
        return (string?)bundle["type"] switch
        {
            "batch" when entries.Count > MostEntries => FhirResult.Outcome(StatusCodes.Status413PayloadTooLarge, "too-costly", $"A batch has at most {MostEntries} entries here; send several."),
            "batch" => await BatchAsync(http, server, entries),
            "transaction" => await transactions.RunAsync(http, bytes, bundle),
            _ => FhirResult.Outcome(StatusCodes.Status422UnprocessableEntity, "value", "Bundle.type must be batch or transaction.", "Bundle.type"),
        };
    }

    private static async System.Threading.Tasks.Task<IResult> BatchAsync(HttpContext http, IConnectionServer server, List<JsonObject> entries)
    {
        var key = http.Request.Headers["Idempotency-Key"].ToString();
        var answers = new List<JsonObject>(entries.Count);
        foreach (var some in entries.Index().Chunk(AtOnce))
        {
            answers.AddRange(await System.Threading.Tasks.Task.WhenAll(some.Select(one => BundleEntryCall.RunAsync(http, server, one.Item, key.Length == 0 ? null : $"{key}.{one.Index}"))));
        }

        var answer = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "batch-response", ["entry"] = new JsonArray([.. answers]) };
        return new FhirResult(StatusCodes.Status200OK, Encoding.UTF8.GetBytes(answer.ToJsonString(FacadeJson.Options)));
    }
}
