using Duplex.Fhir.Model;
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
    private readonly SpecimenWriter _specimens = new(build);
    private readonly OrderDiagnoses _diagnoses = new(build);
    private readonly MessageIds _ids = new(build.Context.Options);

    private static ReadOnlySpan<byte> RequestFields => [1, 2, 3, 4, 5, 6, 7, 11, 13, 15, 16, 17, 18, 27, 29, 31, 46, 47, 53, 54];

    private static ReadOnlySpan<byte> ReportFields => [20, 21, 22, 23, 24, 25, 26, 28, 32, 33, 34, 35, 36, 50];

    private static ReadOnlySpan<byte> TimingFields => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 14];

    /// <summary>An order that cannot be told from others, or names no service and is none that is known by its number, is left out.</summary>
    public void Read(OrderGroup order)
    {
        if (order.Orc is null && order.Obr is null)
        {
            if (order.Observations is [{ } first, ..])
            {
                _context.WarnOnce("OBX order", first.Obx.Place(0), "The observations belong to no order; they stay in the message as received.");
            }

            _specimens.ReadAll(order, null);
            return;
        }

        string? before = _context.Coverage?.BeginResource("ServiceRequest");
        OrderNumbers numbers = OrderNumbers.Read(order, _context);
        string id = IdOf(order, numbers);
        ServiceRequest request = ObrToServiceRequest.Read(order, numbers, id, build);
        string? status = StatusOf(order);
        request.Status = ObrToServiceRequest.StatusOf(status ?? RequestStatusCodes.Active, order, _context);
        request.Encounter = build.Visit;
        request.Priority = PriorityReading.Of(order, _context);
        request.Occurrence = TimeOf(order.Obr, 6) ?? TimeOf(order.Obr, 7);
        TimingToServiceRequest.Read(order, request, _context);
        request.Specimen = _specimens.ReadAll(order, $"ServiceRequest/{id}");
        _diagnoses.Read(order, request);
        request.Note.InsertRange(0, NteToAnnotation.ReadAll(order.Notes, _context));
        InformationReading.Read(order, request, request.Specimen, _context);
        TranslatedResource<ServiceRequest> added = build.Add(request);
        if (status is null)
        {
            added.IsDefault("status");
        }

        ReadAuthored(order, added);
        if (_context.Options.NamesDirectory)
        {
            ReadWhole(order, added);
        }

        _context.Coverage?.EndResource(before!);
        Tell(order);
    }

    /// <summary>What a chart leaves in the message: observations, who did what, and who is with a specimen.</summary>
    private void ReadWhole(OrderGroup order, TranslatedResource<ServiceRequest> added)
    {
        foreach (string observation in OrderObservations.Read(order, _specimens, added.Value, build))
        {
            added.Value.SupportingInfo.Add(new Reference { ReferenceValue = observation });
        }

        if (order.Obr is { } obr)
        {
            // What is a report's, and has no report yet.
            KeptFields.Read(obr, ReportFields, added.Value.Extension, _context);
            SpecimenWriter.KeepUnplaced(obr, added.Value.Specimen, added.Value, _context);
            if (added.Value.Specimen.Count != 1)
            {
                // Times of collection: OBR-6 alone says when the order is to be done.
                KeptFields.Read(obr, obr[6].Value.IsPresent ? [7, 8] : [8], added.Value.Extension, _context);
            }
        }

        Ft1ToChargeItem.ReadAll(order.Charges, added.Reference, build);
        CollectorReading.Read(order, added.Value.Specimen, added.Value.Extension, build);
        if (order.Orc is { } orc)
        {
            OrderProvenance.Add(orc, [added.Reference], isResult: false, build);
        }
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
            return _ids.Of("ServiceRequest", build.Numbered(key));
        }

        PlacedSegment unnumbered = order.Orc ?? order.Obr!;
        _context.Warn(unnumbered.Place(2), "Neither ORC-2 nor OBR-2 holds an order number, so nothing that follows can name this order.");
        string? service = order.Obr is { } obr ? CweToCodeableConcept.KeyOf(Source.Of(obr, 4, _context)) : null;
        return _ids.Of("ServiceRequest", $"{build.Whose}\u001f{service}\u001f{build.Message["MSH-10"]}");
    }

    /// <summary>By ORC-5, otherwise by ORC-1; null where neither tells a state.</summary>
    private string? StatusOf(OrderGroup order)
    {
        if (order.Orc is not { } orc)
        {
            return OrderStatuses.FindByControl("NW");
        }

        Source sent = Source.Of(orc, 5, _context);
        if (sent.Peek() is { } code)
        {
            if (OrderStatuses.FindByStatus(_context.Options.LocalCodes.Find("ORC", 5, code) ?? code) is { } status)
            {
                sent.Used("status");
                return status;
            }

            _context.HasUnmapped("OrderStatus", sent.Place, code);
        }

        Source control = Source.Of(orc, 1, _context);
        string? known = control.Peek() is { } wish ? OrderStatuses.FindByControl(_context.Options.LocalCodes.Find("ORC", 1, wish) ?? wish) : OrderStatuses.FindByControl("NW");
        if (known is not null && control.IsPresent)
        {
            control.Used("status");
        }

        return known;
    }

    /// <summary>When it is to be done (OBR-6), or when the specimen was taken (OBR-7).</summary>
    private FhirDateTime? TimeOf(PlacedSegment? obr, int field) =>
        obr is not null && Source.Of(obr, field, _context) is { IsPresent: true } given && given.DateTime("occurrenceDateTime") is { } time ? new FhirDateTime(time) : null;

    private void ReadAuthored(OrderGroup order, TranslatedResource<ServiceRequest> added)
    {
        bool isNew = order.Orc is { } sent && Source.Of(sent, 1, _context).Peek() is null or "NW";
        if ((isNew || !_context.Options.NamesDirectory) && order.Orc is { } orc && Source.Of(orc, 9, _context) is { IsPresent: true } time && time.DateTime("authoredOn") is { } authored)
        {
            added.Value.AuthoredOn = new FhirDateTime(authored);
            if (!isNew)
            {
                added.IsDefault("authoredOn");
            }
        }
    }

    private void Tell(OrderGroup order)
    {
        bool isWhole = _context.Options.NamesDirectory;
        if (order.Orc is { } orc && !isWhole)
        {
            Unplaced.Tell(orc, OrcToServiceRequest.Fields, _context);
        }

        if (order.Obr is { } obr && !isWhole)
        {
            Unplaced.Tell(obr, RequestFields, _context);
        }

        foreach (PlacedSegment timing in order.Timings)
        {
            Unplaced.Tell(timing, TimingFields, _context);
        }

        if (isWhole)
        {
            return;
        }

        foreach (PlacedSegment segment in order.Charges.Concat(order.Further))
        {
            Unplaced.Tell(segment, _context);
        }

        if (order.Observations.Count > 0)
        {
            _context.WarnOnce("OBX order", order.Observations[0].Obx.Place(0), "Observations within an order have no place in it; they stay in the message as received.");
        }
    }
}
