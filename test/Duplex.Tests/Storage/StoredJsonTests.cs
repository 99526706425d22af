using Duplex.Engine.Deliveries;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Storage.Relational.State;
using Duplex.Storage.Sqlite;
using Xunit;

namespace Duplex.Tests.Storage;

/// <summary>The stored forms as they lie in files out there: a change that these tests notice needs a new format.</summary>
public sealed class StoredJsonTests
{
    private static readonly StoredJson Json = new(sentence => new SqliteStorageException(sentence));

    [Fact]
    public void Loop_steps_of_format_1_are_read_and_written()
    {
        const string Stored = """{"format":1,"steps":[{"name":"accepted","status":"Met","grade":"ApplicationAck","evidence":"X/1","owner":"duplex","deadline":5,"since":3,"overdue":true,"sentence":"Taken."}]}""";

        var step = Assert.Single(Json.ReadSteps(Stored));

        Assert.Equal(
            new Step { Name = "accepted", Status = StepStatus.Met, Grade = EvidenceGrade.ApplicationAck, Evidence = "X/1", Owner = "duplex", Deadline = new Instant(5), Since = new Instant(3), Overdue = true, Sentence = "Taken." },
            step);
        Assert.Equal(Stored, StoredJson.Write([step]));
    }

    [Fact]
    public void Evidence_of_format_1_is_read_and_written()
    {
        const string Stored = """{"format":1,"evidence":[{"step":"in its place","verdict":"Met","grade":"ReadBack","reference":"X/1","at":7,"sentence":"Shown."}]}""";

        var evidence = Assert.Single(Json.ReadEvidence(Stored));

        Assert.Equal(new Evidence("in its place", FindingVerdict.Met, EvidenceGrade.ReadBack, "X/1", new Instant(7), "Shown."), evidence);
        Assert.Equal(Stored, StoredJson.Write([evidence]));
    }

    [Fact]
    public void A_job_of_version_1_is_read()
    {
        var job = Json.ReadJob("""{"version":1,"interaction":{"kind":"Create","resourceType":"DocumentReference","body":"e30="},"placement":{"patient":"Patient/synthetic-1"}}"""u8);

        Assert.Equal("{}"u8, job.Interaction.Body.Span);
        Assert.Equal(new Placement { Patient = "Patient/synthetic-1" }, job.Placement);
        Assert.Null(job.Expectation);
    }

    [Fact]
    public void Forms_of_a_newer_format_are_refused()
    {
        Assert.Contains("format 2", Assert.Throws<SqliteStorageException>(() => Json.ReadSteps("""{"format":2,"steps":[]}""")).Message, StringComparison.Ordinal);
        Assert.Contains("format 2", Assert.Throws<SqliteStorageException>(() => Json.ReadEvidence("""{"format":2,"evidence":[]}""")).Message, StringComparison.Ordinal);
    }
}
