using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using Duplex.Sandbox.Lab;
using Duplex.Scenarios.Clinic;

namespace Duplex.Scenarios.Labs;

/// <summary>What an order's results are, and what the EHR must show in the end.</summary>
internal sealed record KilledOrder(int Number, string Patient, LabTest Test, IReadOnlyList<LabAct> Acts)
{
    public string Key => string.Create(CultureInfo.InvariantCulture, $"kill-{Number}");

    public string Status => Acts.Any(act => act.Status == LabResultStatus.Corrected) ? "corrected" : "final";

    public int Messages => Acts.Sum(act => act.Repeat == LabRepeat.Once ? 1 : 2);
}

/// <summary>
/// Orders that an app places while the program is killed; who gets no answer repeats the same order at the next start. Their results
/// come as soon as the laboratory has them: in two steps, twice, again under another MSH-10, or corrected.
/// </summary>
internal sealed class LabKillLoad
{
    private const int Writers = 4;
    private const int OrdersEach = 10;
    private const int Patients = Writers * OrdersEach / 2;

    private static readonly IReadOnlyList<LabAct>[] Courses =
    [
        [LabAct.Preliminary, LabAct.Final],
        [LabAct.Twice],
        [LabAct.TwiceAsNew],
        [LabAct.Final, LabAct.Corrected],
    ];

    private readonly Incarnations _program;
    private int _repeated;

    public LabKillLoad(ConnectedLaboratory pair, Incarnations program)
    {
        _program = program;
        foreach (var order in Orders)
        {
            pair.Lab.Script.Add(new LabPlan { Match = new LabMatch { Mrn = pair.Clinic.Patient(order.Patient).Mrn, TestCode = order.Test.Code }, Acts = order.Acts });
        }
    }

    /// <summary>Each patient has two, of different tests.</summary>
    public static IReadOnlyList<KilledOrder> Orders { get; } =
    [
        .. Enumerable.Range(0, Writers * OrdersEach).Select(number => new KilledOrder(
            number,
            string.Create(CultureInfo.InvariantCulture, $"p{1001 + (number % Patients)}"),
            number < Patients ? LabTest.BloodCount : LabTest.HbA1c,
            Courses[(number + (number / Patients)) % Courses.Length])),
    ];

    /// <summary>Each order with its loop, as the facade named it.</summary>
    public ConcurrentDictionary<KilledOrder, Guid> Loops { get; } = new();

    public int Repeated => _repeated;

    /// <summary>Ends when all orders were taken.</summary>
    public Task RunAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => WriteAsync(writer, cancellationToken)));

    private async Task WriteAsync(int writer, CancellationToken cancellationToken)
    {
        var current = await _program.FirstAsync(cancellationToken);
        foreach (var order in Orders.Where(order => order.Number % Writers == writer))
        {
            var body = order.Test.OrderFor(order.Patient, RunningLaboratory.OrdererOf(order.Patient));
            FacadeAnswer? answer;
            while ((answer = await TryOrderAsync(current.App, body, order.Key)) is null)
            {
                Interlocked.Increment(ref _repeated);
                current = await _program.AfterAsync(current, order.Key, cancellationToken);
            }

            Assert.True(answer.Status is HttpStatusCode.Created or HttpStatusCode.Accepted, answer.Body);
            Loops[order] = answer.Loop!.Value;
        }
    }

    private static async Task<FacadeAnswer?> TryOrderAsync(FacadeApp app, string body, string key)
    {
        try
        {
            return await app.OrderAsync(body, key);
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }
}
