using System.Text;
using System.Text.Json;
using Duplex.Sandbox;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>kill -9 of the real program under load, again and again on the same data.</summary>
public sealed class KillScenario(ITestOutputHelper output)
{
    private const int Kills = 12;

    /// <summary>Acknowledgements between two kills.</summary>
    private const int Every = 20;

    /// <summary>An EHR that is late, busy or gone at times, and always slow enough that kills come between a write and its answer.</summary>
    private static IReadOnlyList<Deviation> Troubles { get; } =
    [
        new(DeviationKind.AnswerLate) { Variant = "close", Match = new() { Nth = 2 } },
        new(DeviationKind.Refuse) { Status = 503, Match = new() { Nth = 4 } },
        new(DeviationKind.DropBefore) { Match = new() { Nth = 6 } },
        new(DeviationKind.AnswerLate) { Variant = "late", Delay = TimeSpan.FromSeconds(4), Match = new() { Nth = 9 } },
        new(DeviationKind.Refuse) { Status = 429, RetryAfter = TimeSpan.FromSeconds(1), Match = new() { Nth = 12 } },
        new(DeviationKind.DropBefore) { Match = new() { Nth = 15 } },
        new(DeviationKind.AnswerLate) { Variant = "close", Match = new() { Nth = 18 } },
        new(DeviationKind.Delay) { Delay = TimeSpan.FromMilliseconds(400), Times = 0 },
    ];

    [Fact]
    public async Task What_was_acknowledged_is_there_exactly_once_after_twelve_kills()
    {
        // Without conditional create only Duplex itself keeps a note from being written twice.
        await using var clinic = await ConnectedClinic.StartAsync(new PracticeRules { ConditionalCreate = false }, Troubles);
        await using var program = new Incarnations();
        var load = new KillLoad(clinic, program);
        using var limit = Patience.Limit();

        var loading = load.RunAsync(limit.Token);
        var last = await KillAgainAndAgainAsync(clinic, program, load, loading, limit.Token);
        await loading;
        await LoopEvents.UntilAllAsync(last, load.Loops.Keys, "closed");
        using (var changes = new StateChanges(clinic.Data))
        {
            await changes.UntilAsync(() => InTheChart(clinic) == KillLoad.Messages, "every acknowledged message is in the chart");
        }

        Assert.Equal(0, (await last.StopAsync()).ExitCode);
        output.WriteLine(
            $"{Kills} kills, {KillLoad.Messages} messages ({load.ResentMessages} resent), {KillLoad.NoteCount} notes ({load.RepeatedNotes} repeated)");
        var repeats = CheckMessages(clinic);
        output.WriteLine($"{repeats} messages came again although they had been kept already");
        CheckNotes(clinic, load);
        foreach (var file in (string[])["intake.db", "state.db"])
        {
            Assert.Equal(["ok"], Database.Rows(Path.Combine(clinic.Data, file), "PRAGMA integrity_check", reader => reader.GetString(0)));
        }
    }

    private static async Task<ServedDuplex> KillAgainAndAgainAsync(
        ConnectedClinic clinic, Incarnations program, KillLoad load, Task loading, CancellationToken cancellationToken)
    {
        try
        {
            for (var kill = 1; kill <= Kills; kill++)
            {
                var started = await StartAsync(clinic, program, kill);
                var due = load.Acknowledged.UntilAsync(kill * Every, cancellationToken);
                if (await Task.WhenAny(due, loading) == loading)
                {
                    await loading;
                }

                await due;
                await started.KillAsync();
            }

            return await StartAsync(clinic, program, Kills + 1);
        }
        catch (Exception fault)
        {
            program.Fail(fault);
            throw;
        }
    }

    private static async Task<ServedDuplex> StartAsync(ConnectedClinic clinic, Incarnations program, int number)
    {
        var duplex = await clinic.ServeAsync();
        program.Started(new Incarnation(number, IsLast: number > Kills, duplex, await FacadeApp.OfAsync(duplex, clinic.Data)));
        return duplex;
    }

    private static long InTheChart(ConnectedClinic clinic) => Database.Number(
        clinic.State, "SELECT count(DISTINCT control_id) FROM exchange WHERE outcome = 'InTheChart' AND control_id LIKE 'KILL-%'");

    /// <summary>One row with effect per message; resent ones are rows that name it and changed nothing; the chart's versions are the messages, in order.</summary>
    private static int CheckMessages(ConnectedClinic clinic)
    {
        var rows = Database.Rows(
            clinic.State,
            "SELECT control_id, outcome, hex(id), hex(duplicate_of) FROM exchange WHERE control_id LIKE 'KILL-%'",
            reader => (ControlId: reader.GetString(0), Outcome: reader.GetString(1), Id: reader.GetString(2), DuplicateOf: reader.GetString(3)));
        var first = rows.Where(row => row.Outcome == "InTheChart").ToDictionary(row => row.ControlId);
        Assert.Equal(KillLoad.Messages, first.Count);
        Assert.All(first.Values, row => Assert.Equal("", row.DuplicateOf));
        Assert.All(rows.Where(row => row.Outcome != "InTheChart"), row =>
        {
            Assert.Equal("Duplicate", row.Outcome);
            Assert.Equal(first[row.ControlId].Id, row.DuplicateOf);
        });
        for (var sender = 1; sender <= KillLoad.Senders; sender++)
        {
            var phones = Database.Rows(
                clinic.State,
                """
                SELECT p.bytes FROM chart_version v JOIN chart_payload p USING (number) JOIN chart_resource r ON r.number = v.resource JOIN chart_scope s ON s.number = v.scope
                WHERE s.resource_type = 'Patient' AND r.id = $id ORDER BY v.version
                """,
                reader => PhoneOf(reader.GetFieldValue<byte[]>(0)),
                ("$id", KillLoad.PatientOfSender(sender)));
            Assert.Equal(Enumerable.Range(1, KillLoad.MessagesEach).Select(KillLoad.Phone), phones);
        }

        return rows.Count - first.Count;
    }

    /// <summary>Each note has one loop and lies once in the EHR; nothing else of ours lies there.</summary>
    private static void CheckNotes(ConnectedClinic clinic, KillLoad load)
    {
        Assert.Equal(KillLoad.NoteCount, load.Loops.Count);
        Assert.Equal(KillLoad.NoteCount, Database.Number(clinic.State, "SELECT count(*) FROM loop"));
        var documents = clinic.Ehr.Patients.SelectMany(patient => clinic.Ehr.Documents(patient.Id)).Where(document => DeliveryOf(document) is not null).ToList();
        Assert.Equal(KillLoad.NoteCount, documents.Count);
        Assert.Equal(KillLoad.NoteCount, documents.Select(DeliveryOf).Distinct().Count());
        Assert.All(load.Loops.Values, note =>
        {
            var document = Assert.Single(documents, document => document.Text == note.Text);
            Assert.Equal(note.Patient, document.PatientId);
            Assert.Equal("final", document.DocStatus);
        });
    }

    private static string? DeliveryOf(SandboxDocument document) =>
        JsonElement.Parse(document.Json).TryGetProperty("identifier", out var identifiers)
            ? identifiers.EnumerateArray()
                .Where(identifier => identifier.TryGetProperty("system", out var system) && system.GetString() == "urn:duplex:delivery")
                .Select(identifier => identifier.GetProperty("value").GetString())
                .FirstOrDefault()
            : null;

    private static string PhoneOf(byte[] patient) =>
        JsonElement.Parse(Encoding.UTF8.GetString(patient)).GetProperty("telecom")[0].GetProperty("value").GetString()!;
}
