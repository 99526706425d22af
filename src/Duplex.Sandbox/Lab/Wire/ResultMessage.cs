using System.Text;

namespace Duplex.Sandbox.Lab.Wire;

/// <summary>A report before it is written; fields are in HL7 form.</summary>
internal sealed record ResultMessage
{
    public const string Type = "ORU^R01^ORU_R01";

    public required string Application { get; init; }

    public required string Facility { get; init; }

    public required string ProcessingId { get; init; }

    /// <summary>The whole segment.</summary>
    public required string Pid { get; init; }

    public required string PlacerField { get; init; }

    public required string FillerField { get; init; }

    public required string TestField { get; init; }

    /// <summary>ORC-1: RE or OC.</summary>
    public string Control { get; init; } = "RE";

    /// <summary>ORC-5.</summary>
    public required string OrderState { get; init; }

    public string ProviderField { get; init; } = "";

    public string CollectedField { get; init; } = "";

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>OBR-22, in Unix milliseconds.</summary>
    public required long StatusAt { get; init; }

    public required string Section { get; init; }

    /// <summary>OBR-25.</summary>
    public required string Status { get; init; }

    /// <summary>NTE-3 behind OBR; none where empty.</summary>
    public string Comment { get; init; } = "";

    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>ORU^R01^ORU_R01 (HL7 v2.5.1, 7.3.1).</summary>
    public string Write(string controlId, DateTimeOffset now, bool asksForCommit)
    {
        var text = new StringBuilder();
        var collected = CollectedField.Length > 0 ? CollectedField : WireText.Time(ReceivedAt);
        text.Append(WireText.Header(Application, Facility, Type, controlId, ProcessingId, now, asksForCommit));
        text.Append(Pid);
        text.Append(WireText.Segment(
            "ORC", (1, Control), (2, PlacerField), (3, FillerField), (5, OrderState), (9, WireText.Time(StatusAt)), (12, ProviderField)));
        text.Append(WireText.Segment(
            "OBR", (1, "1"), (2, PlacerField), (3, FillerField), (4, TestField), (7, collected), (14, WireText.Time(ReceivedAt)),
            (16, ProviderField), (22, WireText.Time(StatusAt)), (24, Section), (25, Status)));
        if (Comment.Length > 0)
        {
            text.Append(WireText.Segment("NTE", (1, "1"), (2, "L"), (3, WireText.Escape(Comment))));
        }

        for (var i = 0; i < Observations.Count; i++)
        {
            var one = Observations[i];
            text.Append(WireText.Segment(
                "OBX", (1, WireText.Number(i + 1)), (2, one.ValueType), (3, one.CodeField), (4, one.SubId), (5, one.Value), (6, one.Units),
                (7, one.Range), (8, one.Flag), (11, one.Status), (14, collected), (19, WireText.Time(StatusAt)), (23, WireText.Authority)));
        }

        return text.ToString();
    }
}
