using System.Globalization;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Actors;

/// <summary>A note that the app was told is taken.</summary>
public sealed record AcceptedNote(int Number, string Text, string Patient, string Encounter, bool Final, DeliveryId Delivery, LoopId Loop, ExchangeId Exchange);

/// <summary>An app that posts notes, and asks again under the same idempotency key when it hears nothing.</summary>
public sealed class NoteApp(SimulatedWorld world, int count)
{
    private const int Patients = 3;

    public List<AcceptedNote> Accepted { get; } = [];

    public async Task RunAsync()
    {
        for (var number = 0; number < count; number++)
        {
            var accepted = await PostUntilTakenAsync(number);
            Accepted.Add(accepted);
            await Task.Delay(TimeSpan.FromSeconds(world.Loop.Chance.Next(0, 20)), world.Loop.Time);
        }
    }

    private async Task<AcceptedNote> PostUntilTakenAsync(int number)
    {
        var patient = $"Patient/p{number % Patients}";
        var encounter = $"Encounter/e{number % Patients}";
        var text = string.Create(CultureInfo.InvariantCulture, $"N{number} synthetic: no pain in the left knee, 5 mg at night.");
        var final = number % 2 == 0;
        var request = new AcceptRequest
        {
            Connection = SimulatedWorld.Clinic,
            App = "scribe",
            Kind = "POST DocumentReference",
            LoopKind = "note",
            LaneSubject = patient,
            Job = delivery => SimulatedNote.Job(number, patient, encounter, text, final, delivery),
            IdempotencyKey = $"key-{number}",
            RequestHash = new ContentHash(3, (ulong)number),
            RequestBytes = System.Text.Encoding.UTF8.GetBytes(text),
            Deadline = TimeSpan.FromHours(4),
        };
        while (true)
        {
            var outcome = await Patience.AnswerWithinAsync(
                world.Node.Process,
                async () => new Taken(await world.Node.Accept.AcceptAsync(request, CancellationToken.None)),
                TimeSpan.FromSeconds(3),
                world.Loop.Time);
            if (outcome is { Outcome: { Verdict: AcceptVerdict.New or AcceptVerdict.Repeated } taken })
            {
                return new AcceptedNote(number, text, patient, encounter, final, taken.Delivery, taken.Loop, taken.Exchange);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(world.Loop.Chance.Next(100, 2000)), world.Loop.Time);
        }
    }

    private readonly record struct Taken(AcceptOutcome Outcome);
}
