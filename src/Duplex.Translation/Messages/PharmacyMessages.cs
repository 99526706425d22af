using System.Collections.Frozen;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Pharmacy orders and their answers (RDE, RRE) and dispenses (RDS, RRD); the guide has no message sheet for any of them.</summary>
internal static class PharmacyMessages
{
    private static readonly MessageStep Around = CareSteps.Named(
        ClinicalSteps.Allergies, ClinicalSteps.Diagnoses, FinancialSteps.Guarantors, FinancialSteps.Insurance);

    public static MessageKind Orders { get; } = new(
        "RDE", FrozenSet.Create("RDE^O11"), CareSteps.NamedPatient, CareSteps.NamedVisit, Around, Encoded);

    public static MessageKind OrderAnswers { get; } = new(
        "RRE", FrozenSet.Create("RRE^O12"), CareSteps.NamedPatientIfAny, CareSteps.NamedVisit, Answered) { IsAnswer = true };

    public static MessageKind Dispenses { get; } = new(
        "RDS", FrozenSet.Create("RDS^O13"), CareSteps.NamedPatient, CareSteps.NamedVisit, Around, Answered);

    public static MessageKind DispenseAnswers { get; } = new(
        "RRD", FrozenSet.Create("RRD^O14"), CareSteps.NamedPatientIfAny, CareSteps.NamedVisit, Answered) { IsAnswer = true };

    private static bool Encoded(MessageBuild build) => Read(build, isOwner: true);

    /// <summary>The order is the prescriber's: what a pharmacy answers or dispenses says what became of it and does not rewrite it.</summary>
    private static bool Answered(MessageBuild build) => Read(build, isOwner: false);

    private static bool Read(MessageBuild build, bool isOwner)
    {
        PharmacyReading reading = new(build, isOwner);
        foreach (PharmacyGroup group in PharmacyGroup.Read(build.Segments))
        {
            reading.Read(group);
        }

        CareSteps.TellUnread(build, "ORC", "TQ1", "RXO", "RXE", "RXD", "RXR", "RXC", "OBX", "NTE", "FT1", "AL1", "IAM", "DG1", "GT1", "IN1", "IN2", "IN3");
        return true;
    }
}
