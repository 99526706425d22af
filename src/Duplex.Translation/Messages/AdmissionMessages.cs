using System.Collections.Frozen;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>ADT: a patient and the patient's visit (message sheets <c>ADT_A01</c> and its kin).</summary>
internal static class AdmissionMessages
{
    public static MessageKind Kind { get; } = new(
        "ADT",
        FrozenSet.Create("ADT^A01", "ADT^A03", "ADT^A04", "ADT^A08", "ADT^A13"),
        PatientSteps.Patient,
        VisitSteps.Visit);
}
