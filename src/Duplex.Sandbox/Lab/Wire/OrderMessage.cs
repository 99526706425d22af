using Duplex.Hl7v2;

namespace Duplex.Sandbox.Lab.Wire;

/// <summary>An order message as the laboratory reads it.</summary>
internal sealed class OrderMessage
{
    private OrderMessage(Hl7Message message, MessageHeader header)
    {
        Header = header;
        var msh = message.Segment("MSH");
        Application = WireText.Echo(msh[3]);
        Facility = WireText.Echo(msh[4]);
        ControlId = msh[10].ToString();
        ProcessingId = WireText.Echo(msh[11]);
        Text = message.Charset.Encoding.GetString(message.Bytes.Span);
        var pid = message.Segment("PID");
        HasPatient = pid.IsPresent;
        if (HasPatient)
        {
            Mrn = pid[3][1][1].ToString();
            PatientIdentifier = WireText.Echo(pid[3][1]);
            PatientIdentifiers = WireText.Echo(pid[3]);
            PatientFields = [(5, WireText.Echo(pid[5])), (7, WireText.Echo(pid[7])), (8, WireText.Echo(pid[8]))];
        }

        Orders = ReadOrders(message);
    }

    public MessageHeader Header { get; }

    public string Application { get; }

    public string Facility { get; }

    public string ControlId { get; }

    public string ProcessingId { get; }

    /// <summary>The message itself, decoded.</summary>
    public string Text { get; }

    public string Sender => $"{Application}|{Facility}";

    /// <summary>Under which it is known again.</summary>
    public string Key => $"{Sender}|{ControlId}";

    public bool HasPatient { get; }

    /// <summary>PID-3.1.</summary>
    public string Mrn { get; } = "";

    /// <summary>The first repetition of PID-3.</summary>
    public string PatientIdentifier { get; } = "";

    public IReadOnlyList<OrderRequest> Orders { get; }

    private string PatientIdentifiers { get; } = "";

    private (int, string)[] PatientFields { get; } = [];

    public static OrderMessage Of(Hl7Message message, MessageHeader header) => new(message, header);

    /// <summary>The patient as the message says, and the laboratory's own number as a later repetition of PID-3 where it is given.</summary>
    public string Pid(long? ownNumber)
    {
        var identifiers = ownNumber is { } number ? $"{PatientIdentifiers}~L{WireText.Number(number)}^^^{WireText.Authority}^PI" : PatientIdentifiers;
        return WireText.Segment("PID", [(1, "1"), (3, identifiers), .. PatientFields]);
    }

    /// <summary>What keeps it from being looked at any further; null where nothing does.</summary>
    public WireProblem? Problem()
    {
        if (ControlId.Length == 0)
        {
            return new WireProblem(101, "MSH^1^10", "MSH-10 is empty; it must name this message.");
        }

        if (Header.MessageType is not ("OML" or "ORM"))
        {
            return new WireProblem(200, "MSH^1^9^1^1", "This laboratory takes OML^O21 and ORM^O01.");
        }

        if (Header.TriggerEvent != (Header.MessageType == "OML" ? "O21" : "O01"))
        {
            return new WireProblem(201, "MSH^1^9^1^2", "This laboratory takes OML^O21 and ORM^O01.");
        }

        if (!Header.Version.StartsWith("2.", StringComparison.Ordinal))
        {
            return new WireProblem(203, "MSH^1^12", "MSH-12 must be a version of HL7 v2, such as 2.5.1.");
        }

        if (!HasPatient)
        {
            return new WireProblem(100, "PID^1", "There is no PID; an order must name its patient.");
        }

        if (Mrn.Length == 0)
        {
            return new WireProblem(101, "PID^1^3", "PID-3 is empty; an order must name its patient.");
        }

        return Orders.Count == 0 ? new WireProblem(100, "ORC^1", "There is no ORC; an order needs one, and an OBR behind it.") : null;
    }

    private static List<OrderRequest> ReadOrders(Hl7Message message)
    {
        var orders = new List<OrderRequest>();
        Hl7Segment orc = default;
        Hl7Segment obr = default;
        foreach (var segment in message)
        {
            if (segment.Id == "ORC")
            {
                Add(orders, orc, obr);
                (orc, obr) = (segment, default);
            }
            else if (segment.Id == "OBR" && orc.IsPresent && !obr.IsPresent)
            {
                obr = segment;
            }
        }

        Add(orders, orc, obr);
        return orders;
    }

    private static void Add(List<OrderRequest> orders, Hl7Segment orc, Hl7Segment obr)
    {
        if (!orc.IsPresent)
        {
            return;
        }

        var placer = orc[2].Value.IsPresent ? orc[2] : obr[2];
        var filler = orc[3].Value.IsPresent ? orc[3] : obr[3];
        orders.Add(new OrderRequest(orders.Count + 1, orc[1].ToString())
        {
            Placer = placer[1][1].ToString(),
            PlacerNamespace = placer[1][2].ToString(),
            PlacerField = WireText.Echo(placer),
            Filler = filler[1][1].ToString(),
            FillerField = WireText.Echo(filler),
            TestCode = obr[4][1][1].ToString(),
            TestField = WireText.Echo(obr[4]),
            CollectedField = WireText.Echo(obr[7]),
            ProviderField = WireText.Echo(obr[16].Value.IsPresent ? obr[16] : orc[12]),
        });
    }
}
