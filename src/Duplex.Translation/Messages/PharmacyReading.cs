using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Messages;

/// <summary>The orders of a pharmacy message to MedicationRequest and what was dispensed to MedicationDispense.</summary>
/// <param name="isOwner">False where the message is about something else than the order, which then changes nothing of it.</param>
internal sealed class PharmacyReading(MessageBuild build, bool isOwner)
{
    private readonly TranslationContext _context = build.Context;

    /// <returns>The order; null where the segments tell of none.</returns>
    public MedicationRequest? Read(PharmacyGroup group)
    {
        string key = KeyOf(group);
        MedicationRequest? request = group.Orders.Any() || group.Dispensed.Count == 0 && group.Control is not null ? ReadRequest(group, key) : null;
        for (int turn = 0; turn < group.Dispensed.Count; turn++)
        {
            ReadDispense(group, group.Dispensed[turn], key, request);
        }

        CareObservations.Read(build, group.Observations, $"MedicationRequest\u001f{key}");
        foreach (PlacedSegment ft1 in group.Charges)
        {
            Ft1ToChargeItem.Read(ft1, [], build);
        }

        return request;
    }

    private MedicationRequest? ReadRequest(PharmacyGroup group, string key)
    {
        if (!group.Orders.Any() && group.Control!.Head[2].Value.Bytes.IsEmpty && group.Control.Head[3].Value.Bytes.IsEmpty)
        {
            _context.Warn(group.Control.Head.Place(2), "The ORC holds no order number and no drug follows, so nothing is told of any order.");
            return null;
        }

        string? outer = _context.Coverage?.BeginResource("MedicationRequest");
        MedicationRequest request = new()
        {
            Id = build.IdOf("MedicationRequest", key),
            Intent = group.Encoded is null && group.Placed is not null ? "original-order" : "order",
            Subject = CareSteps.SubjectOf(build),
            Encounter = build.Visit,
        };
        List<string> cleared = [];
        if (group.Control is { } control)
        {
            OrcToMedicationRequest.Map.Apply(control.Head, request, _context, cleared);
            KeptFields.Read(control.Head, [6, 11, 13, 14, 15, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 30, 31, 32, 33, 34, 35, 36, 37, 38], request.Extension, _context);
        }

        ReadParts(group, request, cleared);
        ReadPriority(group, request);
        bool saysStatus = request.Status is not null;
        request.Status ??= group.Control?.Head[1].Component(1).Trimmed() is ['U' or 'u', ..] ? "unknown" : "active";
        _context.Coverage?.EndResource(outer!);
        TranslatedResource<MedicationRequest> added = build.Add(request);
        added.Cleared.AddRange(cleared);
        added.IsNamedOnly = !isOwner;
        // One message may hold one of the numbers only.
        added.IsAddition("identifier");
        if (!saysStatus)
        {
            added.IsDefault("status");
        }

        if (!group.Orders.Any())
        {
            // An answer that names the order alone says nothing of the drug.
            added.IsDefault("medicationCodeableConcept");
            added.IsDefault("intent");
        }

        return request;
    }

    private void ReadParts(PharmacyGroup group, MedicationRequest request, List<string> cleared)
    {
        PharmacyPart? placedPart = IsSameDrug(group) ? group.Placed : null;
        Medication medication = new();
        _context.Coverage?.Enter("medication");
        if (group.Encoded is { } rxe)
        {
            RxeToMedicationRequest.Medication.Apply(rxe.Head, medication, _context);
        }

        if (placedPart is { } rxo)
        {
            RxoToMedicationRequest.Medication.Apply(rxo.Head, medication, _context);
        }

        AddIngredients(group.Orders, medication);
        _context.Coverage?.Leave();
        request.Medication = MedicationAttachment.Attach(medication, request);
        if (group.Encoded is { } encoded)
        {
            RxeToMedicationRequest.Map.Apply(encoded.Head, request, _context, cleared);
            KeptFields.Read(encoded.Head, RxeToMedicationRequest.Kept, request.Extension, _context);
            KeepGivePer(encoded, 22, request);
        }

        if (placedPart is { } placed)
        {
            if (request.DosageInstruction.FirstOrDefault()?.Text is null)
            {
                RxoToMedicationRequest.Instruction.Apply(placed.Head, request, _context, cleared);
            }

            if (group.Encoded is not { } own || !(own.Head[3].Value.IsPresent || own.Head[4].Value.IsPresent))
            {
                RxoToMedicationRequest.Dose.Apply(placed.Head, request, _context, cleared);
            }

            RxoToMedicationRequest.Map.Apply(placed.Head, request, _context, cleared);
            KeptFields.Read(placed.Head, RxoToMedicationRequest.Kept, request.Extension, _context);
            KeepGivePer(placed, 17, request);
        }

        request.DosageInstruction = DosageReading.Read(group, request.DosageInstruction.FirstOrDefault(), "dosageInstruction", _context);
        if (request.DispenseRequest is { Quantity: null, NumberOfRepeatsAllowed: null, Performer: null })
        {
            request.DispenseRequest = null;
        }

        foreach (PharmacyPart part in group.Control is null ? group.Orders : group.Orders.Prepend(group.Control))
        {
            request.Note.AddIfAny(NteToAnnotation.Read(part.Notes, _context));
        }
    }

    /// <summary>A dose of one drug is none of another: where the pharmacy encoded another drug, the order as placed stays in the message.</summary>
    private bool IsSameDrug(PharmacyGroup group)
    {
        if (group is not { Encoded: { } rxe, Placed: { } rxo })
        {
            return true;
        }

        string? encoded = CweToCodeableConcept.KeyOf(Source.Of(rxe.Head, 2, _context));
        string? placed = CweToCodeableConcept.KeyOf(Source.Of(rxo.Head, 1, _context));
        if (encoded is null || placed is null || encoded == placed)
        {
            if (rxe.Head[2].Value.Bytes.SequenceEqual(rxo.Head[1].Value.Bytes))
            {
                Source.Of(rxo.Head, 1, _context).Used("medication.code");
            }

            return true;
        }

        _context.Warn(rxo.Head.Place(1), "RXO-1 and RXE-2 name different drugs; the encoded order (RXE) is taken, and what RXO says stays in the message as received.");
        return false;
    }

    private void AddIngredients(IEnumerable<PharmacyPart> parts, Medication medication)
    {
        // The encoded order repeats the components of the placed one.
        foreach (PlacedSegment rxc in parts.FirstOrDefault(part => part.Components.Count > 0)?.Components ?? [])
        {
            medication.Ingredient.AddIfAny(RxcToIngredient.Read(rxc, _context));
        }
    }

    private void ReadPriority(PharmacyGroup group, MedicationRequest request)
    {
        FhirCode? priority = null;
        foreach (PharmacyPart part in group.Control is null ? group.Orders : group.Orders.Prepend(group.Control))
        {
            PriorityReading.ReadTimings(part.Timings, ref priority, _context);
        }

        // TQ of older messages.
        if (group.Control is { } orc)
        {
            PriorityReading.Read(Source.Of(orc.Head, 7, _context)[6], ref priority, _context);
        }

        if (group.Encoded is { } rxe)
        {
            PriorityReading.Read(Source.Of(rxe.Head, 1, _context)[6], ref priority, _context);
        }

        request.Priority = priority;
    }

    /// <summary>'Give per' stays beside a rate that already holds its time, or where there is none.</summary>
    private void KeepGivePer(PharmacyPart part, byte field, MedicationRequest request)
    {
        if (!request.DosageInstruction.Exists(static dosage => dosage.DoseAndRate is [{ Rate: Ratio }, ..]))
        {
            KeptFields.Read(part.Head, [field], request.Extension, _context);
        }
    }

    private void ReadDispense(PharmacyGroup group, PharmacyPart part, string key, MedicationRequest? request)
    {
        string? outer = _context.Coverage?.BeginResource("MedicationDispense");
        PlacedSegment rxd = part.Head;
        string turn = rxd[1].Component(1).Trimmed() ?? rxd[3].Component(1).Trimmed() ?? build.Message["MSH-10"].ToString();
        MedicationDispense dispense = new()
        {
            Id = build.IdOf("MedicationDispense", $"{key}\u001f{turn}\u001f{rxd[3].Component(1).Trimmed()}"),
            Subject = build.Subject,
            Context = build.Visit,
        };
        List<string> cleared = [];
        Medication medication = new();
        _context.Coverage?.Enter("medication");
        RxdToMedicationDispense.Medication.Apply(rxd, medication, _context);
        AddIngredients([part], medication);
        _context.Coverage?.Leave();
        dispense.Medication = MedicationAttachment.Attach(medication, dispense);
        if (group.Control is { } control)
        {
            dispense.Extension.AddIfAny(control.Head.Read(1, "extension.extension.valueCodeableConcept.coding.code", _context, OrderExtensions.Control));
            dispense.Identifier.AddIfAny(control.Head.Read(3, "identifier", _context, static (in Source ei) => EiToIdentifier.Read(ei, "FILL")));
        }

        RxdToMedicationDispense.Map.Apply(rxd, dispense, _context, cleared);
        KeptFields.Read(rxd, RxdToMedicationDispense.Kept, dispense.Extension, _context);
        dispense.DosageInstruction = DosageReading.Read(part, dispense.DosageInstruction.FirstOrDefault(), "dosageInstruction", _context);
        dispense.Note.AddIfAny(NteToAnnotation.Read(part.Notes, _context));
        dispense.AuthorizingPrescription.AddRange(PrescriptionOf(group, request));
        string? status = MedicationStatuses.DispenseStatusOf(request?.Status?.Value ?? MedicationStatuses.FindByStatus(group.Control?.Head[5].Component(1).Trimmed()));
        dispense.Status = status ?? "completed";
        _context.Coverage?.EndResource(outer!);
        TranslatedResource<MedicationDispense> added = build.Add(dispense);
        added.Cleared.AddRange(cleared);
    }

    private IEnumerable<Reference> PrescriptionOf(PharmacyGroup group, MedicationRequest? request)
    {
        if (request is not null)
        {
            return [CareOrders.ReferenceTo(request)];
        }

        Identifier? number = group.Control is not { } control ? null
            : control.Head.Read(2, "authorizingPrescription.identifier", _context, static (in Source ei) => EiToIdentifier.Read(ei, "PLAC"))
                ?? control.Head.Read(3, "authorizingPrescription.identifier", _context, static (in Source ei) => EiToIdentifier.Read(ei, "FILL"));
        return number is null ? [] : [build.Directory.Conditional(new Reference { Type = "MedicationRequest", Identifier = number })];
    }

    /// <summary>The placer's number, then the filler's, then that of the prescription.</summary>
    private string KeyOf(PharmacyGroup group)
    {
        foreach (int field in (ReadOnlySpan<int>)[2, 3])
        {
            if (group.Control is { } control && EiToIdentifier.KeyOf(Source.Of(control.Head, field, _context)) is { } number)
            {
                return number;
            }
        }

        PlacedSegment head = group.Control?.Head ?? group.Orders.Concat(group.Dispensed).First().Head;
        string? prescription = group.Encoded?.Head[15].Value.Trimmed() ?? group.Dispensed.FirstOrDefault()?.Head[7].Value.Trimmed();
        if (prescription is null)
        {
            _context.Warn(head.Place(head.Id == "ORC" ? 2 : 0), "There is neither an order number nor a prescription number, so nothing that follows can name this order.");
        }

        return prescription ?? $"{build.Message["MSH-10"]}\u001f{head.Id}\u001f{head.Occurrence}";
    }
}
