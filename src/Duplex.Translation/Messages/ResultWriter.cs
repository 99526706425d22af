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
    private readonly SpecimenWriter _specimens = new(build);
    private readonly OrderDiagnoses _diagnoses = new(build);
    private readonly MessageIds _ids = new(build.Context.Options);

    /// <summary>A group whose patient is not named is left out with a finding: its results are nobody's.</summary>
    public void Take(PatientGroup group)
    {
        build.Patient = null;
        if (group.Pid is { } pid && PatientSteps.Begin(build, pid) is { } named)
        {
            // A result never changes demographics.
            named.IsNamedOnly = true;
        }
        else if (!_context.Options.NamesDirectory)
        {
            if (group.Pid is null)
            {
                _context.Fail(group.Orders.FirstOrDefault()?.Obr?.Place(0) ?? new Hl7Path("PID"), "Orders stand before the first PID, so it is not told whose they are; they are left out.");
            }

            return;
        }

        string patient = build.PatientReference;
        PatientGroupSteps.Before(group, build);
        Reference? encounter = EncounterOf(group.Pv1);
        PatientGroupSteps.Run(group, build);
        foreach (OrderGroup order in group.Orders)
        {
            if (order.Obr is null)
            {
                TakeResults(order, patient, encounter);
            }
            else
            {
                TakeReport(order, order.Obr, patient, encounter);
            }
        }
    }

    private void TakeReport(OrderGroup order, PlacedSegment obr, string patient, Reference? encounter)
    {
        OrderNumbers numbers = OrderNumbers.Read(order, _context);
        string service = CweToCodeableConcept.KeyOf(Source.Of(obr, 4, _context)) ?? "";

        // The patient is part of the name: a number that a laboratory uses twice, or sends for the wrong person, never joins two charts.
        string key = $"{build.Whose}\u001f{numbers.FillerKey ?? numbers.PlacerKey ?? KeyWithoutNumber(obr)}\u001f{service}";
        string requestId = _ids.Of("ServiceRequest", key);
        string reportId = _ids.Of("DiagnosticReport", key);
        string? before = _context.Coverage?.BeginResource("DiagnosticReport");
        string? status = ObrToDiagnosticReport.StatusOf(obr, _context);
        DataType? effective = ObrToDiagnosticReport.EffectiveOf(obr, _context);
        _context.Coverage?.EndResource(before!);
        string? section = Source.Of(obr, 24, _context).Peek();
        List<Reference> specimens = _specimens.ReadAll(order, $"ServiceRequest/{requestId}");
        ReportScope scope = new(
            patient,
            $"ServiceRequest/{requestId}",
            build.Owner,
            ReportCategories.IsLaboratory(section) && (section is not null || !new DeviceContainment(build).IsOfDevice(order.Observations)),
            effective,
            specimens.Count == 1 ? specimens[0] : null,
            TimeOf(obr))
        {
            Specimens = specimens,
            SpecimensOfMessage = _specimens,
            Section = section,
            Encounter = _context.Options.NamesDirectory ? encounter : null,
        };

        ServiceRequest? request = AddRequest(order, numbers, requestId, status, scope);
        if (request is null)
        {
            scope = scope with { Order = null };
            specimens.ForEach(specimen => build.Find<Specimen>(specimen)?.Request.RemoveAll(known => known.ReferenceValue?.Value == $"ServiceRequest/{requestId}"));
        }

        before = _context.Coverage?.BeginResource("DiagnosticReport");
        TranslatedResource<DiagnosticReport> report = ObrToDiagnosticReport.Read(order, numbers, reportId, status, scope, encounter, build);
        _context.Coverage?.EndResource(before!);
        List<ObservationGroup> documents = [];
        List<string> observations = Split(order.Observations, reportId, scope, documents, request);
        before = _context.Coverage?.BeginResource("DiagnosticReport");
        CollectorReading.Read(order, specimens, report.Value.Extension, build);
        ObrToDiagnosticReport.AddResults(report, observations, documents, _context);
        _context.Coverage?.EndResource(before!);
        if (order.Orc is { } orc)
        {
            OrderProvenance.Add(orc, scope.Order is { } ordered ? [ordered, report.Reference] : [report.Reference], isResult: true, build);
        }

        TakeFurther(order, report.Reference);
    }

    /// <summary>Charges are a Bundle's; a chart leaves them in the message.</summary>
    private void TakeFurther(OrderGroup order, string report)
    {
        if (_context.Options.NamesDirectory)
        {
            Ft1ToChargeItem.ReadAll(order.Charges, report, build);
            return;
        }

        foreach (PlacedSegment segment in order.Charges.Concat(order.Further))
        {
            Unplaced.Tell(segment, _context);
        }
    }

    /// <summary>Results without an order are observations without a report.</summary>
    private void TakeResults(OrderGroup order, string patient, Reference? encounter)
    {
        _specimens.ReadAll(order, null);
        if (order.Observations.Count == 0)
        {
            if (order.Orc is { } orc)
            {
                _context.Warn(orc.Place(0), "No OBR follows the ORC, so there is no result to it.");
            }

            return;
        }

        if (!order.IsAboutPatient)
        {
            _context.Warn(order.Observations[0].Obx.Place(0), "No OBR goes with the results, so they are kept without a report.");
        }

        ReportScope scope = new(
            patient, null, build.Owner, IsLaboratory: false, Effective: null, Specimen: null,
            DtmToDateTime.ToMicroseconds(_message["MSH-7.1.1"], _context.Options.SenderZone))
        {
            SpecimensOfMessage = _specimens,
            Encounter = _context.Options.NamesDirectory ? encounter : null,
        };
        List<ObservationGroup> documents = [];
        string key = $"{build.Whose}\u001f{_message["MSH-10"]}";
        Split(order.Observations, key, scope, documents, null);
        foreach (ObservationGroup document in documents)
        {
            if (_context.Options.NamesDirectory)
            {
                ObxToObservation.Read([document], _ids.Of("Observation", $"{key}\u001fdocument"), scope, build);
                continue;
            }

            _context.Warn(document.Obx.Place(5), "The document belongs to no OBR, so there is no report to hold it; it stays in the message as received.");
        }
    }

    /// <summary>True where nothing is told of the order but that there was one.</summary>
    private static bool IsShell(ServiceRequest request) =>
        request.Identifier.Count + request.Extension.Count + request.BasedOn.Count + request.SupportingInfo.Count + request.ReasonCode.Count + request.Note.Count == 0
        && request.Code is null && request.Requester is null && request.Requisition is null && request.Priority is null && request.Occurrence is null;

    /// <summary>Null where nothing is told of the order.</summary>
    private ServiceRequest? AddRequest(OrderGroup order, OrderNumbers numbers, string id, string? reportStatus, ReportScope scope)
    {
        string? before = _context.Coverage?.BeginResource("ServiceRequest");
        ServiceRequest request = ObrToServiceRequest.Read(order, numbers, id, build);
        string? status = StatusOf(order.Orc) ?? (reportStatus is null ? null : ReportStatuses.OrderStatusOf(reportStatus));
        request.Status = ObrToServiceRequest.StatusOf(status ?? RequestStatusCodes.Unknown, order, _context);
        request.Priority = PriorityReading.Of(order, _context);
        request.Encounter = scope.Encounter;
        if (Source.Of(order.Obr!, 6, _context) is { IsPresent: true } wanted && wanted.DateTime("occurrenceDateTime") is { } time)
        {
            request.Occurrence = new FhirDateTime(time);
        }

        TimingToServiceRequest.Read(order, request, _context);
        InformationReading.Read(order, request, scope.Specimens, _context);
        if (_context.Options.NamesDirectory)
        {
            _diagnoses.Read(order, request);
            SpecimenWriter.KeepUnplaced(order.Obr!, scope.Specimens, request, _context);
        }

        if (order.Orc is { } orc && !_context.Options.NamesDirectory)
        {
            Unplaced.Tell(orc, OrcToServiceRequest.Fields, _context);
        }

        if (_context.Options.NamesDirectory && IsShell(request))
        {
            _context.Coverage?.EndResource(before!);
            return null;
        }

        TranslatedResource<ServiceRequest> added = build.Add(request);
        added.Order = scope.OrderOf(reportStatus);
        if (status is null)
        {
            added.IsDefault("status");
        }

        _context.Coverage?.EndResource(before!);
        return request;
    }

    private string? StatusOf(PlacedSegment? orc)
    {
        if (orc is null || Source.Of(orc, 5, _context) is not { IsPresent: true } sent || sent.Peek() is not { } code)
        {
            return null;
        }

        string? status = OrderStatuses.FindByStatus(_context.Options.LocalCodes.Find("ORC", 5, code) ?? code);
        if (status is null)
        {
            _context.CountUnmapped("OrderStatus", sent.Place, code);
        }
        else
        {
            sent.Used("status");
        }

        return status;
    }

    /// <summary>The answers to questions of the order (QST, SCI of OBX-29) are its information, in a Bundle; all else is a result.</summary>
    private List<string> Split(List<ObservationGroup> results, string report, ReportScope scope, List<ObservationGroup> documents, ServiceRequest? request)
    {
        List<string> references = [];
        DeviceContainment containment = new(build);
        List<ObservationGroup>? ofDevice = containment.Take(results);
        foreach ((string key, List<ObservationGroup> lines) in ObservationLines.Group(ofDevice ?? results, documents, _context))
        {
            string reference = ObxToObservation.Read(lines, _ids.Of("Observation", $"{report}\u001f{key}"), scope, build);
            if (ofDevice is not null)
            {
                containment.Complete(lines[0], reference);
            }

            if (request is not null && _context.Options.NamesDirectory && Source.Of(lines[0].Obx, 29, _context).Peek() is "QST" or "SCI")
            {
                request.SupportingInfo.Add(new Reference { ReferenceValue = reference });
            }
            else
            {
                references.Add(reference);
            }
        }

        return references;
    }

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
        build.Encounter = null;
        if (pv1 is null)
        {
            return null;
        }

        if (_context.Options.NamesDirectory)
        {
            if (VisitSteps.Begin(build, pv1) is { } visit)
            {
                visit.IsNamedOnly = true;
            }

            return build.Visit;
        }

        return pv1.ReadAll(19, "DiagnosticReport.encounter.identifier", _context, Pv1ToEncounter.VisitNumber) is [{ } number, ..]
            ? new Reference { Type = "Encounter", Identifier = number }
            : null;
    }
}
