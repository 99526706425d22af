using Duplex.Engine.Identity;
using Duplex.Engine.Intake;

namespace Duplex.Conformance.Intake;

/// <summary>What each intake log must do.</summary>
public abstract class IntakeLogConformance
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task Records_come_out_in_the_order_in_which_they_were_appended()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        foreach (var number in Enumerable.Range(0, 50))
        {
            await site.Log.AppendAsync(Given.Entry($"M{number}", $"content {number}", lane: number % 3), default);
        }

        var records = await ReadAsync(site.Log, 50, maxBatch: 7);

        Assert.Equal(Enumerable.Range(0, 50).Select(number => $"content {number}"), records.Select(record => Given.Text(record.Entry.Payload)));
        Assert.Equal(records.Select(record => record.Sequence).Order(), records.Select(record => record.Sequence));
        Assert.Equal(50, records.Select(record => record.Sequence).Distinct().Count());
    }

    [Fact]
    public async Task Appends_that_are_not_awaited_keep_the_order_of_their_calls()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        var appends = Enumerable.Range(0, 500)
            .Select(number => site.Log.AppendAsync(Given.Entry($"M{number}", $"content {number}", lane: number % 3), default).AsTask())
            .ToArray();
        await Task.WhenAll(appends);

        var records = await ReadAsync(site.Log, 500, maxBatch: 64);

        Assert.Equal(Enumerable.Range(0, 500).Select(number => $"M{number}"), records.Select(record => record.Entry.ControlId));
    }

    [Fact]
    public async Task Many_senders_at_once_keep_the_order_of_each_lane()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await Task.WhenAll(Enumerable.Range(0, 8).Select(lane => Task.Run(async () =>
        {
            for (var number = 0; number < 40; number++)
            {
                await site.Log.AppendAsync(Given.Entry($"L{lane}-{number}", $"{number}", lane), default);
            }
        })));

        var records = await ReadAsync(site.Log, 320, maxBatch: 64);

        foreach (var lane in records.GroupBy(record => record.Entry.Lane))
        {
            Assert.Equal(Enumerable.Range(0, 40).Select(number => $"{number}"), lane.Select(record => Given.Text(record.Entry.Payload)));
        }
    }

    [Fact]
    public async Task A_record_carries_all_that_was_appended()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        var entry = Given.Entry("M1", "whole content", lane: -5);
        var receipt = await site.Log.AppendAsync(entry, default);
        await site.RestartAsync();

        var record = Assert.Single(await ReadAsync(site.Log, 1));

        Assert.Equal(new IntakeReceipt(IntakeOutcome.New, entry.Id, entry.ReceivedAt), receipt);
        Assert.Equal(entry with { Payload = default }, record.Entry with { Payload = default });
        Assert.Equal("whole content", Given.Text(record.Entry.Payload));
        Assert.Null(record.DuplicateOf);
        Assert.False(record.ControlIdReused);
    }

    [Fact]
    public async Task Unacknowledged_records_come_again_after_a_restart()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await AppendAsync(site.Log, 6);
        var records = await ReadAsync(site.Log, 6);
        await site.Log.AcknowledgeAsync([records[0].Sequence, records[1].Sequence, records[4].Sequence], default);
        await site.RestartAsync();

        var again = await ReadAsync(site.Log, 3);

        Assert.Equal([records[2].Sequence, records[3].Sequence, records[5].Sequence], again.Select(record => record.Sequence));
    }

    [Fact]
    public async Task What_was_acknowledged_to_the_sender_survives_a_kill()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await AppendAsync(site.Log, 20);
        await site.CrashAsync();

        var records = await ReadAsync(site.Log, 20);

        Assert.Equal(Enumerable.Range(0, 20).Select(number => $"M{number}"), records.Select(record => record.Entry.ControlId));
    }

    [Fact]
    public async Task Sequences_grow_although_all_earlier_records_have_left()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await AppendAsync(site.Log, 3);
        var records = await ReadAsync(site.Log, 3);
        await site.Log.AcknowledgeAsync([.. records.Select(record => record.Sequence)], default);
        await site.RestartAsync();
        await site.RestartAsync();
        await site.Log.AppendAsync(Given.Entry("later", "later"), default);

        var later = Assert.Single(await ReadAsync(site.Log, 1));

        Assert.True(later.Sequence > records[^1].Sequence);
    }

    [Fact]
    public async Task A_repeat_gets_the_first_answer_and_reaches_the_consumer_without_payload()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        var first = Given.Entry("M1", "same");
        await site.Log.AppendAsync(first, default);
        var receipt = await site.Log.AppendAsync(Given.Entry("M1", "same") with { ReceivedAt = first.ReceivedAt.Plus(TimeSpan.FromMinutes(1)) }, default);

        var records = await ReadAsync(site.Log, 2);

        Assert.Equal(new IntakeReceipt(IntakeOutcome.Duplicate, first.Id, first.ReceivedAt), receipt);
        Assert.Equal(first.Id, records[1].DuplicateOf);
        Assert.NotEqual(first.Id, records[1].Entry.Id);
        Assert.True(records[1].Entry.Payload.IsEmpty);
        Assert.Null(records[0].DuplicateOf);
    }

    [Fact]
    public async Task A_repeat_is_recognised_after_the_first_was_acknowledged_and_the_log_restarted()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        var first = Given.Entry("M1", "same");
        await site.Log.AppendAsync(first, default);
        var record = Assert.Single(await ReadAsync(site.Log, 1));
        await site.Log.AcknowledgeAsync([record.Sequence], default);
        await site.RestartAsync();

        var receipt = await site.Log.AppendAsync(Given.Entry("M1", "same"), default);

        Assert.Equal(IntakeOutcome.Duplicate, receipt.Outcome);
        Assert.Equal(first.Id, receipt.First);
    }

    [Fact]
    public async Task A_control_id_with_other_content_is_new_and_flagged()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await site.Log.AppendAsync(Given.Entry("M1", "one"), default);
        var other = Given.Entry("M1", "two");
        var reused = await site.Log.AppendAsync(other, default);
        var repeat = await site.Log.AppendAsync(Given.Entry("M1", "two"), default);

        var records = await ReadAsync(site.Log, 3);

        Assert.Equal(new IntakeReceipt(IntakeOutcome.ControlIdReused, other.Id, other.ReceivedAt), reused);
        Assert.Equal([false, true, false], records.Select(record => record.ControlIdReused));
        Assert.Equal("two", Given.Text(records[1].Entry.Payload));
        Assert.Equal(IntakeOutcome.Duplicate, repeat.Outcome);
        Assert.Equal(other.Id, repeat.First);
    }

    [Fact]
    public async Task A_repeat_outside_the_window_is_new()
    {
        await using var site = await OpenAsync(new IntakeLogSettings { RepeatWindow = TimeSpan.FromHours(1) });
        await site.Log.AppendAsync(Given.Entry("M1", "same"), default);

        var inside = await site.Log.AppendAsync(Given.Entry("M1", "same") with { ReceivedAt = Given.Start.Plus(TimeSpan.FromHours(1)) }, default);
        var outside = await site.Log.AppendAsync(Given.Entry("M1", "same") with { ReceivedAt = Given.Start.Plus(TimeSpan.FromMinutes(61)) }, default);

        Assert.Equal(IntakeOutcome.Duplicate, inside.Outcome);
        Assert.Equal(IntakeOutcome.New, outside.Outcome);
    }

    [Fact]
    public async Task An_entry_without_key_is_never_compared()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await site.Log.AppendAsync(Given.Entry("M1", "same") with { Key = null }, default);

        var receipt = await site.Log.AppendAsync(Given.Entry("M1", "same") with { Key = null }, default);

        Assert.Equal(IntakeOutcome.New, receipt.Outcome);
    }

    [Fact]
    public async Task A_refused_entry_is_kept_bounded_with_its_reason_and_compared_with_nothing()
    {
        await using var site = await OpenAsync(new IntakeLogSettings { RefusedPayloadBytes = 4 });
        var refusal = new Refusal("hl7v2.msh10-missing", "MSH-10", "MSH-10 is empty; give each message an id of its own.");
        await site.Log.AppendAsync(Given.Entry("M1", "same") with { Refusal = refusal }, default);

        var taken = await site.Log.AppendAsync(Given.Entry("M1", "same"), default);
        var records = await ReadAsync(site.Log, 2);

        Assert.Equal(IntakeOutcome.New, taken.Outcome);
        Assert.Equal(refusal, records[0].Entry.Refusal);
        Assert.Equal("same", Given.Text(records[0].Entry.Payload));
        await site.Log.AppendAsync(Given.Entry("M2", "too long to keep") with { Refusal = refusal }, default);
        Assert.Equal("too ", Given.Text((await ReadAsync(site.Log, 3))[2].Entry.Payload));
    }

    [Fact]
    public async Task The_senders_buffer_may_be_used_again_once_the_append_has_returned()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        var buffer = Given.Bytes("original").ToArray();
        await site.Log.AppendAsync(Given.Entry("M1", "x") with { Payload = buffer }, default);
        buffer.AsSpan().Clear();

        var record = Assert.Single(await ReadAsync(site.Log, 1));

        Assert.Equal("original", Given.Text(record.Entry.Payload));
    }

    [Fact]
    public async Task A_waiting_consumer_gets_what_arrives()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await using var batches = site.Log.ConsumeAsync(10, default).GetAsyncEnumerator();
        var next = batches.MoveNextAsync();
        Assert.False(next.IsCompleted);

        await site.Log.AppendAsync(Given.Entry("M1", "arrives"), default);

        Assert.True(await next.AsTask().WaitAsync(TooLong));
        Assert.Equal("M1", Assert.Single(batches.Current).Entry.ControlId);
    }

    [Fact]
    public async Task A_consumer_that_is_cancelled_can_be_followed_by_another_one()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await AppendAsync(site.Log, 2);
        Assert.Equal(2, (await ReadAsync(site.Log, 2)).Count);
        using var cancelled = new CancellationTokenSource();
        var waiting = ReadAsync(site.Log, 3, cancellationToken: cancelled.Token);
        await cancelled.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => waiting);

        Assert.Equal(2, (await ReadAsync(site.Log, 2)).Count);
    }

    [Fact]
    public async Task A_second_consumer_is_refused()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await AppendAsync(site.Log, 1);
        await using var first = site.Log.ConsumeAsync(1, default).GetAsyncEnumerator();
        Assert.True(await first.MoveNextAsync());

        await using var second = site.Log.ConsumeAsync(1, default).GetAsyncEnumerator();

        await Assert.ThrowsAsync<InvalidOperationException>(() => second.MoveNextAsync().AsTask());
    }

    [Fact]
    public async Task A_consumer_far_behind_still_gets_all_in_order()
    {
        await using var site = await OpenAsync(new IntakeLogSettings { TailBytes = 2_000 });
        await AppendAsync(site.Log, 5);
        await using var batches = site.Log.ConsumeAsync(4, default).GetAsyncEnumerator();
        Assert.True(await batches.MoveNextAsync());
        var seen = batches.Current.ToList();
        foreach (var number in Enumerable.Range(5, 60))
        {
            await site.Log.AppendAsync(Given.Entry($"M{number}", $"content {number}"), default);
        }

        while (seen.Count < 65 && await batches.MoveNextAsync().AsTask().WaitAsync(TooLong))
        {
            seen.AddRange(batches.Current);
        }

        Assert.Equal(Enumerable.Range(0, 65).Select(number => $"M{number}"), seen.Select(record => record.Entry.ControlId));
    }

    [Fact]
    public async Task A_payload_under_a_foreign_key_is_refused_with_its_key_id()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());
        await AppendAsync(site.Log, 1);
        await site.RestartAsync(new FlippingSealer("another-key"));

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => ReadAsync(site.Log, 1));

        Assert.Contains("first-key", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cancelled_append_is_not_begun()
    {
        await using var site = await OpenAsync(new IntakeLogSettings());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => site.Log.AppendAsync(Given.Entry("M1", "x"), new CancellationToken(true)).AsTask());

        await site.Log.AppendAsync(Given.Entry("M2", "y"), default);
        Assert.Equal("M2", Assert.Single(await ReadAsync(site.Log, 1)).Entry.ControlId);
    }

    /// <summary>An empty log whose sealer is <c>new FlippingSealer("first-key")</c>.</summary>
    protected abstract ValueTask<IntakeLogSite> OpenAsync(IntakeLogSettings settings);

    private protected static async Task AppendAsync(IIntakeLog log, int count)
    {
        for (var number = 0; number < count; number++)
        {
            await log.AppendAsync(Given.Entry($"M{number}", $"content {number}"), default);
        }
    }

    /// <summary>The first records that a new consumer is handed.</summary>
    private protected static async Task<List<IntakeRecord>> ReadAsync(IIntakeLog log, int count, int maxBatch = 100, CancellationToken cancellationToken = default)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(TooLong);
        var records = new List<IntakeRecord>();
        await foreach (var batch in log.ConsumeAsync(maxBatch, limit.Token))
        {
            Assert.InRange(batch.Count, 1, maxBatch);
            records.AddRange(batch);
            if (records.Count >= count)
            {
                break;
            }
        }

        Assert.Equal(count, records.Count);
        return records;
    }
}
