using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>What stands between PID and the first order, and is about the patient and the visit: a Bundle has it all, a chart takes none of it from orders and results.</summary>
internal static class PatientGroupSteps
{
    private const string Note = "urn:duplex:note";

    private static readonly MessageStep[] Steps =
    [
        PatientSteps.AroundPatient,
        PatientSteps.Additional,
        RoleSteps.Roles,
        PatientSteps.Relatives,
        ClinicalSteps.Allergies,
        ClinicalSteps.Diagnoses,
        ClinicalSteps.Procedures,
        FinancialSteps.Guarantors,
        FinancialSteps.Insurance,
    ];

    /// <summary>Before the visit is read: from now on the segments of this group are those that are read.</summary>
    public static void Before(PatientGroup group, MessageBuild build) => build.Scope = group.About;

    /// <summary>Once the visit is read.</summary>
    public static void Run(PatientGroup group, MessageBuild build)
    {
        if (!build.Context.Options.NamesDirectory)
        {
            Tell(group, build.Context);
            return;
        }

        // What stands there says something without a patient too.
        int usual = (group.Pid is null ? 0 : 1) + (group.Pv1 is null ? 0 : 1);
        if (group.About.Count > usual
            || build.Patient is not null && (group.Pid is { Segment.FieldCount: > 17 } || group.Pv1 is { Segment.FieldCount: > 19 }))
        {
            foreach (MessageStep step in Steps)
            {
                step(build);
            }

            ReadNotes(group, build);
        }
    }

    /// <summary>R4 has no note on a patient.</summary>
    private static void ReadNotes(PatientGroup group, MessageBuild build)
    {
        List<PlacedSegment> notes = group.About.FindAll(static segment => segment.Id == "NTE");
        if (notes.Count == 0 || build.Patient is not { } patient)
        {
            return;
        }

        string? before = build.Context.Coverage?.BeginResource("Patient.extension");
        foreach (Annotation note in NteToAnnotation.ReadAll(notes, build.Context))
        {
            patient.Value.Extension.Add(new Extension { Url = Note, Value = note });
        }

        build.Context.Coverage?.EndResource(before!);
    }

    private static void Tell(PatientGroup group, TranslationContext context)
    {
        foreach (PlacedSegment segment in group.About)
        {
            if (segment.Id == "NTE")
            {
                context.WarnOnce("NTE PID", segment.Place(3), "The note belongs to no order and to no result, so it has no place in the resources; it stays in the message as received.");
            }
            else if (segment.Id is not ("PID" or "PV1" or "ARV"))
            {
                Unplaced.Tell(segment, context);
            }
        }
    }
}
