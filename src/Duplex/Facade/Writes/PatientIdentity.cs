using Duplex.Engine.Deliveries;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Writes;

/// <summary>Reads the identifier of one authority and two demographics from a patient.</summary>
internal static class PatientIdentity
{
    /// <summary>Null where the patient has no valid identifier of that system.</summary>
    public static TargetExpectation? Read(Patient? patient, string system)
    {
        var identifier = patient?.Identifier.FirstOrDefault(candidate =>
            candidate.System?.Value == system && candidate.Use?.Value != IdentifierUseCodes.Old && !string.IsNullOrEmpty(candidate.Value?.Value));
        return identifier is null
            ? null
            : new TargetExpectation
            {
                IdentifierSystem = system,
                IdentifierValue = identifier.Value!.Value!,
                FamilyName = patient!.Name.OrderBy(Rank).FirstOrDefault()?.Family?.Value,
                BirthDate = patient.BirthDate?.Text,
                Gender = patient.Gender?.Value,
            };
    }

    /// <summary>The patient is known under that authority, and never by that value.</summary>
    public static bool Contradicts(Identifier named, params ReadOnlySpan<Patient?> known)
    {
        var contradicted = false;
        foreach (var patient in known)
        {
            foreach (var own in patient?.Identifier.Where(own => own.System?.Value == named.System?.Value) ?? [])
            {
                if (own.Value?.Value == named.Value?.Value)
                {
                    return false;
                }

                contradicted = true;
            }
        }

        return contradicted && !string.IsNullOrEmpty(named.System?.Value) && !string.IsNullOrEmpty(named.Value?.Value);
    }

    private static int Rank(HumanName name) => name.Use?.Value switch
    {
        NameUseCodes.Official => 0,
        NameUseCodes.Usual => 1,
        NameUseCodes.Old or NameUseCodes.Maiden => 3,
        _ => 2,
    };
}
