using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Engine.Deliveries;
using Duplex.Translation.Orders;

namespace Duplex.Vendors.Hl7v2;

/// <param name="Reference">The filler order number as <c>value^namespace</c>, otherwise what acknowledged it; null where nothing was accepted.</param>
public sealed record OrderVerdict(SendVerdict Verdict, string? Reference = null, Problem? Problem = null);

/// <summary>
/// What an answer to an order message means, on the same connection or by a message of its own (HL7 v2.5.1, 2.9.2 and
/// table 0119). Sentences are ours alone; what the counterparty wrote stays in the kept bytes.
/// </summary>
public static class OrderJudgement
{
    /// <param name="sent">The message that is answered: a filler order number counts only beside its placer order number.</param>
    public static OrderVerdict Of(OrderAnswer answer, ReadOnlyMemory<byte> sent)
    {
        ArgumentNullException.ThrowIfNull(answer);
        var placer = Hl7Message.Parse(sent).Message?["ORC-2.1"].ToString() ?? "";
        return answer.Code switch
        {
            AcknowledgementCode.AA => Refusal(answer) is { } refusal
                ? new OrderVerdict(SendVerdict.Refused, Problem: refusal)
                : new OrderVerdict(SendVerdict.Accepted, ReferenceOf(answer, placer)),
            AcknowledgementCode.CA => new OrderVerdict(SendVerdict.Staged, Problem: new Problem(
                "awaiting-application", "", "The laboratory stored the message; its application's answer comes by a message of its own.")),
            AcknowledgementCode.AR or AcknowledgementCode.CR when answer.Errors.Any(IsInternal) => new OrderVerdict(SendVerdict.Transient, Problem: ProblemOf(answer)),
            AcknowledgementCode.AE or AcknowledgementCode.CE or AcknowledgementCode.AR or AcknowledgementCode.CR =>
                new OrderVerdict(SendVerdict.Refused, Problem: Refusal(answer) ?? ProblemOf(answer)),
            _ => new OrderVerdict(SendVerdict.Unknown, Problem: new Problem(
                "answer-unclear", "MSA-1", "The laboratory's answer has no acknowledgement code of HL7 table 0008, so that it does not tell whether the order was taken.")),
        };
    }

    /// <summary><c>value^namespace</c>, the latter empty where none is given.</summary>
    public static string ReferenceOf(OrderNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        return $"{number.Value}^{number.Namespace ?? number.UniversalId}";
    }

    private static string ReferenceOf(OrderAnswer answer, string placer) =>
        answer.Orders.Where(order => order.Placer is null || IsSame(order.Placer.Value, placer)).Select(order => order.Filler).FirstOrDefault(filler => filler is not null) is { } number
            ? ReferenceOf(number)
            : $"AA {answer.ControlId}".TrimEnd();

    /// <summary>Laboratories change case and pad.</summary>
    private static bool IsSame(string answered, string sent) =>
        string.Equals(answered.Trim().TrimStart('0'), sent.Trim().TrimStart('0'), StringComparison.OrdinalIgnoreCase);

    /// <summary>Null where no order in the answer says that it was not taken.</summary>
    private static Problem? Refusal(OrderAnswer answer) => answer.Orders.Select(order => Refusal(order.Control)).FirstOrDefault(problem => problem is not null);

    private static Problem? Refusal(string control) => control switch
    {
        "UA" => At("order-not-accepted", "The laboratory is unable to accept the order (ORC-1 UA); somebody must ask it why, then change the order or send it elsewhere."),
        "UC" => At("order-not-cancelled", "The laboratory is unable to cancel the order (ORC-1 UC); a result may still come, and somebody must speak with the laboratory."),
        "UX" => At("order-not-changed", "The laboratory is unable to change the order (ORC-1 UX); somebody must speak with the laboratory."),
        "UD" => At("order-not-discontinued", "The laboratory is unable to discontinue the order (ORC-1 UD); somebody must speak with the laboratory."),
        "DE" => At("order-with-errors", "The laboratory found errors in the order (ORC-1 DE); somebody must look at its answer and mend the order."),
        "OC" => At("order-cancelled-there", "The laboratory cancelled the order itself (ORC-1 OC); somebody must ask it why and order anew where needed."),
        _ => null,
    };

    private static Problem At(string code, string sentence) => new(code, "ORC-1", sentence);

    private static bool IsInternal(OrderAnswerError error) => error.Code == "207";

    private static Problem ProblemOf(OrderAnswer answer)
    {
        var error = answer.Errors.FirstOrDefault(one => one.Severity is null or "E" or "F") ?? (answer.Errors.Count > 0 ? answer.Errors[0] : null);
        var (code, meaning) = MeaningOf(error?.Code);
        return new Problem(code, error?.Place ?? "", $"The laboratory answered {answer.Code}: {meaning}");
    }

    /// <summary>HL7 table 0357.</summary>
    private static (string Code, string Meaning) MeaningOf(string? error) => error switch
    {
        "100" => ("segment-sequence-error", "a segment is missing or out of order for it; the message type must be one that it takes."),
        "101" => ("required-field-missing", "it misses a field; the place named must be given."),
        "102" => ("data-type-error", "a value is not of the form that it takes; the place named must be mended."),
        "103" => ("code-unknown", "it does not know a code; the place named must hold one of its own."),
        "200" or "201" => ("message-type-refused", "it does not take this message type; the connection's message must be another."),
        "202" => ("processing-id-refused", "it does not take messages of this kind of environment (MSH-11)."),
        "203" => ("version-refused", "it does not take this HL7 version (MSH-12)."),
        "204" => ("key-unknown", "it does not know something that the message refers to; somebody must compare patient and order numbers."),
        "205" => ("duplicate", "it says that it has this already; somebody must compare."),
        "206" => ("record-locked", "the record is locked there; it must be released first."),
        "207" => ("internal-error", "it had a fault of its own."),
        _ => ("refused", "it gives no reason that Duplex knows; somebody must look at its answer."),
    };
}
