using Duplex.Hl7v2;

namespace Duplex.Translation.Segments;

/// <summary>
/// Groups the segments of a message of orders or results by position: what follows an OBR is its, what follows a PID is that
/// patient's. So a group is found also where segments that the grammar asks for are missing or foreign ones stand between.
/// </summary>
internal sealed class MessageGroups
{
    private readonly TranslationContext _context;
    private readonly bool _controlFollowsRequest;
    private readonly List<PatientGroup> _patients = [];
    private readonly List<PlacedSegment> _specimensAhead = [];
    private readonly List<PlacedSegment> _notesAhead = [];
    private readonly List<PlacedSegment> _timingsAhead = [];
    private readonly List<ObservationGroup> _resultsAhead = [];
    private PatientGroup? _patient;
    private PlacedSegment? _orc;
    private OrderGroup? _order;
    private ObservationGroup? _observation;
    private PlacedSegment? _specimen;
    private string _noteOwner = "";

    private MessageGroups(bool controlFollowsRequest, TranslationContext context)
    {
        _controlFollowsRequest = controlFollowsRequest;
        _context = context;
    }

    /// <param name="controlFollowsRequest">OBR comes before its ORC and SPM before its OBR, as in OUL^R22 to R24.</param>
    public static IReadOnlyList<PatientGroup> Read(IReadOnlyList<PlacedSegment> segments, bool controlFollowsRequest, TranslationContext context)
    {
        MessageGroups groups = new(controlFollowsRequest, context);
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
                _patients.Add(_patient = new PatientGroup(segment));
                _noteOwner = segment.Id;
                break;
            case "PV1":
                Patient.Pv1 ??= segment;
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
            case "TQ1":
                (_order?.Timings ?? _timingsAhead).Add(segment);
                break;
            case "DG1" when _order is not null:
                _order.Diagnoses.Add(segment);
                break;
            case "SPM":
                _specimen = _controlFollowsRequest ? null : segment;
                (_order is null || _controlFollowsRequest ? _specimensAhead : _order.Specimens).Add(segment);
                _noteOwner = segment.Id;
                break;
            case "MSH" when segment.Occurrence == 1:
            case "SFT" or "EVN" or "UAC" or "MSA" or "FHS" or "BHS" or "BTS" or "FTS":
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
        if (_controlFollowsRequest && _order is { Orc: null })
        {
            _order.Orc = orc;
            return;
        }

        EndOrders();
        _orc = orc;
        _noteOwner = orc.Id;
    }

    private void StartOrder(PlacedSegment obr)
    {
        OrderGroup order = new(_controlFollowsRequest ? null : _orc, obr);
        if (_resultsAhead.Count > 0)
        {
            _context.Warn(_resultsAhead[0].Obx.Place(0), "OBX stands before its OBR; it is taken as a result of the OBR that follows.");
        }

        Move(_specimensAhead, order.Specimens);
        Move(_notesAhead, order.Notes);
        Move(_timingsAhead, order.Timings);
        Move(_resultsAhead, order.Observations);
        Patient.Orders.Add(_order = order);
        _observation = null;
        _specimen = null;
        _noteOwner = obr.Id;
    }

    private void StartObservation(PlacedSegment obx)
    {
        _observation = new ObservationGroup(obx, _specimen);
        (_order?.Observations ?? _resultsAhead).Add(_observation);
        _noteOwner = obx.Id;
    }

    private void TakeNote(PlacedSegment note)
    {
        switch (_noteOwner)
        {
            case "OBX":
                _observation!.Notes.Add(note);
                break;
            case "OBR":
                _order!.Notes.Add(note);
                break;
            case "ORC":
                _notesAhead.Add(note);
                break;
            default:
                _context.WarnOnce($"NTE {_noteOwner}", note.Place(3), "The note belongs to no order and to no result, so it has no place in the resources; it stays in the message as received.");
                break;
        }
    }

    /// <summary>Results that no OBR follows are the patient's own; an ORC without OBR still says what becomes of its order.</summary>
    private void EndOrders()
    {
        if (_resultsAhead.Count > 0 || (_orc is not null && _order is null))
        {
            OrderGroup without = new(_orc, null);
            Move(_resultsAhead, without.Observations);
            Move(_notesAhead, without.Notes);
            Patient.Orders.Add(without);
        }

        _notesAhead.Clear();
        _timingsAhead.Clear();
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
