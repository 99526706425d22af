using Duplex.Sandbox.Lab.Catalogue;
using Duplex.Sandbox.Lab.Orders;
using Duplex.Sandbox.Lab.Store;
using Duplex.Sandbox.Lab.Wire;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Lab.Reports;

/// <summary>Writes reports about orders into the queue, and what an order's state becomes by them.</summary>
internal sealed class ReportDesk(LaboratoryOptions options, LabEvents events)
{
    private readonly Observations _observations = new(options.Seed);

    /// <summary>Queues the report of one act; a repeated one twice. Answers its control id.</summary>
    public string Report(SqliteConnection connection, OrderRow order, LabAct act)
    {
        var now = options.Time.GetUtcNow();
        var test = LabCatalogue.Find(order.TestCode) ?? throw new InvalidDataException("An order in lab.db is for a test that the catalogue doesn't have.");
        var (placer, filler) = ReportNumbers.Of(connection, order, act, options.Seed);
        var isNewest = act.Age == TimeSpan.Zero;
        // Reports of one order never carry the same time, however fast they follow each other.
        var statusAt = isNewest
            ? Math.Max(now.ToUnixTimeMilliseconds(), order.ReportedAt + 1)
            : (order.ReportedAt > 0 ? order.ReportedAt : now.ToUnixTimeMilliseconds()) - (long)act.Age.TotalMilliseconds;
        var after = Advance(order, act, statusAt, isNewest);
        connection.UpdateOrder(after);

        var report = new ResultMessage
        {
            Application = order.Application,
            Facility = order.Facility,
            ProcessingId = order.ProcessingId,
            Pid = PidOf(connection, order, act),
            PlacerField = placer,
            FillerField = filler,
            TestField = order.TestField,
            Control = act is { Status: LabResultStatus.Cancelled, IsOrderControl: true } ? "OC" : "RE",
            OrderState = OrderStateOf(act.Status),
            ProviderField = order.ProviderField,
            CollectedField = order.CollectedField,
            ReceivedAt = order.TakenAt,
            StatusAt = statusAt,
            Section = test.Section,
            Status = CodeOf(act.Status),
            Comment = act.Status switch
            {
                LabResultStatus.Corrected => "Corrected report; it replaces the earlier one.",
                LabResultStatus.Cancelled => "Cancelled by the laboratory: the specimen can't be used.",
                _ => "",
            },
            Observations = act.Status == LabResultStatus.Cancelled ? [] : _observations.Of(connection, order, test, act),
        };

        var controlId = connection.NextControlId();
        Queue(connection, report.Write(controlId, now, options.AsksForCommit), controlId, order.Filler);
        if (act.Repeat != LabRepeat.Once)
        {
            var again = act.Repeat == LabRepeat.SameControlId ? controlId : connection.NextControlId();
            Queue(connection, report.Write(again, now, options.AsksForCommit), again, order.Filler);
        }

        return controlId;
    }

    /// <summary>Queues an application answer as a message of its own.</summary>
    public void QueueAnswer(SqliteConnection connection, string text)
    {
        var header = text.Split('|', 11);
        connection.Queue(header[9], header[8], null, text);
        events.Publish(LabEventKind.MessageQueued, null, header[9], header[8]);
    }

    private void Queue(SqliteConnection connection, string text, string controlId, string filler)
    {
        connection.Queue(controlId, ResultMessage.Type, filler, text);
        events.Publish(LabEventKind.MessageQueued, filler, controlId, ResultMessage.Type);
    }

    private static OrderRow Advance(OrderRow order, LabAct act, long statusAt, bool isNewest)
    {
        if (act.Numbers == LabNumbers.Unknown || !isNewest)
        {
            return order;
        }

        var status = act.Status switch
        {
            LabResultStatus.Partial or LabResultStatus.Preliminary when order.IsReportedFinal => order.Status,
            LabResultStatus.Partial => LabOrderStatus.Partial,
            LabResultStatus.Preliminary => LabOrderStatus.Preliminary,
            LabResultStatus.Corrected => LabOrderStatus.Corrected,
            LabResultStatus.Cancelled => LabOrderStatus.Cancelled,
            _ => LabOrderStatus.Final,
        };
        return order with { Status = status, ReportedAt = statusAt };
    }

    private static string PidOf(SqliteConnection connection, OrderRow order, LabAct act) => act switch
    {
        { Patient: { } patient } => PatientFields.Pid(patient),
        { IsForWrongPatient: true } => connection.OtherPatient(order.PatientIdentifier)
            ?? PatientFields.Pid(new LabPatient("M9999", "Synthetic", "Stranger", "1950-01-01")),
        _ => order.Pid,
    };

    private static string CodeOf(LabResultStatus status) => status switch
    {
        LabResultStatus.Partial => "A",
        LabResultStatus.Preliminary => "P",
        LabResultStatus.Corrected => "C",
        LabResultStatus.Cancelled => "X",
        _ => "F",
    };

    private static string OrderStateOf(LabResultStatus status) => status switch
    {
        LabResultStatus.Partial => "A",
        LabResultStatus.Preliminary => "IP",
        LabResultStatus.Cancelled => "CA",
        _ => "CM",
    };
}
