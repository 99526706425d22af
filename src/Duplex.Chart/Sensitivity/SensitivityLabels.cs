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

    private static readonly FrozenSet<string> OpenConfidentiality = new[] { "U", "L", "M", "N" }.ToFrozenSet();

    /// <summary>The flags of a resource's labels and of all resources within it: contained ones, entries of a Bundle, values of Parameters.</summary>
    /// <param name="unlabelled">What a resource counts as whose own labels state neither confidentiality nor sensitivity.</param>
    public static Sensitivities Of(Resource resource, Sensitivities unlabelled)
    {
        ArgumentNullException.ThrowIfNull(resource);
        var isStated = resource.Meta?.Security.Any(label => label.Code?.Value is { } code && States(label.System?.Value, code)) == true;
        return new StatedSensitivity(FlagsOf(resource), isStated).Where(unlabelled);
    }

    /// <summary>The flag of one code; none where it restricts nothing.</summary>
    public static Sensitivities Of(string? system, string code) =>
        ByCode.TryGetValue(code, out var known) ? known
        : Open.Contains(code) || system is not null && !Systems.Contains(system) ? Sensitivities.None
        : Sensitivities.Other;

    /// <summary>Whether a label states how sensitive a resource is, so that it stands in place of what its source counts as. Others say something else.</summary>
    public static bool States(string? system, string code) => system is not null && Systems.Contains(system) && (ByCode.ContainsKey(code) || OpenConfidentiality.Contains(code));

    private static Sensitivities FlagsOf(Resource resource)
    {
        var flags = Sensitivities.None;
        foreach (var label in resource.Meta?.Security ?? [])
        {
            flags |= label.Code?.Value is { } code ? Of(label.System?.Value, code) : Sensitivities.None;
        }

        return Within(resource).Aggregate(flags, (joined, inner) => joined | FlagsOf(inner));
    }

    private static IEnumerable<Resource> Within(Resource resource) => resource switch
    {
        DomainResource { Contained: { Count: > 0 } contained } => contained,
        Bundle bundle => bundle.Entry.SelectMany(entry => new[] { entry.Resource, entry.Response?.Outcome }).OfType<Resource>(),
        Parameters parameters => parameters.Parameter.SelectMany(Within),
        _ => [],
    };

    private static IEnumerable<Resource> Within(ParametersParameter parameter) =>
        parameter.Part.SelectMany(Within).Concat(parameter.Resource is { } resource ? [resource] : []);
}
