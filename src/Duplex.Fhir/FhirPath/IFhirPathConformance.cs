using Duplex.Fhir.Model;

namespace Duplex.Fhir.FhirPath;

/// <summary>What <c>conformsTo()</c> asks.</summary>
public interface IFhirPathConformance
{
    /// <summary>Whether a node conforms to a profile; null where the profile is not loaded.</summary>
    bool? Conforms(Base node, string profileUrl);
}
