using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Messages;

/// <summary>The orders of one message and one patient to ServiceRequest.</summary>
internal sealed class OrderReading(MessageBuild build)
{
    private readonly TranslationContext _context = build.Context;
    private readonly MessageIds _ids = new(build.Context.Options);

    private static ReadOnlySpan<byte> RequestFields => [1, 2, 3, 4, 5, 6, 7, 11, 13, 15, 16, 18, 27, 31];

    /// <summary>An order that cannot be told from others, or names no service and is none that is known by its number, is left out.</summary>
    public void Read(OrderGroup order)
    {
        if (order.Orc is null && order.Obr is null)
        {
            _context.WarnOnce("OBX order", order.Observations[0].Obx.Place(0), "The observations belong to no order; they stay in the message as received.");
            return;
        }

        string? before = _context.Coverage?.BeginResource("ServiceRequest");
        OrderNumbers numbers = OrderNumbers.Read(order, _context);
        ServiceRequest request = ObrToServiceRequest.Read(order, numbers, IdOf(order, numbers), build.PatientReference, _context);
        string? control = order.Orc?[1].Component(1).Trimmed();
        string? status = OrderStatuses.FindByStatus(order.Orc?[5].Component(1).Trimmed()) ?? OrderStatuses.FindByControl(control ?? "NW");
        request.Status = status ?? RequestStatusCodes.Active;
        request.Encounter = build.Visit;
        request.Priority = PriorityOf(order);
        request.Occurrence = OccurrenceOf(order);
        request.Specimen = SpecimenReference.ReadAll(order, _context);
        request.ReasonCode.AddRange(DiagnosesOf(order, request.ReasonCode));
        request.Note = NotesOf(order);
        TranslatedResource<ServiceRequest> added = build.Add(request);
        if (status is null)
        {
            added.IsDefault("status");
        }

        if (AuthoredOf(order) is { } authored)
        {
            request.AuthoredOn = new FhirDateTime(authored);
            if (control is not (null or "NW"))
            {
                added.IsDefault("authoredOn");
            }
        }

        Tell(order);
        _context.Coverage?.EndResource(before!);
    }

    /// <summary>The EHR's own id where it sends one (OBR-18, ORC-2), otherwise a hash of the placer number.</summary>
    private string IdOf(OrderGroup order, OrderNumbers numbers)
    {
        foreach ((PlacedSegment? segment, int field) in new[] { (order.Obr, 18), (order.Orc, 2), (order.Obr, 2) })
        {
            if (segment is not null && Source.Of(segment, field, _context) is var ei && ei[1].Peek() is { } value && ResourceIds.IsValid(value)
                && EiToIdentifier.AuthorityOf(ei)?.HoldsIdsOf("ServiceRequest") == true)
            {
                return value;
            }
        }

        if ((numbers.PlacerKey ?? numbers.FillerKey) is { } key)
        {
            return _ids.Of("ServiceRequest", key);
        }

        PlacedSegment unnumbered = order.Orc ?? order.Obr!;
        _context.Warn(unnumbered.Place(2), "Neither ORC-2 nor OBR-2 holds an order number, so nothing that follows can name this order.");
        string? service = order.Obr is { } obr ? CweToCodeableConcept.KeyOf(Source.Of(obr, 4, _context)) : null;
        return _ids.Of("ServiceRequest", $"{build.PatientReference}\u001f{service}\u001f{build.Message["MSH-10"]}");
    }

    private FhirCode? PriorityOf(OrderGroup order)
    {
        (PlacedSegment Segment, int Field, Hl7Value Value)[] places =
        [
            .. order.Timings.Select(timing => (timing, 9, timing[9].Component(1)[1])),
            .. order.Orc is { } orc ? [(orc, 7, orc[7].Component(6)[1])] : Array.Empty<(PlacedSegment, int, Hl7Value)>(),
            .. order.Obr is { } obr ? [(obr, 27, obr[27].Component(6)[1]), (obr, 5, obr[5].Component(1)[1])] : Array.Empty<(PlacedSegment, int, Hl7Value)>(),
        ];
        foreach ((PlacedSegment segment, int field, Hl7Value value) in places)
        {
            if (value.Trimmed() is not { } code)
            {
                continue;
            }

            if (Priorities.Find(code) is { } priority)
            {
                return priority;
            }

            _context.WarnOnce($"priority {segment.Id}", segment.Place(field), "The priority is no code that FHIR has a word for; right would be S, A or R.");
        }

        return null;
    }

    /// <summary>When it is to be done (OBR-6, TQ1-7), or when the specimen was taken (OBR-7).</summary>
    private FhirDateTime? OccurrenceOf(OrderGroup order)
    {
        Hl7Value?[] places =
        [
            order.Obr?[6].Component(1)[1],
            order.Obr?[7].Component(1)[1],
            .. order.Timings.Select(timing => (Hl7Value?)timing[7].Component(1)[1]),
        ];
        foreach (Hl7Value? value in places)
        {
            if (value is { } given && DtmToDateTime.ToDateTime(given, _context) is { } time)
            {
                return new FhirDateTime(time);
            }
        }

        return null;
    }

    private string? AuthoredOf(OrderGroup order) =>
        order.Orc is { } orc ? DtmToDateTime.ToDateTime(orc[9].Component(1)[1], _context) : null;

    private IEnumerable<CodeableConcept> DiagnosesOf(OrderGroup order, List<CodeableConcept> known)
    {
        HashSet<string> codes = [.. known.SelectMany(reason => reason.Coding).Select(coding => coding.Code?.Value ?? "")];
        foreach (PlacedSegment dg1 in order.Diagnoses)
        {
            Unplaced.Tell(dg1, [1, 2, 3, 4], _context);
            CodeableConcept? diagnosis = dg1.Read(3, "reasonCode", _context, CweToCodeableConcept.Read);
            if (dg1[4].Component(1).Trimmed() is { } description)
            {
                diagnosis ??= new CodeableConcept();
                diagnosis.Text ??= description;
            }

            if (diagnosis is not null && (diagnosis.Coding.Count == 0 || codes.Add(diagnosis.Coding[0].Code?.Value ?? "")))
            {
                yield return diagnosis;
            }
        }
    }

    /// <summary>NTE, and the clinical information of OBR-13, which need not be a reason.</summary>
    private List<Annotation> NotesOf(OrderGroup order)
    {
        List<Annotation> notes = [];
        if (NteToAnnotation.Read(order.Notes, _context) is { } note)
        {
            notes.Add(note);
        }

        if (order.Obr is { } obr)
        {
            notes.AddRange(obr.ReadAll(13, "note", _context, InformationOf));
        }

        return notes;
    }

    private static Annotation? InformationOf(in Source information)
    {
        if (CweToCodeableConcept.DisplayOf(information) is not { } text)
        {
            return null;
        }

        information.Used("text");
        return new Annotation { Text = text };
    }

    private void Tell(OrderGroup order)
    {
        if (order.Orc is { } orc)
        {
            Unplaced.Tell(orc, [.. ObrToServiceRequest.ControlFields, 7], _context);
        }

        if (order.Obr is { } obr)
        {
            Unplaced.Tell(obr, RequestFields, _context);
        }

        foreach (PlacedSegment timing in order.Timings)
        {
            Unplaced.Tell(timing, [1, 7, 9], _context);
        }

        if (order.Observations.Count > 0)
        {
            _context.WarnOnce("OBX order", order.Observations[0].Obx.Place(0), "Observations within an order have no place in it; they stay in the message as received.");
        }
    }
}
