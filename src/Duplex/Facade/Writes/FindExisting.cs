using System.Text.Json.Nodes;
using Duplex.Facade.Reading;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Writes;

/// <summary>
/// <c>If-None-Exist</c>: asks the counterparty now. Nothing found: the write goes on; one: nothing is done and it is answered; more: refused.
/// </summary>
internal sealed class FindExisting(PageLinks pages) : IWriteStep<WriteSubmission>
{
    private readonly FacadeAddresses _addresses = new(pages);

    public async ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        if (write.IfNoneExist is not { } condition)
        {
            return null;
        }

        var (found, refusal) = await FindByCondition.FindAsync(write, condition, "If-None-Exist", cancellationToken);
        if (found is null)
        {
            return refusal;
        }

        if (found.Count > 1)
        {
            return FindByCondition.Several(found.Count, "If-None-Exist");
        }

        if (found is [var one])
        {
            write.Answer = Existing(write, one);
        }

        return null;
    }

    private FhirResult Existing(WriteSubmission write, JsonObject resource)
    {
        var (connection, type) = (write.Connection, write.Kind.ResourceType);
        var id = (string)resource["id"]!;
        var version = (string?)resource["meta"]?["versionId"];
        var body = write.Preferences.Return switch
        {
            WriteReturn.Minimal => ReadOnlyMemory<byte>.Empty,
            WriteReturn.OperationOutcome => Fhir.FhirJson.Serialize(Fhir.OperationOutcomes.Of(
                FhirIssueSeverity.Information, "informational", "The EHR has one that matches If-None-Exist; nothing was written.")),
            _ => _addresses.Rewrite(resource, connection.Key, type, connection.Reader.BaseAddress, write.FacadeAddress, AnswerSource.OfLive(connection.Key)),
        };
        return new FhirResult(StatusCodes.Status200OK, body)
            .With("Location", $"{write.FacadeAddress}/{type}/{id}")
            .With("ETag", version is null ? null : $"W/\"{version}\"");
    }
}
