namespace Duplex.Chart.Sections;

/// <summary>One thing that a section asks a FHIR server for about one patient.</summary>
/// <param name="ResourceType">What is searched.</param>
/// <param name="Criteria">The search beside the patient, as in an address (<c>category=laboratory</c>); empty for all of the type.</param>
public sealed record SectionSearch(string ResourceType, string Criteria = "")
{
    /// <summary>The order asked for, so that a limit of pages keeps the newest; null where the type has no order that servers know.</summary>
    public string? Sort { get; init; }

    /// <summary>Broader searches, asked in turn where the server refuses <see cref="Criteria"/>; what comes is filtered here.</summary>
    public IReadOnlyList<string> Broader { get; init; } = [];

    /// <summary>A filter that is never asked of the server, since few know it; what comes is filtered here. Empty: none.</summary>
    public string Keep { get; init; } = "";

    /// <summary>True: many servers do not have the type, and one that says so leaves the section complete.</summary>
    public bool IsExtra { get; init; }

    /// <summary>True: the patient is read by id, nothing is searched.</summary>
    public bool IsPatientItself => ResourceType == "Patient";
}
