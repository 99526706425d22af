using System.Text;

namespace Duplex.Sandbox.Lab.Wire;

/// <summary>Writes what an order message gets back: ACK, ORL^O22 or ORR^O02.</summary>
internal static class AnswerMessage
{
    /// <summary>MSH-9 of the application answer to this message.</summary>
    public static string ApplicationType(OrderMessage message) => message.Header.MessageType == "OML" ? "ORL^O22^ORL_O22" : "ORR^O02^ORR_O02";

    public static string AckType(OrderMessage message) =>
        message.Header.TriggerEvent.Length == 0 ? "ACK" : $"ACK^{WireText.Escape(message.Header.TriggerEvent)}^ACK";

    public static string Ack(OrderMessage message, string code, string controlId, DateTimeOffset now, params ReadOnlySpan<WireProblem> problems) =>
        Start(message, AckType(message), code, controlId, now, problems).ToString();

    public static string Application(
        OrderMessage message, string code, IReadOnlyList<AnswerLine> lines, string controlId, DateTimeOffset now, params ReadOnlySpan<WireProblem> problems)
    {
        var text = Start(message, ApplicationType(message), code, controlId, now, problems);
        text.Append(message.Pid(null));
        foreach (var line in lines)
        {
            text.Append(WireText.Segment("ORC", (1, line.Control), (2, line.PlacerField), (3, line.FillerField), (5, line.State), (9, WireText.Time(now))));
            text.Append(WireText.Segment("OBR", (1, "1"), (2, line.PlacerField), (3, line.FillerField), (4, line.TestField)));
        }

        return text.ToString();
    }

    /// <summary>For bytes that are no message.</summary>
    public static string Unreadable(string reason, string controlId, DateTimeOffset now) =>
        WireText.Header("", "", "ACK", controlId, "P", now)
        + WireText.Segment("MSA", (1, "AR"))
        + new WireProblem(100, "MSH^1", reason).ToSegment();

    private static StringBuilder Start(
        OrderMessage message, string type, string code, string controlId, DateTimeOffset now, ReadOnlySpan<WireProblem> problems)
    {
        var text = new StringBuilder();
        var processing = message.ProcessingId.Length == 0 ? "P" : message.ProcessingId;
        text.Append(WireText.Header(message.Application, message.Facility, type, controlId, processing, now));
        text.Append(WireText.Segment("MSA", (1, code), (2, WireText.Escape(message.ControlId))));
        foreach (var problem in problems)
        {
            text.Append(problem.ToSegment());
        }

        return text;
    }
}
