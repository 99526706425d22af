using Duplex.Translation;
using Duplex.Transports.Mllp;

namespace Duplex.Vendors.Hl7v2;

/// <summary>Where a counterparty's MLLP listener is, and how messages to it are written.</summary>
public sealed record Hl7v2LinkOptions
{
    public const string LaboratoryOrder = "OML^O21";
    public const string GeneralOrder = "ORM^O01";

    public required string Host { get; init; }

    public required int Port { get; init; }

    /// <summary>From the first byte sent to the whole answer; connecting, writing and waiting for the line take at most as long each. Default: 10 s.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Asks for a commit acknowledgement first; the application's answer comes by a message of its own. Default: false, original mode.</summary>
    public bool Enhanced { get; init; }

    /// <summary><see cref="LaboratoryOrder"/> or <see cref="GeneralOrder"/>. Default: the former.</summary>
    public string Message { get; init; } = LaboratoryOrder;

    /// <summary>MSH-3. Default: <c>DUPLEX</c>.</summary>
    public string SendingApplication { get; init; } = "DUPLEX";

    /// <summary>MSH-4. Default: <c>CLINIC</c>.</summary>
    public string SendingFacility { get; init; } = "CLINIC";

    /// <summary>MSH-5. Default: empty.</summary>
    public string ReceivingApplication { get; init; } = "";

    /// <summary>MSH-6. Default: empty.</summary>
    public string ReceivingFacility { get; init; } = "";

    /// <summary>MSH-11. Default: <c>P</c>.</summary>
    public string ProcessingId { get; init; } = "P";

    /// <summary>The counterparty removes repeats of a control id itself, so that an order may be sent again. Default: false.</summary>
    public bool Deduplicates { get; init; }

    /// <summary>What identifier systems are called in messages.</summary>
    public AssigningAuthorities Authorities { get; init; } = AssigningAuthorities.None;

    /// <summary>How many messages may be sent before the first of them is answered. Default: 1.</summary>
    public int InFlight { get; init; } = 1;

    /// <summary>What an answer to another message means for those that wait. Default: nothing.</summary>
    public OtherAnswerPolicy OtherAnswers { get; init; }

    /// <summary>Null, the default: plain TCP.</summary>
    public MllpClientTls? Tls { get; init; }

    /// <summary>Is told of late answers, and of the application's answers that come on the sending connection. Null: nobody.</summary>
    public IMllpHearing? Hearing { get; init; }

    /// <summary>The longest that one call may take: waiting for the line, connecting, writing, and the answer.</summary>
    public TimeSpan CallWithin => 4 * Timeout;

    /// <summary>The zone in which times are written. Default: UTC.</summary>
    public TimeZoneInfo TimeZone { get; init; } = TimeZoneInfo.Utc;
}
