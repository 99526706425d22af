using Duplex.Engine.Identity;
using Duplex.Hl7v2;

namespace Duplex.Transports.Mllp;

/// <summary>
/// The ordering unit of a message: its first identifier of the configured authority, or the sender's stream where it has none.
/// In a merge PID holds the surviving identifier, so the same rule gives its lane.
/// </summary>
internal static class Hl7v2Lane
{
    public static Lane Of(Hl7Message message, in MessageHeader header, Hl7v2ListenerOptions options, KeyedHash hash)
    {
        if (PatientIdentifiers.Find(message.Segment("PID")) is not { } identifiers)
        {
            return OfSender(header, options, hash);
        }

        foreach (Hl7Repetition identifier in identifiers.Field.Repetitions)
        {
            if (!PatientIdentifiers.IsIdentifier(identifier))
            {
                continue;
            }

            if (options.LaneAuthority is null)
            {
                return hash.LaneOf(options.Connection, $"{identifier[4][1]}|{identifier[1]}");
            }

            if (options.LaneAuthority == identifier[4][1].ToString() || options.LaneAuthority == identifier[4][2].ToString())
            {
                // The same words that the facade uses, so that all of a patient's work on a connection is one lane.
                return hash.LaneOf(options.Connection, $"{options.LaneSystem ?? options.LaneAuthority}|{identifier[1]}");
            }
        }

        return OfSender(header, options, hash);
    }

    /// <summary>The stream of a sender; one stream for all whose header can't be read.</summary>
    public static Lane OfSender(in MessageHeader header, Hl7v2ListenerOptions options, KeyedHash hash) =>
        hash.LaneOf(options.Connection, $"sender\u001f{header.SendingApplication}\u001f{header.SendingFacility}");
}
