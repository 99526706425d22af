namespace Duplex.Scenarios.Syncs;

/// <summary>The judge itself: planted logs with an acknowledgement that left too early must be found out.</summary>
public sealed class AcknowledgementAuditTests
{
    private const string Write = """11 pwrite64(7</d/intake.db-wal>, "..MSH|^~\\&|A|B|||1||ADT^A08|C-1|T|2.5.1..", 4096, 32) = 4096""";
    private const string Sync = "11 fdatasync(7</d/intake.db-wal>) = 0";
    private const string Send = """12 sendmsg(9<socket:[77]>, {msg_iov=[{iov_base="\vMSH|^~\\&|..\rMSA|AA|C-1\r\34\r", iov_len=60}]}, MSG_NOSIGNAL) = 60""";

    [Fact]
    public void A_written_and_synced_message_may_be_acknowledged() => Assert.Equal([""], Wrongs(Write, Sync, Send));

    [Fact]
    public void An_acknowledgement_before_the_sync_is_found_out() =>
        Assert.Equal(["it left before the message was synced"], Wrongs(Write, Send, Sync));

    [Fact]
    public void An_acknowledgement_before_the_write_is_found_out() =>
        Assert.Equal(["it left before the message was written"], Wrongs(Sync, Send, Write, Sync));

    [Fact]
    public void An_acknowledgement_of_a_message_that_was_never_written_is_found_out() =>
        Assert.Equal(["it left before the message was written"], Wrongs(Write.Replace("C-1", "C-2", StringComparison.Ordinal), Sync, Send));

    [Fact]
    public void A_sync_of_another_file_proves_nothing() =>
        Assert.Equal(["it left before the message was synced"], Wrongs(Write, Sync.Replace("intake", "state", StringComparison.Ordinal), Send));

    [Fact]
    public void A_failed_sync_proves_nothing() =>
        Assert.Equal(["it left before the message was synced"], Wrongs(Write, "11 fdatasync(7</d/intake.db-wal>) = -1 EIO (Input/output error)", Send));

    [Fact]
    public void A_sync_that_had_not_returned_proves_nothing() => Assert.Equal(
        ["it left before the message was synced"],
        Wrongs(Write, "11 fdatasync(7</d/intake.db-wal> <unfinished ...>", Send, "11 <... fdatasync resumed>) = 0"));

    [Fact]
    public void A_sync_that_began_before_the_write_returned_proves_nothing() => Assert.Equal(
        ["it left before the message was synced"],
        Wrongs("13 fdatasync(7</d/intake.db-wal> <unfinished ...>", Write, "13 <... fdatasync resumed>) = 0", Send));

    [Fact]
    public void A_call_on_two_lines_is_put_together() => Assert.Equal(
        [""],
        Wrongs(Write, "11 fdatasync(7</d/intake.db-wal> <unfinished ...>", "12 write(1</dev/null>, \"x\", 1) = 1", "11 <... fdatasync resumed>) = 0", Send));

    [Fact]
    public void A_refusal_needs_no_sync() => Assert.Empty(Wrongs(Send.Replace("AA", "AE", StringComparison.Ordinal)));

    private static IEnumerable<string> Wrongs(params string[] log) =>
        AcknowledgementAudit.Check(StraceLog.Read(log), "intake.db-wal").Select(one => one.Wrong);
}
