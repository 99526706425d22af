namespace Duplex.Sandbox.Lab.Wire;

/// <summary>Patients and providers that somebody at the laboratory names, in HL7 form.</summary>
internal static class PatientFields
{
    public static string Identifier(LabPatient patient) =>
        $"{WireText.Escape(patient.Identifier)}^^^{WireText.Escape(patient.Authority)}^{WireText.Escape(patient.IdentifierType)}";

    public static string Pid(LabPatient patient, long? ownNumber = null) => WireText.Segment(
        "PID",
        (1, "1"),
        (3, ownNumber is { } number ? $"{Identifier(patient)}~L{WireText.Number(number)}^^^{WireText.Authority}^PI" : Identifier(patient)),
        (5, $"{WireText.Escape(patient.Family)}^{WireText.Escape(patient.Given)}^^^^^L"),
        (7, patient.BirthDate?.Replace("-", "", StringComparison.Ordinal)),
        (8, WireText.Escape(patient.Sex)));

    public static string Provider(LabProvider provider) =>
        $"{WireText.Escape(provider.Id)}^{WireText.Escape(provider.Family)}^{WireText.Escape(provider.Given)}^^^^^^{WireText.Escape(provider.Authority)}";
}
