using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart.Interactions;
using Duplex.Facade.OwnChart;
using Duplex.Facade.Reading;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Resources;

/// <summary>
/// Applies a patch to what the counterparty shows now; it is sent as an update of just that version, so that nobody's change in between is
/// undone, and a counterparty that knows no patches needs to know none.
/// </summary>
internal sealed class ApplyPatch : IWriteStep<ResourceSubmission>
{
    private static readonly FhirReadOptions Options = new(FhirReadMode.Strict, ReadBody.MostBytes);

    public async ValueTask<WriteRefusal?> RunAsync(ResourceSubmission write, CancellationToken cancellationToken)
    {
        var type = write.Kind.ResourceType;
        var reader = write.Reader;
        var answer = await reader.ReadAsync(type, write.Id!, cancellationToken);
        if (!answer.IsOk || JsonNode.Parse(answer.Body.Span) is not JsonObject current)
        {
            return ReadCurrent.NotRead(type, answer);
        }

        var version = ReadCurrent.VersionOf(answer, current);
        if (write.IfMatch is { } expected && expected != version)
        {
            return ReadCurrent.Stale(version);
        }

        FacadeAddresses.RewriteReferences(current, reader.BaseAddress + "/", "");
        var patched = write.Patch!.Apply(Encoding.UTF8.GetBytes(current.ToJsonString(FacadeJson.Options)));
        if (patched.Body is null)
        {
            return Refuse(patched.Refusal!);
        }

        var read = FhirJson.Parse(patched.Body, Options);
        if (!read.IsRead)
        {
            return new WriteRefusal(StatusCodes.Status422UnprocessableEntity, "chart.patched-not-fhir", read.Issues);
        }

        if (read.Resource.Id != write.Id || !write.TryTake(read.Resource))
        {
            return WriteRefusal.Unprocessable("chart.patched-identity", "business-rule", "", "A patch changes neither type nor id of a resource.");
        }

        write.IfMatch = version;
        return null;
    }

    public static WriteRefusal Refuse(InteractionRefusal refusal) => new(ChartAnswer.StatusOf(refusal.Kind), refusal.Code, refusal.Issues);
}

/// <summary>Reads the patch itself.</summary>
internal sealed class ReadPatch : IWriteStep<ResourceSubmission>
{
    public ValueTask<WriteRefusal?> RunAsync(ResourceSubmission write, CancellationToken cancellationToken)
    {
        if (!PatchFormats.IsPatch(write.Request) || write.Request.Headers.ContentEncoding.Count > 0)
        {
            return new(WriteRefusal.Of(StatusCodes.Status415UnsupportedMediaType, "facade.media-type", "not-supported", "", PatchFormats.Right));
        }

        var (patch, refusal) = PatchFormats.Parse(write.Request, write.Body);
        write.Patch = patch;
        return new(refusal is null ? null : ApplyPatch.Refuse(refusal));
    }
}
