using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Lab.Catalogue;
using Duplex.Sandbox.Lab.Orders;
using Duplex.Sandbox.Lab.Reports;
using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab;

/// <summary>What a person at the laboratory does.</summary>
internal sealed class LabWorkplace(
    EhrDatabase database, LaboratoryOptions options, ReportDesk reports, Bench bench, ResultFeed feed, WithheldReplies withheld, LabEvents events)
{
    /// <summary>Begins again what a stop interrupted between taking an order and answering it.</summary>
    public ValueTask<bool> ResumeAsync(CancellationToken cancellationToken) => database.WriteAsync(
        connection =>
        {
            foreach (var row in connection.AllReceptions().Where(row => row.Due != ReceptionRow.NotReleased || row.ResultsFirst))
            {
                bench.Begin(connection, row.Message);
            }

            return true;
        },
        cancellationToken);

    public async ValueTask<LabOrder> SendUnsolicitedAsync(
        LabPatient patient, string testCode, LabProvider? provider, LabAct act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var test = LabCatalogue.Find(testCode) ?? throw new ArgumentException(
            $"The laboratory doesn't have that test; it has {string.Join(", ", LabCatalogue.Codes)}.", nameof(testCode));
        var order = await database.WriteAsync(
            connection =>
            {
                var identifier = PatientFields.Identifier(patient);
                var own = connection.KeepPatient(identifier, PatientFields.Pid(patient));
                var row = new OrderRow(
                    connection.NextFiller(), test.Code, $"{test.Code}^{test.Name}^LN", patient.Identifier, identifier, PatientFields.Pid(patient, own))
                {
                    ProviderField = provider is null ? "" : PatientFields.Provider(provider),
                    Application = WireText.Escape(options.Receiver.Application),
                    Facility = WireText.Escape(options.Receiver.Facility),
                    ProcessingId = options.ProcessingId,
                    TakenAt = options.Time.GetUtcNow(),
                };
                connection.AddOrder(row);
                reports.Report(connection, row, act);
                return connection.OrderOfFiller(row.Filler)!.ToOrder();
            },
            cancellationToken);
        feed.Wake();
        return order;
    }

    public ValueTask<LabOrder?> ReportAsync(string number, LabAct act, CancellationToken cancellationToken) =>
        ChangeAsync(number, (connection, order) => reports.Report(connection, order, act), cancellationToken);

    public ValueTask<LabOrder?> CancelAsync(string number, LabAct act, CancellationToken cancellationToken) => ChangeAsync(
        number,
        (connection, order) =>
        {
            connection.DropActs(order.Filler);
            reports.Report(connection, order, act);
        },
        cancellationToken);

    public async ValueTask<int> ReleaseAsync(string? number, CancellationToken cancellationToken)
    {
        var count = await database.WriteAsync(connection => Release(connection, number), cancellationToken);
        withheld.Wake();
        bench.Wake();
        return count;
    }

    public async ValueTask<bool> ResendAsync(string controlId, CancellationToken cancellationToken)
    {
        var isKnown = await database.WriteAsync(
            connection =>
            {
                if (connection.OutboundOf(controlId) is not { } message)
                {
                    return false;
                }

                connection.Queue(message.ControlId, message.Type, message.Filler, message.Text);
                events.Publish(LabEventKind.MessageQueued, message.Filler, message.ControlId, message.Type);
                return true;
            },
            cancellationToken);
        feed.Wake();
        return isKnown;
    }

    private int Release(SqliteConnection connection, string? number)
    {
        var now = options.Time.GetUtcNow().ToUnixTimeMilliseconds();
        var before = connection.AllReceptions().Where(row => row.Due == ReceptionRow.NotReleased).ToList();
        var count = connection.ReleaseActs(number, now) + connection.ReleaseReplies(number, now);
        // A reply for which nobody waits on a connection any more (the laboratory was restarted) holds up nothing.
        foreach (var row in before.Where(row => connection.Reception(row.Message)?.Due != ReceptionRow.NotReleased && !withheld.IsWaitedFor(row.Message)))
        {
            bench.Begin(connection, row.Message);
        }

        return count;
    }

    private async ValueTask<LabOrder?> ChangeAsync(string number, Action<SqliteConnection, OrderRow> change, CancellationToken cancellationToken)
    {
        var order = await database.WriteAsync(
            connection =>
            {
                if (connection.OrderOfNumber(number) is not { } row)
                {
                    return null;
                }

                change(connection, row);
                return connection.OrderOfFiller(row.Filler)!.ToOrder();
            },
            cancellationToken);
        feed.Wake();
        return order;
    }
}
