using System.Text.RegularExpressions;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Translation.DataTypes;

namespace Duplex.Translation.Orders;

/// <summary>
/// What an ACK, ORL^O22 or ORR^O02 says about an order message. Free texts of the counterparty (MSA-3, ERR-7, ERR-8) are not
/// read: they may hold anything.
/// </summary>
public sealed partial record OrderAnswer
{
    private const int MostErrors = 20;

    /// <summary>MSH-9.1: <c>ACK</c>, <c>ORL</c> or <c>ORR</c>.</summary>
    public required string MessageType { get; init; }

    /// <summary>MSH-10 of the answer itself; empty where missing.</summary>
    public required string ControlId { get; init; }

    /// <summary>MSA-1; null where it is no code of table 0008.</summary>
    public required AcknowledgementCode? Code { get; init; }

    /// <summary>MSA-2: MSH-10 of the message that is answered; null where missing.</summary>
    public required string? AnsweredControlId { get; init; }

    public required IReadOnlyList<OrderAnswerError> Errors { get; init; }

    /// <summary>What becomes of each order; empty in an ACK.</summary>
    public required IReadOnlyList<OrderAnswerItem> Orders { get; init; }

    /// <summary>Null where the bytes are no message, or one without MSA.</summary>
    public static OrderAnswer? Read(ReadOnlyMemory<byte> bytes)
    {
        if (Hl7Message.Parse(bytes).Message is not { } message || message.Segment("MSA") is not { IsPresent: true } msa)
        {
            return null;
        }

        List<OrderAnswerError> errors = [];
        List<OrderAnswerItem> orders = [];
        foreach (Hl7Segment segment in message)
        {
            ReadOnlySpan<byte> id = segment.IdBytes;
            if (id.SequenceEqual("ERR"u8))
            {
                ReadErrors(segment, errors);
            }
            else if (id.SequenceEqual("ORC"u8))
            {
                orders.Add(new OrderAnswerItem(
                    CodeOf(segment[1].Component(1)) ?? "", CodeOf(segment[5].Component(1)), OrderNumber.Read(segment[2][1]), OrderNumber.Read(segment[3][1])));
            }
            else if (id.SequenceEqual("OBR"u8))
            {
                AddNumbers(segment, orders);
            }
        }

        return new OrderAnswer
        {
            MessageType = message["MSH-9.1"].Trimmed() ?? "",
            ControlId = message["MSH-10"].Trimmed() ?? "",
            Code = AcknowledgementOf(msa[1].Component(1).Trimmed()),
            AnsweredControlId = msa[2].Value.Trimmed(),
            Errors = errors,
            Orders = orders,
        };
    }

    // By name only: an enumeration would also be read from its number.
    private static AcknowledgementCode? AcknowledgementOf(string? code) =>
        code is { Length: 2 } && Enum.TryParse(code, ignoreCase: true, out AcknowledgementCode known) ? known : null;

    /// <summary>Numbers that ORC leaves out stand in the OBR behind it.</summary>
    private static void AddNumbers(Hl7Segment obr, List<OrderAnswerItem> orders)
    {
        if (orders.Count > 0)
        {
            OrderAnswerItem last = orders[^1];
            orders[^1] = last with { Placer = last.Placer ?? OrderNumber.Read(obr[2][1]), Filler = last.Filler ?? OrderNumber.Read(obr[3][1]) };
        }
    }

    // ERR-2 and ERR-3 since version 2.5; before it ERR-1, whose components are segment, sequence, field and code.
    private static void ReadErrors(Hl7Segment err, List<OrderAnswerError> errors)
    {
        if (CodeOf(err[3].Component(1)) is { } code)
        {
            errors.Add(new OrderAnswerError(code, CodeOf(err[4].Component(1)), PlaceOf(err[2][1], hasParts: true)));
            return;
        }

        foreach (Hl7Repetition old in err[1].Repetitions.Take(MostErrors))
        {
            if (CodeOf(old[4]) is { } oldCode)
            {
                errors.Add(new OrderAnswerError(oldCode, null, PlaceOf(old, hasParts: false)));
            }
        }
    }

    private static string? PlaceOf(Hl7Repetition location, bool hasParts)
    {
        string? segment = location[1].Trimmed();
        if (segment is null || !SegmentId().IsMatch(segment))
        {
            return null;
        }

        int field = NumberOf(location[3]);
        int component = field == 0 || !hasParts ? 0 : NumberOf(location[5]);
        int repetition = field == 0 || !hasParts ? 0 : NumberOf(location[4]);
        return new Hl7Path(
            segment, Math.Max(NumberOf(location[2]), 1), field, repetition > 1 || component > 0 ? Math.Max(repetition, 1) : 0, component).ToString();
    }

    private static int NumberOf(Hl7Component component) =>
        ushort.TryParse(component.Trimmed(), System.Globalization.CultureInfo.InvariantCulture, out ushort number) ? number : 0;

    // Nothing but what a code can be leaves the message: a text in its place might name a patient.
    private static string? CodeOf(Hl7Component component) =>
        component.Trimmed() is { } code && CodePattern().IsMatch(code) ? code : null;

    [GeneratedRegex(@"\A[A-Za-z0-9_.\-]{1,20}\z")]
    private static partial Regex CodePattern();

    [GeneratedRegex(@"\A[A-Z][A-Z0-9]{2}\z")]
    private static partial Regex SegmentId();
}

/// <param name="Code">ERR-3.1 (table 0357); before version 2.5 ERR-1.4.</param>
/// <param name="Severity">ERR-4: E, W, I or F; null where it is not told.</param>
/// <param name="Place">Such as <c>OBR-4</c>, in the message that is answered; null where it is not told.</param>
public sealed record OrderAnswerError(string Code, string? Severity, string? Place);

/// <param name="Control">ORC-1, such as OK, UA, CR, UC, XR, UX, OC; empty where it is missing.</param>
/// <param name="Status">ORC-5; null where missing.</param>
public sealed record OrderAnswerItem(string Control, string? Status, OrderNumber? Placer, OrderNumber? Filler);
