using System.Globalization;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Actors;

/// <summary>A message that the sender believes delivered.</summary>
public sealed record AcknowledgedMessage(string ControlId, ExchangeId Exchange);

/// <summary>Sends numbered messages one at a time over a few lanes; resends what was not answered, with the same control id.</summary>
public sealed class FeedSender(SimulatedWorld world, int count)
{
    private const int Lanes = 3;
    private static readonly KeyedHash Hash = new(new byte[32]);

    public List<AcknowledgedMessage> Acknowledged { get; } = [];

    public async Task RunAsync()
    {
        for (var number = 0; number < count; number++)
        {
            var controlId = string.Create(CultureInfo.InvariantCulture, $"M{number:D4}");
            while (await SendAsync(number, controlId) is not { } receipt || !Take(controlId, receipt))
            {
                await Task.Delay(TimeSpan.FromMilliseconds(world.Loop.Chance.Next(50, 900)), world.Loop.Time);
            }
        }
    }

    /// <summary>False when the answer was lost on its way: the sender resends.</summary>
    private bool Take(string controlId, IntakeReceipt receipt)
    {
        if (world.Loop.Chance.NextDouble() < 0.1)
        {
            return false;
        }

        Acknowledged.Add(new AcknowledgedMessage(controlId, receipt.First));
        return true;
    }

    private Task<IntakeReceipt?> SendAsync(int number, string controlId)
    {
        var entry = new IntakeEntry
        {
            Id = new ExchangeId(world.Ids.NewId()),
            Connection = SimulatedWorld.Clinic,
            Lane = Hash.LaneOf(SimulatedWorld.Clinic, $"patient {number % Lanes}"),
            Format = "hl7v2",
            Kind = "ADT^A08",
            ControlId = controlId,
            Key = new ContentHash(1, (ulong)number),
            Content = new ContentHash(2, (ulong)number),
            ReceivedAt = Instant.Now(world.Loop.Time),
            Payload = System.Text.Encoding.ASCII.GetBytes($"MSH|^~\\&|SYNTH|||||ADT^A08|{controlId}"),
        };
        return Patience.AnswerWithinAsync(
            world.Node.Process, async () => await world.Node.Intake.AppendAsync(entry, CancellationToken.None), TimeSpan.FromSeconds(3), world.Loop.Time);
    }
}
