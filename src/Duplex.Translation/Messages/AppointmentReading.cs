using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Messages;

/// <summary>One SCH with what follows to one Appointment, and the orders behind it.</summary>
internal sealed class AppointmentReading(MessageBuild build, SegmentSection section)
{
    private const string Subject = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Appointment.subject";

    private readonly TranslationContext _context = build.Context;
    private readonly PlacedSegment _sch = section.Head;
    private readonly Appointment _appointment = new();
    private readonly List<string> _cleared = [];
    private bool _isTimed;

    /// <param name="patients">Everybody whose appointment it is.</param>
    public TranslatedResource<Appointment> Read(IReadOnlyList<(PlacedSegment Pid, TranslatedResource<Patient> Patient)> patients)
    {
        string? outer = _context.Coverage?.BeginResource("Appointment");
        string key = KeyOf();
        _appointment.Id = build.IdOf("Appointment", key);
        SchToAppointment.Map.Apply(_sch, _appointment, _context, _cleared);
        KeptFields.Read(_sch, [3, 5], _appointment.Extension, _context);
        SchToContacts.Read(_sch, _appointment, build);
        ReadTimings();
        AddPatients(patients);
        ReadResources();
        bool saysStatus = ReadStatus();
        Complete();
        _context.Coverage?.EndResource(outer!);

        TranslatedResource<Appointment> added = build.Add(_appointment);
        added.Cleared.AddRange(_cleared);
        // One message may hold one of the numbers only.
        added.IsAddition("identifier");
        if (!saysStatus)
        {
            added.IsDefault("status");
        }

        if (!_isTimed)
        {
            added.IsDefault("start");
            added.IsDefault("end");
        }

        SchToServiceRequest.Read(section, _appointment, build);
        SchToProvenance.Read(_sch, added.Reference, _appointment.CancelationReason is null, build);
        return added;
    }

    private string KeyOf()
    {
        foreach (int field in (ReadOnlySpan<int>)[2, 1])
        {
            if (EiToIdentifier.KeyOf(Source.Of(_sch, field, _context)) is { } number)
            {
                return number;
            }
        }

        _context.Warn(_sch.Place(2), "Neither SCH-1 nor SCH-2 holds a number, so nothing that follows can name this appointment.");
        return build.Message["MSH-10"].ToString();
    }

    /// <summary>TQ1, which took the place of SCH-11.</summary>
    private void ReadTimings()
    {
        foreach (PlacedSegment tq1 in section.Of("TQ1"))
        {
            _appointment.Start ??= tq1.Read(7, "start", _context, ProvenanceOfSegment.InstantOf);
            _appointment.End ??= tq1.Read(8, "end", _context, ProvenanceOfSegment.InstantOf);
        }
    }

    private void AddPatients(IReadOnlyList<(PlacedSegment Pid, TranslatedResource<Patient> Patient)> patients)
    {
        foreach ((PlacedSegment pid, TranslatedResource<Patient> patient) in patients)
        {
            Source id = Source.Of(pid, PatientIdentifiers.Find(pid.Segment)?.Number ?? 3, _context);
            id[1].Used("participant.actor");
            if (patients.Count == 1)
            {
                id[1].Used("extension.valueReference");
                _appointment.Extension.Add(new Extension { Url = Subject, Value = new Reference { ReferenceValue = patient.Reference } });
            }

            _appointment.Participant.Add(new AppointmentParticipant { Actor = new Reference { ReferenceValue = patient.Reference } });
        }
    }

    private void ReadResources()
    {
        List<PlacedSegment> notes = [];
        AppointmentParticipant? patient = _appointment.Participant.Find(participant => participant.Actor?.ReferenceValue?.Value == build.PatientReference);
        string owner = _sch.Id;
        foreach (PlacedSegment segment in section.Following)
        {
            if (segment.Id == "NTE")
            {
                if (owner is "SCH" or "TQ1" or "RGS" or "AIS" or "AIG" or "AIL" or "AIP")
                {
                    notes.Add(segment);
                }

                continue;
            }

            CloseNotes(notes);
            owner = segment.Id;
            switch (segment.Id)
            {
                case "RGS":
                    KeptFields.Read(segment, [2, 3], _appointment.Extension, _context);
                    break;
                case "AIS":
                    ReadService(segment, patient);
                    break;
                case "AIG":
                    AddParticipants(segment, AppointmentResource.General, AppointmentResource.ReadGeneral);
                    break;
                case "AIL":
                    AddParticipants(segment, AppointmentResource.Location, LocationOf);
                    break;
                case "AIP":
                    AddParticipants(segment, AppointmentResource.Personnel, static (in Source xcn) => xcn.Context.Directory.Practitioner(xcn));
                    break;
                default:
                    break;
            }
        }

        CloseNotes(notes);
    }

    /// <summary>The place stands in its own resource; the participant refers to it and calls it by its name.</summary>
    private static Reference? LocationOf(in Source pl)
    {
        Reference? location = pl.Context.Directory.Location(pl);
        if (location is not null)
        {
            pl.Used();
        }

        return location;
    }

    private void CloseNotes(List<PlacedSegment> notes)
    {
        if (notes.Count > 0)
        {
            NteToAppointment.Read(notes, _appointment, _context);
            notes.Clear();
        }
    }

    /// <summary>The service, and when: the patient takes part in it, and the appointment has its time where it has none of its own.</summary>
    private void ReadService(PlacedSegment ais, AppointmentParticipant? patient)
    {
        if (ais.Read(3, "serviceType", _context, CweToCodeableConcept.Read) is { } service)
        {
            _appointment.ServiceType.Add(service);
        }

        KeptFields.Read(ais, [2, 9], _appointment.Extension, _context);
        Period? period = AppointmentResource.Service.PeriodOf(ais, _appointment.Start?.Value, "participant.period", _context);
        if (period is not null && patient is not null && patient.Period is null)
        {
            patient.Period = period;
        }

        if (_appointment.Start is null && new FhirInstant(period?.Start?.Value).TryGetInstant(out _))
        {
            _appointment.Start = ais.Read(4, "start", _context, ProvenanceOfSegment.InstantOf) ?? new FhirInstant(period!.Start!.Value);
            _appointment.End ??= period!.End?.Value;
        }

        ReadServiceStatus(ais);
    }

    /// <summary>The lead service tells the state where the appointment does not; another state of a service stays beside it.</summary>
    private void ReadServiceStatus(PlacedSegment ais)
    {
        string? sent = ais[10].Component(1).Trimmed();
        if (_appointment.Status is null || sent == _sch[25].Component(1).Trimmed())
        {
            FhirCode? status = ais.Read(10, "status", _context, AppointmentStatuses.Read);
            _appointment.Status ??= status;
        }
        else if (sent is not null)
        {
            Source.Of(ais, 10, _context)[1].Used("status.extension");
            AddBeside(_appointment.Status, sent);
        }
    }

    private static void AddBeside(FhirCode status, string sent)
    {
        if (!status.Extension.Exists(known => known.Value is CodeableConcept { Coding: [{ Code.Value: { } code }] } && code == sent))
        {
            status.Extension.Add(SentCodes.Extension("0278", sent));
        }
    }

    private void AddParticipants(PlacedSegment segment, AppointmentResource places, ReadSource<Reference> read)
    {
        List<Reference> actors = segment.ReadAll(places.Resource, "participant.actor", _context, read);
        CodeableConcept? type = segment.Read(places.Type, "participant.type", _context, CweToCodeableConcept.Read);
        if (actors.Count == 0 && type is null)
        {
            return;
        }

        Period? period = places.PeriodOf(segment, _appointment.Start?.Value, "participant.period", _context);
        List<Extension> kept = [];
        KeptFields.Read(segment, places.Kept, kept, _context);
        FhirCode? status = segment.Read(places.Status, "participant.status", _context, AppointmentStatuses.Read);
        foreach (Reference? actor in actors.Count == 0 ? [null] : actors.Cast<Reference?>())
        {
            _appointment.Participant.Add(new AppointmentParticipant
            {
                Actor = actor,
                Type = type is null ? [] : [type],
                Period = period,
                Extension = [.. kept],
                Status = status is null ? null : new FhirCode(AppointmentStatuses.ParticipationOf(status.Value)) { Extension = status.Extension },
            });
        }
    }

    /// <summary>What happened says more than the state that a field repeats.</summary>
    private bool ReadStatus()
    {
        bool isSaid = _appointment.Status is not null;
        if (AppointmentStatuses.FindByEvent(build.Trigger) is { } happened)
        {
            FhirCode status = _appointment.Status ??= new FhirCode();
            if (status.Value is not null && status.Value != happened && _sch[25].Component(1).Trimmed() is { } sent)
            {
                AddBeside(status, sent);
            }

            status.Value = happened;
            isSaid = true;
        }

        (_appointment.Status ??= new FhirCode()).Value ??= "booked";
        // The invariant app-4 of R4 spells no-show in a way that no status is.
        if (_appointment.Status.Value is "cancelled")
        {
            _appointment.CancelationReason = _sch.Read(6, "cancelationReason", _context, CweToCodeableConcept.Read);
        }

        return isSaid || build.Trigger is "S12";
    }

    /// <summary>R4: a start goes with an end, and both with every state but a proposal and a cancellation.</summary>
    private void Complete()
    {
        _isTimed = _appointment.Start is not null || _appointment.End is not null;
        if (_appointment is { Start.Value: { } start, End: null, MinutesDuration.Value: { } minutes })
        {
            _appointment.End = Durations.Move(start, TimeSpan.FromMinutes(minutes));
        }

        if (_isTimed || _appointment.Status?.Value is not ("proposed" or "cancelled" or "waitlist"))
        {
            _appointment.Start ??= new FhirInstant { Extension = SentCodes.Absent() };
            _appointment.End ??= new FhirInstant { Extension = SentCodes.Absent() };
        }

        foreach (AppointmentParticipant participant in _appointment.Participant)
        {
            participant.Status ??= AppointmentStatuses.ParticipationOf(_appointment.Status?.Value);
        }

        if (_appointment.Participant.Count == 0)
        {
            _appointment.Participant.Add(new AppointmentParticipant { Actor = new Reference { Extension = SentCodes.Absent() }, Status = "needs-action" });
        }
    }
}
