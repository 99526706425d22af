using Duplex.Fhir.Model;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>What is to be done with a resource.</summary>
internal static class Actions
{
    /// <summary>As told, otherwise by its status, the Bundle's request, and its version.</summary>
    public static FhirToV2Action Of(V2Draft draft, Resource resource, string? status)
    {
        if (draft.Options.Action is { } told)
        {
            return told;
        }

        if (status is "revoked" or "cancelled" or "stopped" or "entered-in-error")
        {
            return FhirToV2Action.Cancel;
        }

        return draft.Source.MethodOf(resource) switch
        {
            "POST" => FhirToV2Action.New,
            "PUT" or "PATCH" => FhirToV2Action.Change,
            _ => resource.Meta?.VersionId?.Value is null or "1" ? FhirToV2Action.New : FhirToV2Action.Change,
        };
    }
}
