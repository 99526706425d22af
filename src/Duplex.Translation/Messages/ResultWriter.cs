using Duplex.Fhir.Changes;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Messages;

/// <summary>Collects the changes of one message of results, patient by patient.</summary>
internal sealed class ResultWriter(Hl7Message message, TranslationContext context)
{
    private readonly List<(string Patient, List<ResourceChange> Changes)> _patients = [];
    private readonly Dictionary<string, List<ResourceChange>> _byPatient = new(StringComparer.Ordinal);
    private readonly MessageIds _ids = new(context.Options);

    public IReadOnlyList<TranslatedPatient> Patients => [.. _patients.Select(patient => new TranslatedPatient(patient.Patient, patient.Changes))];

    /// <summary>A group whose patient is not named is left out with a finding: its results are nobody's.</summary>
    public void Take(PatientGroup group)
    {
        if (group.Pid is not { } pid)
        {
            context.Fail(group.Orders.FirstOrDefault()?.Obr?.Place(0) ?? new Hl7Path("PID"), "Orders stand before the first PID, so it is not told whose they are; they are left out.");
            return;
        }

        if (PidToPatient.Read(pid.Segment, ResultInterpretation.Source, context) is not { } patient)
        {
            return;
        }

        string reference = $"Patient/{patient.Id}";
        List<ResourceChange> changes = ChangesOf(reference);
        changes.Add(Defaults.Of(patient));
        Reference? encounter = EncounterOf(group.Pv1);
        foreach (OrderGroup order in group.Orders)
        {
            if (order.Obr is null)
            {
                TakeResults(order, reference, changes);
            }
            else
            {
                TakeReport(order, order.Obr, reference, encounter, changes);
            }
        }
    }

    private List<ResourceChange> ChangesOf(string patient)
    {
        if (!_byPatient.TryGetValue(patient, out List<ResourceChange>? changes))
        {
            _byPatient[patient] = changes = [];
            _patients.Add((patient, changes));
        }

        return changes;
    }

    private void TakeReport(OrderGroup order, PlacedSegment obr, string patient, Reference? encounter, List<ResourceChange> changes)
    {
        OrderNumbers numbers = OrderNumbers.Read(order, context);
        string service = CweToCodeableConcept.KeyOf(obr[4][1]) ?? "";

        // The patient is part of the name: a number that a laboratory uses twice, or sends for the wrong person, never joins two charts.
        string key = $"{patient}\u001f{numbers.FillerKey ?? numbers.PlacerKey ?? KeyWithoutNumber(obr)}\u001f{service}";
        string requestId = _ids.Of("ServiceRequest", key);
        string reportId = _ids.Of("DiagnosticReport", key);
        string? status = ObrToDiagnosticReport.StatusOf(obr, context);
        string? section = obr[24].Component(1).Trimmed();
        List<Reference> specimens = SpecimenReference.ReadAll(order, context);
        ReportScope scope = new(
            patient,
            $"ServiceRequest/{requestId}",
            ResultInterpretation.Source,
            ReportCategories.Read(section).Any(category => category.Coding[0].Code?.Value == "LAB"),
            ObrToDiagnosticReport.EffectiveOf(obr, context),
            specimens.Count == 1 ? specimens[0] : null,
            TimeOf(obr));

        changes.Add(RequestOf(order, numbers, requestId, status, scope));
        List<ResourceChange> observations = [];
        List<PlacedSegment> documents = [];
        Split(order.Observations, reportId, scope, observations, documents);
        changes.Add(ObrToDiagnosticReport.Read(
            order, numbers, reportId, status, scope, encounter, [.. observations.Select(change => $"Observation/{change.Id}")], documents, context));
        changes.AddRange(observations);
    }

    /// <summary>Results without an order are observations without a report.</summary>
    private void TakeResults(OrderGroup order, string patient, List<ResourceChange> changes)
    {
        if (order.Observations.Count == 0)
        {
            if (order.Orc is { } orc)
            {
                context.Warn(orc.Place(0), "No OBR follows the ORC, so there is no result to it.");
            }

            return;
        }

        context.Warn(order.Observations[0].Obx.Place(0), "No OBR goes with the results, so they are kept without a report.");
        ReportScope scope = new(
            patient, null, ResultInterpretation.Source, IsLaboratory: false, Effective: null, Specimen: null,
            DtmToDateTime.ToMicroseconds(message["MSH-7.1.1"], context.Options.SenderZone));
        List<PlacedSegment> documents = [];
        Split(order.Observations, $"{patient}\u001f{message["MSH-10"]}", scope, changes, documents);
        foreach (PlacedSegment document in documents)
        {
            context.Warn(document.Place(5), "The document belongs to no OBR, so there is no report to hold it; it stays in the message as received.");
        }
    }

    private ResourceChange RequestOf(OrderGroup order, OrderNumbers numbers, string id, string? reportStatus, ReportScope scope)
    {
        ServiceRequest request = ObrToServiceRequest.Read(order, numbers, id, scope.Patient, context);
        string? status = OrderStatuses.FindByStatus(order.Orc?[5].Component(1).Trimmed())
            ?? (reportStatus is null ? null : ReportStatuses.OrderStatusOf(reportStatus));
        request.Status = status;
        if (order.Orc is { } orc)
        {
            Unplaced.Tell(orc, ObrToServiceRequest.ControlFields, context);
        }

        ResourceChange change = ResourceChange.FromResource(request, scope.Source);
        return change with
        {
            Order = scope.OrderOf(reportStatus),
            Elements = status is null ? [.. change.Elements, ElementChange.Default("status", "\"unknown\"")] : change.Elements,
        };
    }

    private void Split(
        List<ObservationGroup> results, string report, ReportScope scope, List<ResourceChange> observations, List<PlacedSegment> documents)
    {
        foreach ((string key, List<ObservationGroup> lines) in ObservationLines.Group(results, documents, context))
        {
            observations.Add(ObxToObservation.Read(lines, _ids.Of("Observation", $"{report}\u001f{key}"), scope, context));
        }
    }

    private string KeyWithoutNumber(PlacedSegment obr)
    {
        context.Warn(
            obr.Place(3),
            "Neither OBR-2 nor OBR-3 holds an order number, so a correction can be told only by patient, service and time of collection.");
        return obr[7].Component(1).Trimmed() ?? message["MSH-10"].ToString();
    }

    private long? TimeOf(PlacedSegment obr) =>
        DtmToDateTime.ToMicroseconds(obr[22].Component(1)[1], context.Options.SenderZone)
        ?? DtmToDateTime.ToMicroseconds(message["MSH-7.1.1"], context.Options.SenderZone);

    /// <summary>A result does not say enough about a visit to change it; it names it.</summary>
    private Reference? EncounterOf(PlacedSegment? pv1)
    {
        if (pv1 is null || pv1[19].ReadRepetitions((cx, _) => Pv1ToEncounter.VisitNumber(cx, context)) is not [{ } number, ..])
        {
            return null;
        }

        return new Reference { Type = "Encounter", Identifier = number };
    }
}
