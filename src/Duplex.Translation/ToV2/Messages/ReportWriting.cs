using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.DataTypes;
using Duplex.Translation.ToV2.Segments;

namespace Duplex.Translation.ToV2.Messages;

/// <summary>DiagnosticReport with its results, or Observations that no report has, to ORU^R01.</summary>
internal static class ReportWriting
{
    public static void WriteReport(V2Draft draft, IReadOnlyList<Resource> reports)
    {
        DiagnosticReport report = (DiagnosticReport)reports[0];
        draft.Owner = report;
        draft.Header("ORU", "R01", "ORU_R01");
        PatientToPid.Write(draft, report.Subject, "DiagnosticReport.subject");
        NotesToNte.WriteOfPatient(draft, report.Subject);
        EncounterToPv1.Write(draft, report.Encounter);
        if (report.Code is null)
        {
            draft.Fail("DiagnosticReport.code", "There is no code of what was examined; right would be a coding that the receiver knows.");
        }

        WriteBody(draft, report);
        for (int i = 0; i < report.Specimen.Count; i++)
        {
            SpecimenToSpm.Write(draft, report.Specimen[i], i);
        }
    }

    /// <summary>ORC, OBR and OBX of a report.</summary>
    public static void WriteBody(V2Draft draft, DiagnosticReport report, bool hasControl = true)
    {
        draft.Belongs(report.Subject, "DiagnosticReport.subject");
        ReportToObr.Write(draft, report, 0, hasControl);
        int written = 0;
        foreach (Reference reference in report.Result)
        {
            if (draft.Find<Observation>(reference) is { } observation)
            {
                int first = written;
                written += ObservationToObx.Write(draft, observation, first);
                NoteContext(draft, observation);
                draft.To.NoteAt(reference, "OBX", 3, first + 1);
            }
            else
            {
                draft.Fail("DiagnosticReport.result", "A result is referred to that is not at hand; right would be every Observation in the same Bundle.");
            }
        }

        string status = ResultStates.OfObservation(report.Status?.Value) ?? "F";
        foreach (Attachment form in report.PresentedForm)
        {
            written += AttachmentToObx.Write(draft, form, new(report.Code, status), written);
        }
    }

    /// <summary>One observation that belongs to no report: the panel, or the service that is named by its own code.</summary>
    public static void WriteObservation(V2Draft draft, IReadOnlyList<Resource> observations)
    {
        Observation observation = (Observation)observations[0];
        draft.Owner = observation;
        draft.Header("ORU", "R01", "ORU_R01");
        PatientToPid.Write(draft, observation.Subject, "Observation.subject");
        NotesToNte.WriteOfPatient(draft, observation.Subject);
        EncounterToPv1.Write(draft, observation.Encounter);
        ServiceRequest? order = draft.Find<ServiceRequest>(observation.BasedOn.FirstOrDefault());
        Identifier? placer = order is null ? observation.BasedOn.FirstOrDefault()?.Identifier : IdentifierToEi.PlacerOf(order.Identifier);
        V2Writer to = draft.To.Segment("OBR").Field(1, "1").Field(2);
        IdentifierToEi.Write(draft, placer);
        to.Note(observation.BasedOn.FirstOrDefault());
        to.Field(3);
        IdentifierToEi.Write(draft, order is null ? null : IdentifierToEi.FillerOf(order.Identifier));
        if (observation.Code is { } code)
        {
            ConceptToCwe.Write(draft.At(4), code);
        }
        else
        {
            draft.Fail("Observation.code", "There is no code of what was observed; right would be a coding that the receiver knows.");
        }

        ReportToObr.WriteEffective(to, observation.Effective);
        DateTimeToDtm.Write(to.Field(22), observation.Issued);
        to.Field(25).From(observation.Status, ResultStates.OfReport(observation.Status?.Value));
        ObservationToObx.Write(draft, observation, 0, isInRequest: true);
        if (observation.Specimen is { } specimen)
        {
            SpecimenToSpm.Write(draft, specimen, 0);
        }

        NoteContext(draft, observation);
    }

    /// <summary>The visit and the order that the whole message is about, each of its results need not say again.</summary>
    private static void NoteContext(V2Draft draft, Observation observation)
    {
        V2Writer to = draft.To;
        draft.BelongsToVisit(observation.Encounter);
        observation.BasedOn.ForEach(one => to.NoteAt(one, "OBR", 2));
        foreach (Reference reference in observation.HasMember)
        {
            if (draft.Find<Observation>(reference) is { } member && member != observation)
            {
                draft.BelongsToVisit(member.Encounter);
                member.BasedOn.ForEach(one => to.NoteAt(one, "OBR", 2));
            }
        }
    }
}
