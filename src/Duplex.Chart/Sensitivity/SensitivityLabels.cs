using System.Collections.Frozen;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Sensitivity;

/// <summary>Reads the security labels of a resource (FHIR R4, security-labels.html).</summary>
public static class SensitivityLabels
{
    private static readonly FrozenDictionary<string, Sensitivities> ByCode = new Dictionary<string, Sensitivities>
    {
        ["R"] = Sensitivities.Restricted,
        ["V"] = Sensitivities.VeryRestricted,
        ["ETH"] = Sensitivities.SubstanceUse,
        ["ETHUD"] = Sensitivities.SubstanceUse,
        ["OPIOIDUD"] = Sensitivities.SubstanceUse,
        ["SUD"] = Sensitivities.SubstanceUse,
        ["42CFRPart2"] = Sensitivities.SubstanceUse,
        ["PSYTHPN"] = Sensitivities.PsychotherapyNotes,
        ["PSY"] = Sensitivities.MentalHealth,
        ["MH"] = Sensitivities.MentalHealth,
        ["BH"] = Sensitivities.MentalHealth,
        ["HIV"] = Sensitivities.Hiv,
        ["SEX"] = Sensitivities.SexualHealth,
        ["SRH"] = Sensitivities.SexualHealth,
        ["STD"] = Sensitivities.SexualHealth,
        ["SDV"] = Sensitivities.Violence,
        ["VIO"] = Sensitivities.Violence,
        ["DVD"] = Sensitivities.Violence,
        ["GDIS"] = Sensitivities.Genetic,
        ["TBOO"] = Sensitivities.Taboo,
        ["SENSITIVE"] = Sensitivities.Taboo,
        ["ADOL"] = Sensitivities.Adolescent,
        ["DIA"] = Sensitivities.Adolescent,
        ["CEL"] = Sensitivities.ProtectedPerson,
        ["VIP"] = Sensitivities.ProtectedPerson,
        ["EMP"] = Sensitivities.ProtectedPerson,
        ["LOCIS"] = Sensitivities.ProtectedPerson,
    }.ToFrozenDictionary();

    /// <summary>Codes that are labels and restrict nothing: confidentiality below restricted, and who stated the data.</summary>
    private static readonly FrozenSet<string> Open = new[] { "U", "L", "M", "N", "AIAST", "PATAST", "CLINAST", "DICTAST", "HTEST", "SUBSETTED" }.ToFrozenSet();

    private static readonly FrozenSet<string> Systems = new[]
    {
        "http://terminology.hl7.org/CodeSystem/v3-Confidentiality",
        "http://terminology.hl7.org/CodeSystem/v3-ActCode",
    }.ToFrozenSet();

    /// <summary>The flags of a resource's labels and of what it contains.</summary>
    /// <param name="unlabelled">What a resource without any label counts as.</param>
    public static Sensitivities Of(Resource resource, Sensitivities unlabelled)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var own = Labels(resource);
        if (resource is DomainResource { Contained: { Count: > 0 } contained })
        {
            foreach (var inner in contained)
            {
                own = Join(own, Labels(inner));
            }
        }

        return own ?? unlabelled;
    }

    /// <summary>The flag of one code; none where it restricts nothing.</summary>
    public static Sensitivities Of(string? system, string code) =>
        ByCode.TryGetValue(code, out var known) ? known
        : Open.Contains(code) || system is not null && !Systems.Contains(system) ? Sensitivities.None
        : Sensitivities.Other;

    private static Sensitivities? Labels(Resource resource)
    {
        Sensitivities? found = null;
        foreach (var label in resource.Meta?.Security ?? [])
        {
            if (label.Code is { } code)
            {
                found = Join(found, Of(label.System?.Value, code.Value ?? ""));
            }
        }

        return found;
    }

    private static Sensitivities? Join(Sensitivities? one, Sensitivities? other) => one is null ? other : other is null ? one : one | other;
}
