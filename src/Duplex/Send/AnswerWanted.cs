using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;

namespace Duplex.Send;

/// <summary>What a message asks of its receiver on the same connection (MSH-15 and MSH-16; HL7 v2.5.1, 2.9.3).</summary>
internal enum AnswerWanted
{
    /// <summary>An answer, whatever it says.</summary>
    Always,

    /// <summary>An answer in one case only, so that none is an answer too.</summary>
    Sometimes,

    /// <summary>None.</summary>
    Never,
}

internal static class AnswersWanted
{
    public static AnswerWanted Of(in MessageHeader header) =>
        !header.IsEnhancedMode || header.AcceptCondition == AcknowledgementCondition.Always || header.ApplicationCondition == AcknowledgementCondition.Always
            ? AnswerWanted.Always
            : IsConditional(header.AcceptCondition) || IsConditional(header.ApplicationCondition) ? AnswerWanted.Sometimes : AnswerWanted.Never;

    private static bool IsConditional(AcknowledgementCondition condition) =>
        condition is AcknowledgementCondition.OnError or AcknowledgementCondition.OnSuccess;
}
