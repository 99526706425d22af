using Duplex.Fhir.Model;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Steps that read what stands in a message beside patient and visit: allergies, diagnoses, procedures, observations.</summary>
internal static class ClinicalSteps
{
    /// <summary>AL1 and IAM.</summary>
    public static bool Allergies(MessageBuild build)
    {
        foreach (PlacedSegment segment in build.Scope)
        {
            if (segment.Id == "AL1")
            {
                Al1ToAllergyIntolerance.Read(segment, build);
            }
            else if (segment.Id == "IAM")
            {
                IamToAllergyIntolerance.Read(segment, build);
            }
        }

        return true;
    }

    /// <summary>DG1, once the visit is read.</summary>
    public static bool Diagnoses(MessageBuild build)
    {
        List<(PlacedSegment Segment, Reference Diagnosis)>? read = null;
        foreach (PlacedSegment segment in build.Scope)
        {
            if (segment.Id == "DG1" && Dg1ToCondition.Read(segment, build) is { } diagnosis)
            {
                (read ??= []).Add((segment, diagnosis));
            }
        }

        foreach ((PlacedSegment segment, Reference diagnosis) in read ?? [])
        {
            Dg1ToCondition.ReadParent(segment, diagnosis, build);
        }

        return true;
    }

    /// <summary>PR1 with the ROL and PRT behind it.</summary>
    public static bool Procedures(MessageBuild build)
    {
        List<(PlacedSegment Segment, TranslatedResource<Procedure> Procedure)>? read = null;
        TranslatedResource<Procedure>? current = null;
        foreach (PlacedSegment segment in build.Scope)
        {
            if (segment.Id == "PR1")
            {
                current = Pr1ToProcedure.Read(segment, build);
                if (current is not null)
                {
                    (read ??= []).Add((segment, current));
                }
            }
            else if (current is not null && segment.Id is "ROL" or "PRT")
            {
                AddPerformer(segment, current, build);
            }
            else
            {
                current = null;
            }
        }

        foreach ((PlacedSegment segment, TranslatedResource<Procedure> procedure) in read ?? [])
        {
            Pr1ToProcedure.ReadParents(segment, procedure, build);
        }

        return true;
    }

    /// <summary>OBX that belong to no order, such as height and weight at admission.</summary>
    public static bool Observations(MessageBuild build)
    {
        List<ObservationGroup>? lines = null;
        foreach (PlacedSegment segment in build.Scope)
        {
            if (segment.Id == "OBX")
            {
                (lines ??= []).Add(new ObservationGroup(segment, null));
            }
            else if (segment.Id == "NTE" && lines is [.., { } last] && last.Obx.Segment.Value.Offset < segment.Segment.Value.Offset)
            {
                last.Notes.Add(segment);
            }
        }

        if (lines is null)
        {
            return true;
        }

        List<PlacedSegment> documents = [];
        ReportScope scope = new(
            build.PatientReference, null, build.Owner, IsLaboratory: false, Effective: null, Specimen: null,
            DataTypes.DtmToDateTime.ToMicroseconds(build.Message["MSH-7.1.1"], build.Context.Options.SenderZone));
        foreach ((string key, List<ObservationGroup> group) in ObservationLines.Group(lines, documents, build.Context))
        {
            string time = group[0].Obx[14].ToString() is { Length: > 0 } said ? said : build.Message["MSH-10"].ToString();
            ObxToObservation.Read(group, build.IdOf("Observation", $"{build.Encounter?.Reference}\u001f{key}\u001f{time}"), scope, build);
        }

        foreach (PlacedSegment document in documents)
        {
            if (build.Context.Options.NamesDirectory && lines.Find(line => line.Obx == document) is { } whole)
            {
                ObxToObservation.Read([whole], build.IdOf("Observation", $"{build.Encounter?.Reference}\u001f{build.Message["MSH-10"]}\u001fdocument {document.Occurrence}"), scope, build);
                continue;
            }

            build.Context.Warn(document.Place(5), "The document belongs to no order, so there is no report to hold it; it stays in the message as received.");
        }

        return true;
    }

    private static void AddPerformer(PlacedSegment segment, TranslatedResource<Procedure> procedure, MessageBuild build)
    {
        RoleReading role = new(segment, build);
        if (role.IsDeletion || role.Practitioner(withRole: false, withPeriod: true) is not { } someone)
        {
            return;
        }

        string? before = build.Context.Coverage?.BeginResource("Procedure.performer");
        procedure.Value.Performer.Add(new ProcedurePerformer { Actor = someone, Function = role.Role("function") });
        build.Context.Coverage?.EndResource(before!);
    }
}
