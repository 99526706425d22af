using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Writes;

/// <summary>Parses the body as FHIR R4 without forgiving anything: what is not understood could not be delivered truly.</summary>
internal sealed class ParseStrictly : IWriteStep<WriteSubmission>
{
    private static readonly FhirReadOptions Options = new(FhirReadMode.Strict, ReadBody.MostBytes);

    public ValueTask<WriteRefusal?> RunAsync(WriteSubmission write, CancellationToken cancellationToken)
    {
        var result = FhirJson.Parse(write.Body, Options);
        if (result.IsRead && write.TryTake(result.Resource))
        {
            return ValueTask.FromResult<WriteRefusal?>(null);
        }

        if (!result.IsRead && write.TryTakePartial(write.Body))
        {
            return ValueTask.FromResult<WriteRefusal?>(null);
        }

        return ValueTask.FromResult<WriteRefusal?>(result.IsRead
            ? WriteRefusal.Of(
                StatusCodes.Status400BadRequest, "facade.other-type", "invalid", "",
                $"The body is a {result.Resource.TypeName}; this address takes a {write.Kind.ResourceType}.")
            : new WriteRefusal(StatusCodes.Status400BadRequest, "facade.not-fhir", result.Issues));
    }
}
