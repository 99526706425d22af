using System.Text;
using Duplex.Chart;
using Duplex.Conformance.InMemory;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Intake;
using Duplex.Engine.Storage;
using Duplex.Fhir.Changes;

namespace Duplex.Tests.Chart;

public class ApplyChangesTests
{
    private static readonly ConnectionKey Clinic = new("default", "clinic");
    private readonly InMemoryStateStore _state = InMemoryStateStore.Open(new SimulatedDisk(), new IdentitySealer());

    [Fact]
    public async Task Set_and_cleared_change_and_untouched_stays()
    {
        await ApplyAsync(1, ElementChange.Set("gender", "\"female\""), ElementChange.Set("birthDate", "\"1970-02-14\""));
        await ApplyAsync(2, ElementChange.Set("birthDate", "\"1970-02-15\""), ElementChange.Cleared("gender"));
        Assert.Equal("""{"resourceType":"Patient","id":"p1","birthDate":"1970-02-15"}""", await CurrentAsync());
    }

    [Fact]
    public async Task Every_version_keeps_its_source_and_the_feed_tells_of_it()
    {
        await ApplyAsync(1, ElementChange.Set("gender", "\"female\""));
        await ApplyAsync(2, ElementChange.Set("gender", "\"male\""));
        var history = await _state.Chart.GetHistoryAsync(Clinic, "Patient", "p1", default);
        Assert.Equal([(1, 1L), (2, 2L)], history.Select(version => (version.Version, version.SourceSequence)));
        var feed = await _state.Feed.ReadAsync(0, 10, default);
        Assert.Equal(["Patient/p1", "Patient/p1"], feed.Where(entry => entry.Kind == FeedKind.ResourceVersion).Select(entry => entry.Subject));
    }

    [Fact]
    public async Task An_older_source_enters_history_only()
    {
        await ApplyAsync(5, ElementChange.Set("gender", "\"female\""));
        await ApplyAsync(3, ElementChange.Set("gender", "\"male\""));
        Assert.Contains("female", await CurrentAsync());
        Assert.Equal(2, (await _state.Chart.GetHistoryAsync(Clinic, "Patient", "p1", default)).Count);
    }

    [Fact]
    public async Task What_changes_nothing_makes_no_version()
    {
        await ApplyAsync(1, ElementChange.Set("gender", "\"female\""));
        await ApplyAsync(2, ElementChange.Set("gender", "\"female\""));
        Assert.Single(await _state.Chart.GetHistoryAsync(Clinic, "Patient", "p1", default));
    }

    [Fact]
    public async Task What_the_chart_holds_for_another_patient_is_named_before_anything_changes()
    {
        await ApplyAsync(1, ElementChange.Set("gender", "\"female\""));
        ResourceChange[] changes = [new("Patient", "p1", "ADT", [])];
        var found = await _state.CommitAsync(
            async unit => (
                Own: await ApplyChanges.FindOtherPatientsAsync(unit, Clinic, "Patient/p1", changes),
                Other: await ApplyChanges.FindOtherPatientsAsync(unit, Clinic, "Patient/p2", changes)),
            default);
        Assert.Null(found.Own);
        Assert.Equal("Patient/p1", found.Other);
    }

    private async Task<string> CurrentAsync() =>
        Encoding.UTF8.GetString((await _state.Chart.GetAsync(Clinic, "Patient", "p1", default))!.Body.Span);

    private async Task ApplyAsync(long sequence, params ElementChange[] changes)
    {
        var entry = new IntakeEntry
        {
            Id = new ExchangeId(Guid.CreateVersion7()),
            Connection = Clinic,
            Lane = new Lane(1),
            Format = "hl7v2",
            Kind = "ADT^A08",
            ControlId = "1",
            ReceivedAt = default,
            Payload = default,
        };
        var record = new IntakeRecord(sequence, entry, null, false);
        await _state.CommitAsync(
            unit => ApplyChanges.ApplyAsync(unit, record, "Patient/p1", [new ResourceChange("Patient", "p1", "ADT", changes)], new Instant(sequence)),
            default);
    }
}
