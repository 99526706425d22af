using Duplex.Fhir.Model;

namespace Duplex.Translation.Ccda;

/// <summary>Whom R4 allows where: an author whom an element does not take stands in the Provenance of the entry alone.</summary>
internal static class PartyReferences
{
    /// <summary>The same where it is a person; null otherwise.</summary>
    public static Reference? AsPerson(this Reference? party) => TypeOf(party) is "Device" or "Organization" ? null : party;

    /// <summary>The same unless it is a device.</summary>
    public static Reference? ButNoDevice(this Reference? party) => TypeOf(party) is "Device" ? null : party;

    /// <summary>The same where it is an organization or somebody near the patient; null otherwise.</summary>
    public static Reference? AsPayer(this Reference? party) => TypeOf(party) is "Device" or "Practitioner" ? null : party;

    public static bool IsPractitioner(this Reference party) => TypeOf(party) is "Practitioner";

    private static string? TypeOf(Reference? party) => party?.ReferenceValue?.Value is { } reference && reference.IndexOf('/', StringComparison.Ordinal) is > 0 and var cut ? reference[..cut] : party?.Type?.Value;
}
