using System.Net;
using System.Net.Sockets;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Acknowledgements;
using Duplex.Hl7v2.DataTypes;
using Duplex.Hl7v2.Editing;
using Duplex.Hl7v2.Segments;
using Duplex.Hl7v2.Structure;
using Duplex.Transports.Mllp;

namespace Duplex.Tests.Docs;

/// <summary>
/// What docs/guides/from-nhapi.md shows of Duplex, compiled and run: <see cref="GuideSnippetTests"/> compares its blocks with the
/// regions here. The patient is synthetic.
/// </summary>
public class FromNhapiTests
{
    private const string Text = "MSH|^~\\&|LAB|HOSP|EHR|CLINIC|20260102030405||ORU^R01^ORU_R01|42|P|2.5.1\r"
        + "PID|1||SYN1^^^HOSP^MR~SYN2^^^SSA^SS||Synthetic^Anna\r"
        + "OBR|1||F1|24323-8^Panel^LN|||20260102\r"
        + "OBX|1|NM|2345-7^Glucose^LN||5.10|mmol/L|||||F\r"
        + "OBX|2|ST|8251-1^Comment^LN||fasting||||||F\r"
        + "ZPI|1|VIP\r";

    private static readonly byte[] Received = Encoding.UTF8.GetBytes(Text);

    private static readonly Hl7Message Message = Hl7Message.Parse(Received).Message!;

    [Fact]
    public void Parse()
    {
        var bytes = Received;
        #region parse
        Hl7ParseResult parsed = Hl7Message.Parse(bytes);
        if (!parsed.IsSuccess)
        {
            throw new FormatException(parsed.Error.Text);
        }

        Hl7Message message = parsed.Message;
        #endregion
        Assert.Equal(6, message.SegmentCount);
    }

    [Fact]
    public void Get_a_field()
    {
        var message = Message;
        #region field
        string id = message.Pid().PatientIdentifierList[1].IdNumber.ToString();
        string family = message.Pid().PatientName[1].FamilyName.Surname.ToString();
        #endregion
        Assert.Equal(("SYN1", "Synthetic"), (id, family));
    }

    [Fact]
    public void Walk_repetitions()
    {
        var message = Message;
        var log = new List<string>();
        #region repetitions
        foreach (Cx id in message.Pid().PatientIdentifierList)
        {
            log.Add($"{id.IdentifierTypeCode}: {id.IdNumber}");
        }
        #endregion
        Assert.Equal(["MR: SYN1", "SS: SYN2"], log);
    }

    [Fact]
    public void Walk_observations()
    {
        var message = Message;
        var log = new List<string>();
        #region observations
        foreach (Obx obx in message.All<Obx>())
        {
            log.Add($"{obx.ObservationIdentifier.Text} = {obx.ObservationValue.ToText()}");
        }
        #endregion
        Assert.Equal(["Glucose = 5.10", "Comment = fasting"], log);
    }

    [Fact]
    public void Walk_orders()
    {
        var message = Message;
        var log = new List<string>();
        #region groups
        foreach (Hl7Group order in message.Groups("OBR"))
        {
            log.Add($"{order.Segment<Obr>().FillerOrderNumber.EntityIdentifier}: {order.All<Obx>().Count} results");
        }
        #endregion
        Assert.Equal(["F1: 2 results"], log);
    }

    [Fact]
    public void Use_paths()
    {
        var message = Message;
        #region paths
        string id = message["PID-3[2].1"].ToString();
        string value = message["OBX[2]-5"].ToString();
        bool deleted = message["PID-6"].Presence == Hl7Presence.Null;
        #endregion
        Assert.Equal(("SYN2", "fasting", false), (id, value, deleted));
    }

    [Fact]
    public void Set_a_value()
    {
        var message = Message;
        #region set
        byte[] changed = message.Edit().Set("PID-3[2].1", "SYN3").ToArray();
        #endregion
        Assert.Equal(Text.Replace("SYN2", "SYN3", StringComparison.Ordinal), Encoding.UTF8.GetString(changed));
    }

    [Fact]
    public void Create_a_message()
    {
        #region create
        Hl7MessageEditor message = Hl7MessageEditor.Create();
        message.Set("MSH-7", "20260102030405").Set("MSH-9.1", "ADT").Set("MSH-9.2", "A01").Set("MSH-9.3", "ADT_A01");
        message.Set("MSH-10", "43").Set("MSH-11", "P").Set("MSH-12", "2.5.1");
        message.Add("EVN").Set(2, "20260102030405");
        message.Add("PID").Set(3, 1, "SYN1").Set(5, 1, "Synthetic").Set(5, 2, "Anna");
        message.Add("PV1").Set(2, "I");
        byte[] bytes = message.ToArray();
        #endregion
        var read = Hl7Message.Parse(bytes).Message!;
        Assert.Equal(("ADT_A01", "Synthetic^Anna"), (read["MSH-9.3"].ToString(), read["PID-5"].ToString()));
        Assert.Empty(StructureCheck.Check(read));
    }

    [Fact]
    public void Acknowledge()
    {
        var bytes = Received;
        var now = new DateTimeOffset(2026, 1, 2, 3, 4, 6, TimeSpan.Zero);
        #region acknowledge
        MessageHeader.TryRead(bytes, out MessageHeader header);
        byte[] answer = Acknowledgement.Write(header, new AcknowledgementContent(AcknowledgementCode.AA, "A42", Hl7Timestamp.From(now)));
        #endregion
        var read = Hl7Message.Parse(answer).Message!;
        Assert.Equal(("AA", "42", "EHR"), (read["MSA-1"].ToString(), read["MSA-2"].ToString(), read["MSH-3"].ToString()));
    }

    [Fact]
    public void Escape()
    {
        var message = Message;
        #region escape
        byte[] changed = message.Edit().Set("OBX[2]-5", "5 | 6 & 7").ToArray();
        string text = Hl7Message.Parse(changed).Message!["OBX[2]-5"].ToString();
        #endregion
        Assert.Equal("5 | 6 & 7", text);
        Assert.Contains(@"5 \F\ 6 \T\ 7", Encoding.UTF8.GetString(changed), StringComparison.Ordinal);
    }

    [Fact]
    public void Copy_a_value()
    {
        var message = Hl7Message.Parse(Encoding.UTF8.GetBytes(Text.Replace("fasting", @"\H\fasting\N\\.br\", StringComparison.Ordinal))).Message!;
        var other = Message;
        #region copy
        byte[] copied = other.Edit().SetRaw("OBX[1]-5", message["OBX[2]-5"].Bytes.ToArray()).ToArray();
        #endregion
        Assert.Contains(@"||\H\fasting\N\\.br\|mmol/L", Encoding.UTF8.GetString(copied), StringComparison.Ordinal);
    }

    [Fact]
    public void Validate()
    {
        var message = Hl7Message.Parse(Encoding.UTF8.GetBytes(Text.Replace("OBR|1||F1|24323-8^Panel^LN|||20260102\r", "", StringComparison.Ordinal))).Message!;
        var log = new List<string>();
        #region validate
        foreach (StructureFinding finding in StructureCheck.Check(message))
        {
            log.Add($"{finding.Severity} at {finding.Path}: {finding.Sentence}");
        }
        #endregion
        Assert.NotEmpty(log);
    }

    [Fact]
    public async Task Send()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var answering = AnswerOne(listener);
        var (host, port, bytes) = (IPAddress.Loopback.ToString(), ((IPEndPoint)listener.LocalEndpoint).Port, Received);
        #region send
        await using MllpClient client = new(host, port);
        MllpSendOutcome outcome = await client.SendAsync(bytes);
        bool accepted = outcome.Verdict == MllpSendVerdict.Accepted;
        #endregion
        Assert.True(accepted);
        await answering;
    }

    [Fact]
    public void Read_a_z_segment()
    {
        var message = Message;
        #region z-use
        string flag = message.Segment<Zpi>().Flag.ToString();
        string sameFlag = message["ZPI-2"].ToString();
        #endregion
        Assert.Equal(("VIP", "VIP", 1), (flag, sameFlag, message.Segment<Zpi>().SetId.WholeNumber));
    }

    #region z-segment
    public readonly record struct Zpi(Hl7Segment Segment) : IHl7Segment<Zpi>
    {
        static string IHl7Segment<Zpi>.Id => "ZPI";

        static Zpi IHl7Segment<Zpi>.From(Hl7Segment segment) => new(segment);

        public Nm SetId => new(Segment[1].Value);

        public Hl7Value Flag => Segment[2].Value;
    }
    #endregion

    /// <summary>A receiver that takes one frame and says AA.</summary>
    private static async Task AnswerOne(TcpListener listener)
    {
        using var socket = await listener.AcceptSocketAsync();
        var frame = new List<byte>();
        var buffer = new byte[4096];
        while (!frame.TakeLast(2).SequenceEqual<byte>([0x1C, 0x0D]))
        {
            var count = await socket.ReceiveAsync(buffer);
            Assert.NotEqual(0, count);
            frame.AddRange(buffer[..count]);
        }

        Assert.True(MessageHeader.TryRead(frame.ToArray().AsMemory(1..^2), out var header));
        var answer = Acknowledgement.Write(header, AcknowledgementCode.AA, "A42", Hl7Timestamp.From(DateTimeOffset.UnixEpoch));
        await socket.SendAsync((byte[])[0x0B, .. answer, 0x1C, 0x0D]);
    }
}
