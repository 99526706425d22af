using System.Globalization;
using System.Text;
using Duplex.Simulation.Actors;
using Duplex.Simulation.World;
using Duplex.Transports.Mllp;

namespace Duplex.Simulation.Lab;

/// <summary>The laboratory: takes orders, answers them, and sends what becomes of them. Survives every crash of Duplex.</summary>
public sealed class SimulatedLaboratory(SimulatedWorld world, LabOptions options)
{
    private static readonly MllpPeer Peer = new("simulated", null);
    private readonly Dictionary<string, string> _answers = [];
    private readonly LabScript _script = new(world, options);
    private int _fillers = 1000;
    private int _messages;

    public Dictionary<string, LabOrder> Orders { get; } = [];

    /// <summary>What Duplex acknowledged, in that order.</summary>
    public List<LabReport> Acknowledged { get; } = [];

    /// <summary>Every result whose sending was begun, by control id.</summary>
    public Dictionary<string, LabReport> Sent { get; } = [];

    /// <summary>Control ids of all messages that Duplex acknowledged: results and late answers.</summary>
    public List<string> Messages { get; } = [];

    /// <summary>Messages that were begun and not acknowledged yet.</summary>
    public int Unsent { get; private set; }

    /// <summary>An order message arrives; the answer on the same connection.</summary>
    public byte[] Receive(ReadOnlyMemory<byte> bytes)
    {
        var message = Segments.Of(bytes.Span);
        var controlId = message["MSH", 10];
        if (options.Deduplicates && _answers.TryGetValue(controlId, out var first))
        {
            return Encoding.UTF8.GetBytes(first);
        }

        var (control, order) = Take(message);
        var said = Answer(controlId, control, order);
        if (!options.Enhanced)
        {
            _answers[controlId] = said;
            return Encoding.UTF8.GetBytes(said);
        }

        var stored = $"{Header("ACK", NextControlId())}MSA|CA|{controlId}\r";
        _answers[controlId] = stored;
        _ = world.Outside.Start(async () =>
        {
            await PauseAsync(1, 300);
            await SendAsync(said);
        });
        return Encoding.UTF8.GetBytes(stored);
    }

    /// <summary>Sends until Duplex says that it has the message.</summary>
    public async Task SendAsync(LabReport report)
    {
        Sent.Add(report.ControlId, report);
        await SendAsync(report.Write());
        Acknowledged.Add(report);
    }

    public Task PlayUnsolicitedAsync() => _script.PlayUnsolicitedAsync(this);

    public string NextControlId() => string.Create(CultureInfo.InvariantCulture, $"L{++_messages:D6}");

    public async Task PauseAsync(int from, int to) =>
        await Task.Delay(TimeSpan.FromSeconds(world.Loop.Chance.Next(from, to)), world.Loop.Time);

    private (string Control, LabOrder? Order) Take(Segments message)
    {
        var number = message["ORC", 2].Split('^')[0];
        Orders.TryGetValue(number, out var known);
        if (message["ORC", 1] == "CA")
        {
            if (known is null || known.IsDone)
            {
                return ("UC", known);
            }

            known.IsCancelled = true;
            return ("CR", known);
        }

        if (known is not null)
        {
            // What was refused was not done, so that asking again is no repeat.
            known.Effects += known.Course == Course.Refused ? 0 : 1;
            return (known.Course == Course.Refused ? "UA" : "OK", known);
        }

        var order = new LabOrder
        {
            Number = number,
            Placer = message["ORC", 2],
            Filler = $"F{_fillers++}^{LabNames.Filler}",
            Pid = message.Line("PID"),
            Mrn = message["PID", 3].Split('^')[0],
            Code = message["OBR", 4].Split('^')[0],
            Provider = message["ORC", 12],
            Course = options.Course ?? (Course)world.Loop.Chance.Next(Enum.GetValues<Course>().Length),
            ArrivedAt = world.Loop.Time.GetUtcNow(),
        };
        Orders.Add(number, order);
        if (order.Course != Course.Refused)
        {
            _ = world.Outside.Start(() => _script.PlayAsync(this, order));
        }

        return (order.Course == Course.Refused ? "UA" : "OK", order);
    }

    private string Answer(string controlId, string control, LabOrder? order)
    {
        var code = control == "UA" ? "AE" : "AA";
        var text = $"{Header("ORL^O22^ORL_O22", NextControlId())}MSA|{code}|{controlId}\r";
        return order is null ? text : $"{text}{order.Pid}\rORC|{control}|{order.Placer}|{(control == "UA" ? "" : order.Filler)}\r";
    }

    private string Header(string type, string controlId) =>
        $"MSH|^~\\&|SANDBOXLAB|SANDBOXLAB|DUPLEX|CLINIC|{LabReport.Time(world.Loop.Time.GetUtcNow())}||{type}|{controlId}|P|2.5.1\r";

    private async Task SendAsync(string message)
    {
        var bytes = Encoding.UTF8.GetBytes(message);
        Unsent++;
        while (true)
        {
            var reply = await Patience.AnswerWithinAsync(
                world.Node.Process,
                async () => await world.Node.LabListener.ReceiveAsync(new MllpFrame(MllpFrameKind.Complete, bytes), Peer, CancellationToken.None),
                TimeSpan.FromSeconds(3),
                world.Loop.Time);
            if (reply?.Answer is { } answer && world.Loop.Chance.NextDouble() >= 0.1)
            {
                if (Segments.Of(answer.Span)["MSA", 1] is not ("AA" or "CA"))
                {
                    throw new InvalidOperationException($"Duplex did not take a message of the laboratory: {Encoding.UTF8.GetString(answer.Span)}");
                }

                Unsent--;
                Messages.Add(Segments.Of(bytes)["MSH", 10]);
                return;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(world.Loop.Chance.Next(50, 900)), world.Loop.Time);
        }
    }
}
