using Duplex.Hl7v2;

namespace Duplex.Translation.Segments;

/// <summary>
/// Groups the segments of a message of orders or results by position: what follows an OBR is its, what follows a PID is that
/// patient's. So a group is found also where segments that the grammar asks for are missing or foreign ones stand between.
/// </summary>
internal sealed class MessageGroups
{
    private readonly TranslationContext _context;
    private readonly GroupOrder _layout;
    private readonly bool _hasPatientObservations;
    private readonly List<PatientGroup> _patients = [];
    private readonly List<SpecimenGroup> _specimensAhead = [];
    private readonly List<PlacedSegment> _notesAhead = [];
    private readonly List<PlacedSegment> _timingsAhead = [];
    private readonly List<PlacedSegment> _participationsAhead = [];
    private readonly List<PlacedSegment> _furtherAhead = [];
    private readonly List<ObservationGroup> _resultsAhead = [];
    private PatientGroup? _patient;
    private PlacedSegment? _orc;
    private OrderGroup? _order;
    private ObservationGroup? _observation;
    private SpecimenGroup? _specimen;
    private bool _specimensAreTaken;
    private string _noteOwner = "";

    private MessageGroups(GroupOrder layout, bool hasPatientObservations, TranslationContext context)
    {
        _layout = layout;
        _hasPatientObservations = hasPatientObservations;
        _context = context;
    }

    /// <param name="controlFollowsRequest">OBR comes before its ORC and SPM before its OBR, as in OUL^R22 and R23.</param>
    /// <inheritdoc cref="Read(IReadOnlyList{PlacedSegment}, GroupOrder, TranslationContext, bool)"/>
    public static IReadOnlyList<PatientGroup> Read(IReadOnlyList<PlacedSegment> segments, bool controlFollowsRequest, TranslationContext context) =>
        Read(segments, controlFollowsRequest ? GroupOrder.SpecimenFirst : GroupOrder.ControlFirst, context);

    /// <param name="hasPatientObservations">OBX before the first order are the patient's own, as in ORU since 2.7; otherwise they belong to the OBR that follows.</param>
    public static IReadOnlyList<PatientGroup> Read(
        IReadOnlyList<PlacedSegment> segments, GroupOrder layout, TranslationContext context, bool hasPatientObservations = false)
    {
        MessageGroups groups = new(layout, hasPatientObservations, context);
        foreach (PlacedSegment segment in segments)
        {
            groups.Take(segment);
        }

        groups.EndOrders();
        return groups._patients;
    }

    private void Take(PlacedSegment segment)
    {
        switch (segment.Id)
        {
            case "PID":
                EndOrders();
                _specimensAhead.Clear();
                _patients.Add(_patient = new PatientGroup(segment));
                _patient.About.Add(segment);
                _noteOwner = segment.Id;
                break;
            case "PV1":
                Patient.Pv1 ??= segment;
                Patient.About.Add(segment);
                _noteOwner = segment.Id;
                break;
            case "ORC":
                StartControl(segment);
                break;
            case "OBR":
                StartOrder(segment);
                break;
            case "OBX":
                StartObservation(segment);
                break;
            case "NTE":
                TakeNote(segment);
                break;
            case "PRT":
                TakeParticipation(segment);
                break;
            case "TQ1":
                (_order?.Timings ?? _timingsAhead).Add(segment);
                break;
            case "SPM":
                StartSpecimen(segment);
                break;
            case "SAC":
                TakeContainer(segment);
                break;
            default:
                TakeOther(segment);
                break;
        }
    }

    private void TakeOther(PlacedSegment segment)
    {
        switch (segment.Id)
        {
            case "DG1" when _order is not null:
                _order.Diagnoses.Add(segment);
                break;
            case "CTI" when _order is not null:
                _order.Trials.Add(segment);
                break;
            case "FT1" when _order is not null:
                _order.Charges.Add(segment);
                break;
            case "TQ2" or "CTD" or "BLG" when _order is not null || _orc is not null:
            case "TCD" when _noteOwner == "OBR":
                (_order?.Further ?? _furtherAhead).Add(segment);
                break;
            case "PD1" or "NK1" or "PV2" or "AL1" or "IAM" or "IN1" or "IN2" or "IN3" or "GT1" or "ARV" or "DG1" or "PR1" or "ROL" when _order is null && _orc is null && _patient is not null:
                _patient.About.Add(segment);
                _noteOwner = segment.Id;
                break;
            case "MSH" when segment.Occurrence == 1:
            case "SFT" or "EVN" or "UAC" or "MSA" or "FHS" or "BHS" or "BTS" or "FTS" or "TXA":
                _noteOwner = segment.Id;
                break;
            default:
                Unplaced.Tell(segment, _context);
                _noteOwner = segment.Id;
                break;
        }
    }

    private PatientGroup Patient
    {
        get
        {
            if (_patient is null)
            {
                _patients.Add(_patient = new PatientGroup(null));
            }

            return _patient;
        }
    }

    private void StartControl(PlacedSegment orc)
    {
        if (_layout != GroupOrder.ControlFirst && _order is { Orc: null })
        {
            _order.Orc = orc;
            _noteOwner = orc.Id;
            return;
        }

        EndOrders();
        _orc = orc;
        _noteOwner = orc.Id;
    }

    private void StartOrder(PlacedSegment obr)
    {
        if (_hasPatientObservations && _order is null && _orc is null && _resultsAhead.Count > 0)
        {
            EndOrders();
        }

        OrderGroup order = new(ControlOf(obr), obr);
        if (_resultsAhead.Exists(result => result.Specimen is null))
        {
            _context.Warn(_resultsAhead[0].Obx.Place(0), "OBX stands before its OBR; it is taken as a result of the OBR that follows.");
        }

        order.Specimens.AddRange(_specimensAhead);
        if (_layout == GroupOrder.SpecimenFirst)
        {
            _specimensAreTaken = true;
        }
        else
        {
            _specimensAhead.Clear();
        }

        Move(_notesAhead, order.Notes);
        Move(_timingsAhead, order.Timings);
        Move(_participationsAhead, order.Participations);
        Move(_furtherAhead, order.Further);
        Move(_resultsAhead, order.Observations);
        Patient.Orders.Add(_order = order);
        _observation = null;
        _specimen = null;
        _noteOwner = obr.Id;
    }

    /// <summary>
    /// The ORC of the group. It holds for a further OBR too where that has no ORC of its own, and no number or the same: one with another
    /// number is another order, of which the ORC says nothing.
    /// </summary>
    private PlacedSegment? ControlOf(PlacedSegment obr) =>
        _layout != GroupOrder.ControlFirst ? null
        : _order is null || _orc is null || OrderNumbers.AreOfOne(_orc, obr, _context) ? _orc
        : null;

    private void StartObservation(PlacedSegment obx)
    {
        _observation = new ObservationGroup(obx, _specimen);
        (_order is null || (_layout == GroupOrder.SpecimenFirst && _specimen is not null) ? _resultsAhead : _order.Observations).Add(_observation);
        _noteOwner = obx.Id;
    }

    private void StartSpecimen(PlacedSegment spm)
    {
        // A container that is told before its specimen (R23) is one with it.
        if (_layout == GroupOrder.SpecimenFirst && !_specimensAreTaken && _specimen is { Spm: null } told)
        {
            told.Spm = spm;
        }
        else
        {
            AddSpecimen(new SpecimenGroup(spm));
        }

        _noteOwner = spm.Id;
    }

    private void TakeContainer(PlacedSegment sac)
    {
        if (_specimen is null || (_layout == GroupOrder.SpecimenFirst && _specimensAreTaken))
        {
            AddSpecimen(new SpecimenGroup(null));
        }

        _specimen!.Containers.Add(sac);
        _noteOwner = sac.Id;
    }

    private void AddSpecimen(SpecimenGroup specimen)
    {
        if (_layout == GroupOrder.SpecimenFirst && _specimensAreTaken)
        {
            _specimensAhead.Clear();
            _specimensAreTaken = false;
        }

        _specimen = specimen;
        (_order is null || _layout == GroupOrder.SpecimenFirst ? _specimensAhead : _order.Specimens).Add(specimen);
    }

    private void TakeNote(PlacedSegment note)
    {
        switch (_noteOwner)
        {
            case "OBX":
                _observation!.Notes.Add(note);
                break;
            case "OBR":
            case "ORC" when _order?.Orc is not null:
                _order!.Notes.Add(note);
                break;
            case "ORC":
                _notesAhead.Add(note);
                break;
            case "SPM" or "SAC":
                _specimen!.Notes.Add(note);
                break;
            case "PID" or "PD1" or "NK1" or "PV1" or "PV2" or "AL1" or "IAM" or "IN1" or "IN2" or "IN3" or "GT1" when _patient is not null:
                _patient.About.Add(note);
                break;
            case not "" when _order is not null && _context.Options.NamesDirectory:
                _order.Notes.Add(note);
                break;
            default:
                _context.WarnOnce($"NTE {_noteOwner}", note.Place(3), "The note belongs to no order and to no result, so it has no place in the resources; it stays in the message as received.");
                break;
        }
    }

    private void TakeParticipation(PlacedSegment prt)
    {
        switch (_noteOwner)
        {
            case "OBX":
                _observation!.Participations.Add(prt);
                break;
            case "ORC" when _order is null:
                _participationsAhead.Add(prt);
                break;
            case "OBR" or "ORC":
                _order!.Participations.Add(prt);
                break;
            case "PID" or "PD1" or "PV1" or "PV2" when _patient is not null:
                _patient.About.Add(prt);
                break;
            default:
                Unplaced.Tell(prt, _context);
                break;
        }
    }

    /// <summary>Results that no OBR follows are the patient's own; an ORC without OBR still says what becomes of its order.</summary>
    private void EndOrders()
    {
        bool hasSpecimens = _specimensAhead.Count > 0 && !_specimensAreTaken;
        if (_resultsAhead.Count > 0 || (_orc is not null && _order is null) || hasSpecimens)
        {
            OrderGroup without = new(_orc, null) { IsAboutPatient = _hasPatientObservations && _orc is null && _order is null };
            if (hasSpecimens)
            {
                Move(_specimensAhead, without.Specimens);
            }

            Move(_resultsAhead, without.Observations);
            Move(_notesAhead, without.Notes);
            Move(_timingsAhead, without.Timings);
            Move(_participationsAhead, without.Participations);
            Move(_furtherAhead, without.Further);
            Patient.Orders.Add(without);
        }

        _notesAhead.Clear();
        _timingsAhead.Clear();
        _participationsAhead.Clear();
        _furtherAhead.Clear();
        _order = null;
        _observation = null;
        _specimen = null;
        _orc = null;
        _noteOwner = "";
    }

    private static void Move<T>(List<T> from, List<T> to)
    {
        to.AddRange(from);
        from.Clear();
    }
}
