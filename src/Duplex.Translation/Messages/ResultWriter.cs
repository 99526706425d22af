using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Messages;

/// <summary>Reads the results of one message, patient by patient.</summary>
internal sealed class ResultWriter(MessageBuild build)
{
    private readonly TranslationContext _context = build.Context;
    private readonly Hl7Message _message = build.Message;
    private readonly MessageIds _ids = new(build.Context.Options);

    /// <summary>A group whose patient is not named is left out with a finding: its results are nobody's.</summary>
    public void Take(PatientGroup group)
    {
        if (group.Pid is not { } pid)
        {
            _context.Fail(group.Orders.FirstOrDefault()?.Obr?.Place(0) ?? new Hl7Path("PID"), "Orders stand before the first PID, so it is not told whose they are; they are left out.");
            return;
        }

        if (PatientSteps.Begin(build, pid) is not { } patient)
        {
            return;
        }

        // A result never changes demographics.
        patient.IsNamedOnly = true;
        Reference? encounter = EncounterOf(group.Pv1);
        foreach (OrderGroup order in group.Orders)
        {
            if (order.Obr is null)
            {
                TakeResults(order, patient.Reference);
            }
            else
            {
                TakeReport(order, order.Obr, patient.Reference, encounter);
            }
        }
    }

    private void TakeReport(OrderGroup order, PlacedSegment obr, string patient, Reference? encounter)
    {
        OrderNumbers numbers = OrderNumbers.Read(order, _context);
        string service = CweToCodeableConcept.KeyOf(Source.Of(obr, 4, _context)) ?? "";

        // The patient is part of the name: a number that a laboratory uses twice, or sends for the wrong person, never joins two charts.
        string key = $"{patient}\u001f{numbers.FillerKey ?? numbers.PlacerKey ?? KeyWithoutNumber(obr)}\u001f{service}";
        string requestId = _ids.Of("ServiceRequest", key);
        string reportId = _ids.Of("DiagnosticReport", key);
        string? status = ObrToDiagnosticReport.StatusOf(obr, _context);
        string? section = obr[24].Component(1).Trimmed();
        List<Reference> specimens = SpecimenReference.ReadAll(order, _context);
        ReportScope scope = new(
            patient,
            $"ServiceRequest/{requestId}",
            build.Owner,
            ReportCategories.Read(section).Any(category => category.Coding[0].Code?.Value == "LAB"),
            ObrToDiagnosticReport.EffectiveOf(obr, _context),
            specimens.Count == 1 ? specimens[0] : null,
            TimeOf(obr));

        AddRequest(order, numbers, requestId, status, scope);
        TranslatedResource<DiagnosticReport> report = ObrToDiagnosticReport.Read(order, numbers, reportId, status, scope, encounter, build);
        List<PlacedSegment> documents = [];
        List<string> observations = Split(order.Observations, reportId, scope, documents);
        ObrToDiagnosticReport.AddResults(report, observations, documents, _context);
    }

    /// <summary>Results without an order are observations without a report.</summary>
    private void TakeResults(OrderGroup order, string patient)
    {
        if (order.Observations.Count == 0)
        {
            if (order.Orc is { } orc)
            {
                _context.Warn(orc.Place(0), "No OBR follows the ORC, so there is no result to it.");
            }

            return;
        }

        _context.Warn(order.Observations[0].Obx.Place(0), "No OBR goes with the results, so they are kept without a report.");
        ReportScope scope = new(
            patient, null, build.Owner, IsLaboratory: false, Effective: null, Specimen: null,
            DtmToDateTime.ToMicroseconds(_message["MSH-7.1.1"], _context.Options.SenderZone));
        List<PlacedSegment> documents = [];
        Split(order.Observations, $"{patient}\u001f{_message["MSH-10"]}", scope, documents);
        foreach (PlacedSegment document in documents)
        {
            _context.Warn(document.Place(5), "The document belongs to no OBR, so there is no report to hold it; it stays in the message as received.");
        }
    }

    private void AddRequest(OrderGroup order, OrderNumbers numbers, string id, string? reportStatus, ReportScope scope)
    {
        string? before = _context.Coverage?.BeginResource("ServiceRequest");
        ServiceRequest request = ObrToServiceRequest.Read(order, numbers, id, scope.Patient, _context);
        string? status = OrderStatuses.FindByStatus(order.Orc?[5].Component(1).Trimmed())
            ?? (reportStatus is null ? null : ReportStatuses.OrderStatusOf(reportStatus));
        request.Status = status ?? RequestStatusCodes.Unknown;
        if (order.Orc is { } orc)
        {
            Unplaced.Tell(orc, ObrToServiceRequest.ControlFields, _context);
        }

        TranslatedResource<ServiceRequest> added = build.Add(request);
        added.Order = scope.OrderOf(reportStatus);
        if (status is null)
        {
            added.IsDefault("status");
        }

        _context.Coverage?.EndResource(before!);
    }

    private List<string> Split(List<ObservationGroup> results, string report, ReportScope scope, List<PlacedSegment> documents) =>
    [
        .. ObservationLines.Group(results, documents, _context)
            .Select(group => ObxToObservation.Read(group.Lines, _ids.Of("Observation", $"{report}\u001f{group.Key}"), scope, build)),
    ];

    private string KeyWithoutNumber(PlacedSegment obr)
    {
        _context.Warn(
            obr.Place(3),
            "Neither OBR-2 nor OBR-3 holds an order number, so a correction can be told only by patient, service and time of collection.");
        return obr[7].Component(1).Trimmed() ?? _message["MSH-10"].ToString();
    }

    private long? TimeOf(PlacedSegment obr) =>
        DtmToDateTime.ToMicroseconds(obr[22].Component(1)[1], _context.Options.SenderZone)
        ?? DtmToDateTime.ToMicroseconds(_message["MSH-7.1.1"], _context.Options.SenderZone);

    /// <summary>A result does not say enough about a visit to change it; it names it.</summary>
    private Reference? EncounterOf(PlacedSegment? pv1)
    {
        if (pv1 is null || pv1.ReadAll(19, "DiagnosticReport.encounter.identifier", _context, Pv1ToEncounter.VisitNumber) is not [{ } number, ..])
        {
            return null;
        }

        return new Reference { Type = "Encounter", Identifier = number };
    }
}
