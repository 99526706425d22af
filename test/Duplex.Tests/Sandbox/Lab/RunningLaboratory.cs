using Duplex.Sandbox.Lab;
using Xunit;

namespace Duplex.Tests.Sandbox.Lab;

/// <summary>A laboratory on real sockets, a sender of orders, and a receiver of results that answers when the test says so.</summary>
internal sealed class RunningLaboratory : IAsyncDisposable
{
    private readonly bool _ownsFolder;

    private RunningLaboratory(SandboxLaboratory laboratory, OrderSender orders, RawMllpReceiver results, ManualTime time, string folder, bool ownsFolder)
    {
        (Laboratory, Orders, Results, Time, Folder, _ownsFolder) = (laboratory, orders, results, time, folder, ownsFolder);
    }

    public SandboxLaboratory Laboratory { get; }

    public OrderSender Orders { get; }

    public RawMllpReceiver Results { get; }

    public ManualTime Time { get; }

    public string Folder { get; }

    public static async Task<RunningLaboratory> StartAsync(Func<LaboratoryOptions, LaboratoryOptions>? change = null, string? folder = null)
    {
        var ownsFolder = folder is null;
        folder ??= Directory.CreateTempSubdirectory("sandbox-laboratory-").FullName;
        var results = new RawMllpReceiver();
        var time = new ManualTime(new DateTimeOffset(2026, 1, 5, 9, 30, 0, TimeSpan.Zero));
        var options = new LaboratoryOptions { DataFolder = folder, Time = time, ResultsTo = new LabTarget("127.0.0.1", results.Port) };
        var laboratory = await SandboxLaboratory.StartAsync(change?.Invoke(options) ?? options, RunningClinic.Token);
        return new RunningLaboratory(laboratory, await OrderSender.ConnectAsync(laboratory.Endpoint), results, time, folder, ownsFolder);
    }

    public static Task<RunningLaboratory> StartAsync(params LabAct[] acts) =>
        StartAsync(options => options with { Plans = [new LabPlan { Acts = acts }] });

    public static Task<RunningLaboratory> StartAsync(LabAnswer answer, params LabAct[] acts) =>
        StartAsync(options => options with { Plans = [new LabPlan { Answer = answer, Acts = acts }] });

    /// <summary>Sends a new order and answers its filler number from the ORL.</summary>
    public async Task<string> OrderAsync(string controlId = "C1", string placer = TestOrders.Placer, string mrn = "M1001", string test = "2823-3^Potassium^LN")
    {
        var answer = await Orders.AskAsync(TestOrders.Oml(controlId, placer, mrn, test));
        Assert.Equal("OK", answer["ORC", 1]);
        return answer["ORC", 3].Split('^')[0];
    }

    /// <summary>The next message that the laboratory sends on its own; answered AA.</summary>
    public async Task<WireMessage> ResultAsync(string code = "AA")
    {
        var message = new WireMessage(await Results.ReceiveAsync());
        await Results.AnswerAsync(code, message.ControlId);
        return message;
    }

    public async Task<LabEvent> NextAsync(LabEventKind kind)
    {
        await foreach (var happened in Laboratory.Events.ReadAllAsync(RunningClinic.Token))
        {
            if (happened.Kind == kind)
            {
                return happened;
            }
        }

        throw new InvalidOperationException("The laboratory ended before it happened.");
    }

    /// <summary>Waits until something waits for this long by the laboratory's clock, then moves the clock by it.</summary>
    public async Task PassAsync(TimeSpan time)
    {
        await foreach (var due in Time.Started.ReadAllAsync(RunningClinic.Token))
        {
            if (due == time)
            {
                break;
            }
        }

        Time.Advance(time);
    }

    public async ValueTask DisposeAsync()
    {
        await Orders.DisposeAsync();
        await Laboratory.DisposeAsync();
        await Results.DisposeAsync();
        if (_ownsFolder)
        {
            Directory.Delete(Folder, recursive: true);
        }
    }
}
