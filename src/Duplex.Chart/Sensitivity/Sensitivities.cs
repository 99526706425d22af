namespace Duplex.Chart.Sensitivity;

/// <summary>
/// Why a resource is not for everybody: HL7's confidentiality and sensitivity codes (code systems <c>v3-Confidentiality</c> and
/// <c>v3-ActCode</c>) as flags, as stores keep them. Numbers are stored: none changes its meaning.
/// </summary>
[Flags]
public enum Sensitivities
{
    None = 0,

    /// <summary>Confidentiality <c>R</c>.</summary>
    Restricted = 1 << 0,

    /// <summary>Confidentiality <c>V</c>.</summary>
    VeryRestricted = 1 << 1,

    /// <summary>Substance use disorder treatment: <c>ETH</c>, <c>ETHUD</c>, <c>OPIOIDUD</c>, <c>SUD</c>, <c>42CFRPart2</c>.</summary>
    SubstanceUse = 1 << 2,

    /// <summary>Psychotherapy notes: <c>PSYTHPN</c>.</summary>
    PsychotherapyNotes = 1 << 3,

    /// <summary>Mental health: <c>PSY</c>, <c>MH</c>, <c>BH</c>.</summary>
    MentalHealth = 1 << 4,

    /// <summary>HIV: <c>HIV</c>.</summary>
    Hiv = 1 << 5,

    /// <summary>Sexual and reproductive health: <c>SEX</c>, <c>SRH</c>, <c>STD</c>.</summary>
    SexualHealth = 1 << 6,

    /// <summary>Violence and abuse: <c>SDV</c>, <c>VIO</c>, <c>DVD</c>.</summary>
    Violence = 1 << 7,

    /// <summary>Genetic information: <c>GDIS</c>.</summary>
    Genetic = 1 << 8,

    /// <summary>Not to be told to the patient before a clinician did: <c>TBOO</c>, <c>SENSITIVE</c>.</summary>
    Taboo = 1 << 9,

    /// <summary>Adolescent care: <c>ADOL</c>, <c>DIA</c>.</summary>
    Adolescent = 1 << 10,

    /// <summary>A celebrity, an employee or another person of whom no more is told: <c>CEL</c>, <c>VIP</c>, <c>EMP</c>, <c>LOCIS</c>.</summary>
    ProtectedPerson = 1 << 11,

    /// <summary>Another code of sensitivity.</summary>
    Other = 1 << 12,
}
