using System.Collections.Frozen;
using Duplex.Chart.Compartments;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Bulk.Export;

/// <summary>Which types an export at some level may hold.</summary>
public static class ExportTypes
{
    /// <summary>What the resources of a patient refer to and what is nobody's: it goes along with the patients.</summary>
    private static readonly FrozenSet<string> Shared = new[]
    {
        "Endpoint", "HealthcareService", "Location", "Medication", "Organization", "Practitioner", "PractitionerRole", "Substance",
    }.ToFrozenSet();

    private static readonly FrozenSet<string> OfPatients = PatientCompartment.Types.ToFrozenSet();

    /// <summary>In alphabetical order. Of patients: the types of their compartments, and what those refer to.</summary>
    public static IEnumerable<string> Of(ExportLevel level) => FhirModel.ResourceTypes.Where(type => Has(level, type));

    public static bool Has(ExportLevel level, string type) => level == ExportLevel.System
        ? FhirModel.IsResourceType(type) && type is not ("Bundle" or "Parameters" or "OperationOutcome")
        : OfPatients.Contains(type) || Shared.Contains(type);

    /// <summary>Whether the type's resources are nobody's.</summary>
    public static bool IsShared(string type) => Shared.Contains(type);
}
