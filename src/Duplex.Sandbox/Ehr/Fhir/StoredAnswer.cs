using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>The answer to a write: Location with the version, ETag, and the body that <c>Prefer</c> asks for.</summary>
internal static class StoredAnswer
{
    public static FhirAnswer Of(int status, ResourceVersion stored, string? prefer, EhrAddresses addresses)
    {
        var body = prefer switch
        {
            not null when prefer.Contains("return=minimal", StringComparison.Ordinal) => null,
            not null when prefer.Contains("return=OperationOutcome", StringComparison.Ordinal) =>
                OperationOutcomes.Information("Stored.").ToText(),
            _ => stored.Json,
        };
        return ReadInteractions.Described(new FhirAnswer(status, body), stored)
            .With("Location", $"{addresses.FhirBase}/{stored.Type}/{stored.Id}/_history/{stored.Version}");
    }
}
