using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Transports.Mllp;

/// <summary>MSA of an answer, as far as matching needs it (HL7 v2.5.1, 2.14.8).</summary>
/// <param name="Code">MSA-1; null where it is no code of table 0008.</param>
/// <param name="ControlId">MSA-2 without surrounding blanks; empty where missing.</param>
internal readonly record struct MllpAcknowledgement(AcknowledgementCode? Code, string ControlId)
{
    public bool IsAcceptance => Code is AcknowledgementCode.AA or AcknowledgementCode.CA;

    public bool IsRefusal => Code is not null && !IsAcceptance;

    /// <summary>CA, CE, CR.</summary>
    public bool IsCommit => Code is AcknowledgementCode.CA or AcknowledgementCode.CE or AcknowledgementCode.CR;

    /// <summary>Null for what is no acknowledgement.</summary>
    public static MllpAcknowledgement? Read(ReadOnlyMemory<byte> answer) =>
        Hl7Message.Parse(answer).Message is { } message && AcknowledgementReading.Read(message) is { } read
            ? new(read.Code, read.ControlId)
            : null;
}
