using System.Net;
using System.Threading.Channels;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Lab.Orders;
using Duplex.Sandbox.Lab.Reports;
using Duplex.Sandbox.Lab.Store;

namespace Duplex.Sandbox.Lab;

/// <summary>
/// A running laboratory on 127.0.0.1: takes OML^O21 and ORM^O01 over MLLP, answers them, and sends results (ORU^R01). What it
/// has taken, will do and has sent is in <c>lab.db</c> and survives a restart; scripts that no order has met don't.
/// </summary>
public sealed class SandboxLaboratory : IAsyncDisposable
{
    private readonly EhrDatabase _database;
    private readonly LabEvents _events;
    private readonly LabServer _server;
    private readonly Bench _bench;
    private readonly ResultFeed _feed;
    private readonly LabWorkplace _workplace;

    private SandboxLaboratory(LaboratoryOptions options, EhrDatabase database)
    {
        _database = database;
        _events = new LabEvents(database, options.Time);
        _feed = new ResultFeed(database, options, _events);
        var reports = new ReportDesk(options, _events);
        _bench = new Bench(database, reports, _feed, _events, options.Time);
        var withheld = new WithheldReplies(database, options.Time);
        var intake = new OrderIntake(options, Script, new OrderChanges(Script, _events), _events);
        _server = new LabServer(new OrderDesk(database, intake, withheld, _bench, _events, options.Time));
        _workplace = new LabWorkplace(database, options, reports, _bench, _feed, withheld, _events);
        Events = _events.Subscribe();
    }

    /// <summary>Where orders are taken.</summary>
    public IPEndPoint Endpoint => _server.Endpoint;

    /// <summary>Everything that happened since the start; for one reader.</summary>
    public ChannelReader<LabEvent> Events { get; }

    /// <summary>What orders that come from now on will meet.</summary>
    public LabScript Script { get; } = new();

    /// <summary>All orders, oldest first.</summary>
    public IReadOnlyList<LabOrder> Orders => _database.Read(connection => connection.AllOrders()).ConvertAll(order => order.ToOrder());

    /// <summary>Results and late answers in the order of sending, those that wait included.</summary>
    public IReadOnlyList<LabMessage> Messages => _database.Read(connection => connection.AllOutbound());

    /// <summary>The messages that were received, each once.</summary>
    public IReadOnlyList<LabReception> Receptions => _database.Read(connection => connection.AllReceptions()).ConvertAll(row => row.ToReception());

    /// <summary>Starts the laboratory; returns once its socket is bound.</summary>
    public static async Task<SandboxLaboratory> StartAsync(LaboratoryOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        Directory.CreateDirectory(options.DataFolder);
        var laboratory = new SandboxLaboratory(options, EhrDatabase.Open(Path.Combine(options.DataFolder, "lab.db"), LabSchema.Sql));
        try
        {
            foreach (var plan in options.Plans)
            {
                laboratory.Script.Add(plan);
            }

            await laboratory._database.WriteAsync(connection => connection.MarkStarted(options.Time.GetUtcNow()), cancellationToken);
            await laboratory._workplace.ResumeAsync(cancellationToken);
            laboratory._server.Start(options.Port);
            laboratory._bench.Start();
            laboratory._feed.Start();
            return laboratory;
        }
        catch
        {
            await laboratory.DisposeAsync();
            throw;
        }
    }

    /// <summary>One more reader of what happens from now on.</summary>
    public ChannelReader<LabEvent> Subscribe() => _events.Subscribe();

    /// <summary>The order with this filler or placer number, or null.</summary>
    public LabOrder? Order(string number) => _database.Read(connection => connection.OrderOfNumber(number))?.ToOrder();

    /// <summary>Sends results and late answers to this MLLP listener from now on.</summary>
    public ValueTask ConnectAsync(string host, int port, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _feed.Connect(new LabTarget(host, port));
        return ValueTask.CompletedTask;
    }

    /// <summary>
    /// Reports a test that nobody ordered; the final result unless the act says otherwise. Without a placer number. Throws
    /// <see cref="ArgumentException"/> for a test that the laboratory doesn't have.
    /// </summary>
    public ValueTask<LabOrder> SendUnsolicitedAsync(
        LabPatient patient, string testCode, LabProvider? provider, CancellationToken cancellationToken, LabAct? act = null) =>
        _workplace.SendUnsolicitedAsync(patient, testCode, provider, act ?? LabAct.Final, cancellationToken);

    /// <summary>Reports about an order now, whatever is planned for it. Null where there is no such order.</summary>
    public ValueTask<LabOrder?> ReportAsync(string number, LabAct act, CancellationToken cancellationToken) =>
        _workplace.ReportAsync(number, act, cancellationToken);

    /// <summary>Corrects a reported value; another component or value than the laboratory would choose where they are given.</summary>
    public ValueTask<LabOrder?> CorrectAsync(string number, CancellationToken cancellationToken, string? analyte = null, string? value = null) =>
        ReportAsync(number, LabAct.Corrected with { Analyte = analyte, Value = value }, cancellationToken);

    /// <summary>The laboratory itself cancels; what was planned for the order is dropped.</summary>
    public ValueTask<LabOrder?> CancelOrderAsync(string number, CancellationToken cancellationToken, bool isOrderControl = false) =>
        _workplace.CancelAsync(number, LabAct.Cancelled with { IsOrderControl = isOrderControl }, cancellationToken);

    /// <summary>Lets held results and answers of an order go; those of all orders without a number. Answers how many there were.</summary>
    public ValueTask<int> ReleaseAsync(CancellationToken cancellationToken, string? number = null) =>
        _workplace.ReleaseAsync(number, cancellationToken);

    /// <summary>Sends a message once more as it was, with the same MSH-10. False where there is none with that control id.</summary>
    public ValueTask<bool> ResendAsync(string controlId, CancellationToken cancellationToken) =>
        _workplace.ResendAsync(controlId, cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        await _bench.DisposeAsync();
        await _feed.DisposeAsync();
        _events.Complete();
        await _database.DisposeAsync();
    }
}
