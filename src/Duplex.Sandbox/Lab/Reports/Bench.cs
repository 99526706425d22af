using System.Threading.Channels;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Lab.Orders;
using Duplex.Sandbox.Lab.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Reports;

/// <summary>Performs acts when they are due: one after the other within an order, each in one transaction with its message.</summary>
internal sealed class Bench(EhrDatabase database, ReportDesk reports, ResultFeed feed, LabEvents events, TimeProvider time) : IAsyncDisposable
{
    private readonly CancellationTokenSource _stopping = new();
    private readonly Channel<bool> _wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
    private Task _working = Task.CompletedTask;

    public void Start() => _working = WorkAsync(_stopping.Token);

    public void Wake() => _wake.Writer.TryWrite(true);

    /// <summary>
    /// Starts what a message's orders wait for: its late answer where there is one, then their results. Called again, it
    /// starts nothing twice.
    /// </summary>
    public void Begin(SqliteConnection connection, string message)
    {
        foreach (var chain in connection.ChainsOf(message, ActRow.Answer))
        {
            StartNext(connection, chain);
        }

        if (connection.Reception(message) is { ResultsFirst: true } || !connection.HasOpenAnswer(message))
        {
            BeginResults(connection, message);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stopping.CancelAsync();
        await _working;
        _stopping.Dispose();
    }

    private async Task WorkAsync(CancellationToken stopping)
    {
        await Task.Yield();
        try
        {
            while (true)
            {
                var due = database.Read(connection => connection.FirstDue());
                if (due is not null && due.Due <= time.GetUtcNow().ToUnixTimeMilliseconds())
                {
                    await database.WriteAsync(connection => Perform(connection, due.Sequence), stopping);
                    feed.Wake();
                }
                else
                {
                    await WaitAsync(due, stopping);
                }
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return;
        }
    }

    private async ValueTask WaitAsync(ActRow? due, CancellationToken stopping)
    {
        if (due is null)
        {
            await _wake.Reader.ReadAsync(stopping);
            return;
        }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(stopping);
        var woken = _wake.Reader.WaitToReadAsync(either.Token).AsTask();
        var passed = Task.Delay(LabClock.Until(due.Due, time), time, either.Token);
        await Task.WhenAny(woken, passed);
        await either.CancelAsync();
        await Task.WhenAll(woken, passed).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        stopping.ThrowIfCancellationRequested();
        _wake.Reader.TryRead(out _);
    }

    private bool Perform(SqliteConnection connection, long sequence)
    {
        // Looked at again inside the transaction: a cancellation may have come between.
        if (connection.FirstDue() is not { } act || act.Sequence != sequence)
        {
            return false;
        }

        connection.SettleAct(sequence);
        if (act.Kind == ActRow.Answer)
        {
            reports.QueueAnswer(connection, act.Content);
        }
        else if (act.Filler is { } filler && connection.OrderOfFiller(filler) is { } order)
        {
            reports.Report(connection, order, ActJson.Read(act.Content));
        }

        StartNext(connection, act.Chain);
        if (act is { Kind: ActRow.Answer, Message: { } message })
        {
            BeginResults(connection, message);
        }

        return true;
    }

    private void BeginResults(SqliteConnection connection, string message)
    {
        foreach (var chain in connection.ChainsOf(message, ActRow.Result))
        {
            StartNext(connection, chain);
        }
    }

    private void StartNext(SqliteConnection connection, string chain)
    {
        if (connection.StartNext(chain, time.GetUtcNow().ToUnixTimeMilliseconds()) is { } held)
        {
            events.Publish(LabEventKind.ResultHeld, held.Filler, detail: held.Kind);
        }
    }
}
