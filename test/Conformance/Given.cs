using System.Buffers.Binary;
using System.Text;
using Duplex.Chart;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Loops;

namespace Duplex.Conformance;

/// <summary>Rows for the suites, all synthetic. Ids grow with each call, as UUIDv7 values do.</summary>
internal static class Given
{
    private static int _ids;

    public static ConnectionKey Connection { get; } = new(ConnectionKey.DefaultOrganization, "synthetic-hospital");

    public static Instant Start { get; } = new(1_767_225_600_000_000);

    public static Guid NewId()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(bytes, 0x019b_0000_0000_7000);
        BinaryPrimitives.WriteInt64BigEndian(bytes[8..], long.MinValue + Interlocked.Increment(ref _ids));
        return new Guid(bytes, bigEndian: true);
    }

    public static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    public static string Text(ReadOnlyMemory<byte> bytes) => Encoding.UTF8.GetString(bytes.Span);

    public static ContentHash Hash(string text) => ContentHash.From(System.Security.Cryptography.SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static IntakeEntry Entry(string controlId, string content, long lane = 1) => new()
    {
        Id = new ExchangeId(NewId()),
        Connection = Connection,
        Lane = new Lane(lane),
        Format = "hl7v2",
        Kind = "ADT^A04",
        ControlId = controlId,
        Key = Hash(controlId),
        Content = Hash(content),
        ReceivedAt = Start,
        Payload = Bytes(content),
    };

    public static Exchange Exchange(string content = "synthetic message") => new()
    {
        Id = new ExchangeId(NewId()),
        Connection = Connection,
        Direction = ExchangeDirection.Inbound,
        Format = "hl7v2",
        Kind = "ADT^A04",
        ControlId = "M1",
        Lane = new Lane(1),
        At = Start,
        Outcome = ExchangeOutcome.InTheChart,
        Payload = Bytes(content),
    };

    public static FeedEntry FeedEntry(string subject) => new()
    {
        Connection = Connection,
        Lane = new Lane(1),
        Kind = FeedKind.ResourceVersion,
        Subject = subject,
        Source = new ExchangeId(NewId()),
        At = Start,
    };

    public static Delivery Delivery(long lane = 1, Instant? next = null) => new()
    {
        Id = new DeliveryId(NewId()),
        Connection = Connection,
        Lane = new Lane(lane),
        Loop = new LoopId(NewId()),
        Source = new ExchangeId(NewId()),
        ResourceType = "DocumentReference",
        NextAttemptAt = next ?? Start,
        CreatedAt = Start,
        Deadline = Start.Plus(TimeSpan.FromDays(1)),
    };

    public static DeliveryJob Job(string body = """{"resourceType":"DocumentReference"}""") => new()
    {
        Interaction = new Interaction(InteractionKind.Create, "DocumentReference", Bytes(body)),
        Placement = new Placement { Patient = "Patient/synthetic-1", Encounter = "Encounter/7", Section = "http://loinc.org|11506-3" },
        Expectation = new TargetExpectation { IdentifierSystem = "urn:oid:1.2.3", IdentifierValue = "SYN-1", FamilyName = "Synthetic", BirthDate = "1970-01-01", Gender = "other" },
    };

    public static Part Part(DeliveryId delivery, int index, string body = "part body") => new()
    {
        Delivery = delivery,
        Plan = new PlannedPart(index, "DocumentReference", PartMode.Create, $"identifier=urn:duplex|{index}", Bytes(body)),
    };

    public static Loop Loop(Instant deadline) => new()
    {
        Id = new LoopId(NewId()),
        Kind = "note",
        Connection = Connection,
        Lane = new Lane(1),
        Delivery = new DeliveryId(NewId()),
        Patient = "Patient/synthetic-1",
        Steps =
        [
            new Step { Name = "accepted", Owner = "duplex", Deadline = deadline, Since = Start },
            new Step { Name = "in its place", Owner = "clinic", Deadline = deadline.Plus(TimeSpan.FromHours(1)), Since = Start, Grade = EvidenceGrade.ReadBack },
        ],
        OpenedAt = Start,
        ChangedAt = Start,
    };

    public static Hold Hold(DeliveryId? delivery = null) => new()
    {
        Id = new HoldId(NewId()),
        Connection = Connection,
        Delivery = delivery,
        Code = "author-unmapped",
        Sentence = "The author has no practitioner here; map one.",
        Owner = "clinic",
        OpenedAt = Start,
        Deadline = Start.Plus(TimeSpan.FromHours(8)),
    };

    public static ChartVersion Version(string id, int version, string body = """{"resourceType":"Observation"}""", string patient = "Patient/synthetic-1") => new()
    {
        Connection = Connection,
        ResourceType = "Observation",
        Id = id,
        Version = version,
        At = Start,
        Source = new ExchangeId(NewId()),
        SourceSequence = version,
        Patient = patient,
        Body = Bytes(body),
    };
}
