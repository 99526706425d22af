using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Duplex.Care.Labs;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Facade;
using Duplex.Facade.Orders;
using Duplex.Simulation.Actors;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Lab;

/// <summary>An order that the app was told is taken.</summary>
public sealed record AcceptedOrder(int Turn, string Number, SimulatedPatient Patient, DeliveryId Delivery, LoopId Loop, ExchangeId Exchange)
{
    public bool IsCancelled { get; set; }
}

/// <summary>An app that orders as the facade takes orders, asks again when it hears nothing, and cancels now and then.</summary>
public sealed class OrderApp(SimulatedWorld world, int count)
{
    private static readonly FacadeOrders Orders = new() { Laboratory = SimulatedWorld.LaboratoryKey, System = LabNames.OrderSystem };

    public List<AcceptedOrder> Accepted { get; } = [];

    public async Task RunAsync()
    {
        for (var turn = 0; turn < count; turn++)
        {
            var order = await PostUntilTakenAsync(turn);
            Accepted.Add(order);
            if (world.Loop.Chance.Next(8) == 0)
            {
                _ = world.Outside.Start(() => CancelAsync(order));
            }

            await Task.Delay(TimeSpan.FromSeconds(world.Loop.Chance.Next(0, 600)), world.Loop.Time);
        }
    }

    private async Task<AcceptedOrder> PostUntilTakenAsync(int turn)
    {
        var patient = SimulatedPatient.All[world.Loop.Chance.Next(SimulatedPatient.All.Count)];
        var code = $"100{world.Loop.Chance.Next(2)}-0";
        while (true)
        {
            // As the facade does: the number is made from the id, anew each time that the app asks.
            var id = new DeliveryId(world.Ids.NewId());
            var job = JobOf(id, patient, code, turn);
            var request = new AcceptRequest
            {
                Connection = SimulatedWorld.Clinic,
                Delivery = id,
                Purpose = LabPurposes.Order,
                App = "orders",
                Kind = "POST ServiceRequest",
                LoopKind = LabOrderRule.LoopKind,
                LaneSubject = LabSubjects.Of(job.Expectation, patient.Reference, NumberOf(id)),
                Job = _ => job,
                IdempotencyKey = $"order-{turn}",
                RequestHash = new ContentHash(4, (ulong)turn),
                RequestBytes = job.Interaction.Body,
                Deadline = TimeSpan.FromHours(4),
            };
            if (await AcceptAsync(request) is { Verdict: AcceptVerdict.New or AcceptVerdict.Repeated } taken)
            {
                return new AcceptedOrder(turn, NumberOf(taken.Delivery), patient, taken.Delivery, taken.Loop, taken.Exchange);
            }

            await Task.Delay(TimeSpan.FromMilliseconds(world.Loop.Chance.Next(100, 2000)), world.Loop.Time);
        }
    }

    /// <summary>Once, whatever comes of it: a cancellation may fall anywhere in the order's course.</summary>
    private async Task CancelAsync(AcceptedOrder order)
    {
        await Task.Delay(TimeSpan.FromSeconds(world.Loop.Chance.Next(1, 3600)), world.Loop.Time);
        var node = world.Node;
        var outcome = await Patience.AnswerWithinAsync(
            node.Process,
            async () =>
            {
                var loop = await node.State.Loops.GetAsync(order.Loop, CancellationToken.None);
                var cancellation = await new PlanCancellation(node.State).PlanAsync(loop!, Orders, null, "synthetic: not needed any more", CancellationToken.None);
                if (cancellation.Delivery is not { } wanted)
                {
                    return new Taken(null);
                }

                return new Taken(await node.Accept.AcceptAsync(
                    new AcceptRequest
                    {
                        Connection = SimulatedWorld.Clinic,
                        Destination = wanted.Destination,
                        Purpose = wanted.Purpose,
                        Loop = wanted.Loop,
                        App = "orders",
                        Kind = "POST cancel",
                        LoopKind = LabOrderRule.LoopKind,
                        LaneSubject = wanted.LaneSubject,
                        Job = wanted.Job,
                        RequestBytes = "{}"u8.ToArray(),
                        Deadline = wanted.Deadline,
                    },
                    CancellationToken.None));
            },
            TimeSpan.FromSeconds(3),
            world.Loop.Time);
        order.IsCancelled = outcome is null or { Outcome: not null };
    }

    private async Task<AcceptOutcome?> AcceptAsync(AcceptRequest request) => (await Patience.AnswerWithinAsync(
        world.Node.Process,
        async () => new Taken(await world.Node.Accept.AcceptAsync(request, CancellationToken.None)),
        TimeSpan.FromSeconds(3),
        world.Loop.Time))?.Outcome;

    private static string NumberOf(DeliveryId id) => id.Value.ToString("N")[16..].ToUpperInvariant();

    private static DeliveryJob JobOf(DeliveryId id, SimulatedPatient patient, string code, int turn)
    {
        var order = new JsonObject
        {
            ["resourceType"] = "ServiceRequest",
            ["identifier"] = new JsonArray(
                new JsonObject
                {
                    ["type"] = new JsonObject { ["coding"] = new JsonArray(new JsonObject { ["system"] = LabNames.TypeSystem, ["code"] = "PLAC" }) },
                    ["system"] = LabNames.OrderSystem,
                    ["value"] = NumberOf(id),
                },
                new JsonObject { ["system"] = LabNames.DeliverySystem, ["value"] = id.ToString() }),
            ["status"] = "active",
            ["intent"] = "order",
            ["code"] = new JsonObject
            {
                ["coding"] = new JsonArray(new JsonObject { ["system"] = "http://loinc.org", ["code"] = code, ["display"] = "Synthetic panel" }),
            },
            ["subject"] = new JsonObject { ["reference"] = patient.Reference },
            ["requester"] = new JsonObject { ["reference"] = LabNames.Provider },
            ["note"] = new JsonArray(new JsonObject { ["text"] = string.Create(CultureInfo.InvariantCulture, $"synthetic order {turn}") }),
        };
        var practitioner = new JsonObject
        {
            ["resourceType"] = "Practitioner",
            ["id"] = "pr1",
            ["name"] = new JsonArray(new JsonObject { ["family"] = "Synth", ["given"] = new JsonArray("Dora") }),
        };
        return new DeliveryJob
        {
            Interaction = new Interaction(InteractionKind.Create, "ServiceRequest", Encoding.UTF8.GetBytes(order.ToJsonString())),
            Placement = new Placement { Patient = patient.Reference, Author = LabNames.Provider, Section = $"http://loinc.org|{code}" },
            Expectation = new TargetExpectation
            {
                IdentifierSystem = SimulatedPatient.System,
                IdentifierValue = patient.Mrn,
                FamilyName = patient.Family,
                BirthDate = patient.BirthDate,
                Gender = patient.Gender,
            },
            Context = OrderContext.Of(Bytes(patient.ToResource()), Bytes(practitioner)),
        };
    }

    private static ReadOnlyMemory<byte> Bytes(JsonObject resource) => Encoding.UTF8.GetBytes(resource.ToJsonString());

    private readonly record struct Taken(AcceptOutcome? Outcome);
}
