using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Whether something conforms to a profile of <see cref="FhirDefinitions.R4"/>.</summary>
internal sealed class EmbeddedConformance : IFhirPathConformance
{
    public static EmbeddedConformance Instance { get; } = new();

    private static readonly FhirValidator Validator = new();

    /// <summary>Null where the profile is not loaded. What is no resource is known by its type only.</summary>
    public bool? Conforms(Base node, string profileUrl)
    {
        if (FhirDefinitions.R4.FindProfile(profileUrl) is not { } profile)
        {
            return null;
        }

        return node is Resource resource
            ? Nodes.IsOfType(node, profile.Type) && Validator.Validate(resource, profileUrl).IsValid
            : profile.IsConstraint ? null : Nodes.IsOfType(node, profile.Type);
    }
}
