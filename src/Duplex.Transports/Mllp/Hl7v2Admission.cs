using System.Collections.Frozen;
using Duplex.Hl7v2;

namespace Duplex.Transports.Mllp;

/// <summary>Decides from its content whether a listener takes a message. Pure.</summary>
internal static class Hl7v2Admission
{
    private static readonly FrozenSet<string> PatientEvents = FrozenSet.Create(
        "A01", "A02", "A03", "A04", "A05", "A06", "A07", "A08", "A11", "A13", "A28", "A31", "A34", "A40");

    /// <summary>Null where it is taken.</summary>
    public static Hl7v2Refusal? Check(in MessageHeader header, Hl7Message message, Hl7v2ListenerOptions options)
    {
        string type = header.MessageType;
        if (IsEmpty(type))
        {
            return Hl7v2Refusal.TypeMissing;
        }

        if (IsEmpty(header.ControlId))
        {
            return Hl7v2Refusal.ControlIdMissing;
        }

        if (message.SegmentCount > options.MaxSegments)
        {
            return Hl7v2Refusal.TooManySegments;
        }

        if (HasSecondHeader(message))
        {
            return Hl7v2Refusal.SecondHeader;
        }

        if (!options.IsTest)
        {
            if (!options.ProcessingIds.Contains(header.ProcessingId))
            {
                return Hl7v2Refusal.ProcessingId;
            }

            if (options.Versions is { } versions && !versions.Contains(header.Version))
            {
                return Hl7v2Refusal.Version;
            }
        }

        string trigger = header.TriggerEvent;
        if (options is { UnknownEvents: UnknownEventPolicy.Reject, KnownEvents: { } known } && !known.Contains($"{type}^{trigger}"))
        {
            return Hl7v2Refusal.EventUnknown;
        }

        return IsPatientMissing(type, trigger, message) ? Hl7v2Refusal.PatientMissing : null;
    }

    private static bool HasSecondHeader(Hl7Message message)
    {
        bool first = true;
        foreach (Hl7Segment segment in message)
        {
            if (!first && segment.IdBytes.SequenceEqual("MSH"u8))
            {
                return true;
            }

            first = false;
        }

        return false;
    }

    private static bool IsEmpty(string value) => string.IsNullOrWhiteSpace(value) || value == "\"\"";

    // The first event of ORU is R01, and messages of version 2.1 do not name it.
    private static bool IsPatientMissing(string type, string trigger, Hl7Message message) => type switch
    {
        "ADT" => PatientEvents.Contains(trigger) && PatientIdentifiers.Find(message.Segment("PID")) is null,
        "ORU" => (trigger is "R01" or "") && !HasPatient(message),
        _ => false,
    };

    /// <summary>A result message may hold several patients; it is taken where one of them is named.</summary>
    private static bool HasPatient(Hl7Message message)
    {
        foreach (Hl7Segment segment in message)
        {
            if (segment.IdBytes.SequenceEqual("PID"u8) && PatientIdentifiers.Find(segment) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
