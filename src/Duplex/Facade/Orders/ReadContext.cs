using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Orders;

/// <summary>
/// Reads the requester live, and sees to it that everything a laboratory's message needs of the EHR was read: the message names patient,
/// practitioner and visit as the EHR shows them now.
/// </summary>
internal sealed class ReadContext : IWriteStep<OrderSubmission>
{
    private const string RequesterPath = "ServiceRequest.requester.reference";
    private const int RetrySeconds = 5;

    public async ValueTask<WriteRefusal?> RunAsync(OrderSubmission write, CancellationToken cancellationToken)
    {
        var placement = write.Placement!;
        if (write.LivePatient is null)
        {
            return NotReadable("patient", write.Kind.SubjectPath);
        }

        if (placement.Encounter is not null && !write.LiveResources.OfType<Encounter>().Any())
        {
            return NotReadable("encounter", write.Kind.EncounterPath);
        }

        var answer = await write.Reader.ReadAsync("Practitioner", placement.Author!["Practitioner/".Length..], cancellationToken);
        if (answer.IsAbsent)
        {
            return WriteRefusal.Unprocessable(
                "facade.no-such-requester", "not-found", RequesterPath, "The EHR has no practitioner with this id; name the one who orders.");
        }

        if (!answer.IsOk || FhirJson.Parse(answer.Body.Span, FhirReadMode.Lenient).Resource is not Practitioner requester)
        {
            return NotReadable("requester", RequesterPath);
        }

        write.LiveResources.Add(requester);
        return null;
    }

    private static WriteRefusal NotReadable(string what, string path) => new(
        StatusCodes.Status503ServiceUnavailable,
        $"facade.{what}-not-readable",
        [new FhirIssue("transient", path, null, $"The {what} can't be read at the EHR now, and the laboratory must be told who it is; nothing was taken. Send the same request again later.")],
        RetrySeconds);
}
