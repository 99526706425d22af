using System.Text;
using Duplex.Transports.Files;
using Xunit;

namespace Duplex.Tests.Transports.Files;

public sealed class Hl7v2FilesTests : IDisposable
{
    private const string One = "MSH|^~\\&|A|B|||20260101||ADT^A01|1|P|2.5.1\rPID|1||7^^^SANDBOX^MR\r";
    private const string Two = "MSH|^~\\&|A|B|||20260101||ADT^A08|2|P|2.5.1\rPID|1||8^^^SANDBOX^MR\r";

    private readonly TestFolder _folder = new();

    [Theory]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r\n\r\n")]
    public void Segments_end_with_CR_whatever_ends_the_lines(string end)
    {
        Assert.Equal([One, Two], MessagesOf((One + Two).Replace("\r", end, StringComparison.Ordinal)));
        Assert.Equal([One], MessagesOf(One.TrimEnd('\r').Replace("\r", end, StringComparison.Ordinal)));
    }

    [Fact]
    public void Line_ends_may_differ_within_a_file_and_within_a_message()
    {
        Assert.Equal([One, Two], MessagesOf(One.Replace('\r', '\n') + Two));
        Assert.Equal([One, Two], MessagesOf(One + Two.Replace('\r', '\n')));
        Assert.Equal([One + "PV1|1|I\rOBX|1|ST|x\r"], MessagesOf(One + "PV1|1|I\nOBX|1|ST|x\r\n"));
    }

    [Fact]
    public void A_line_feed_inside_of_a_text_stays_where_CR_ends_segments()
    {
        string message = One + "NTE|1||first\nsecond line\r";

        Assert.Equal([message], MessagesOf(message));
    }

    [Fact]
    public void Bytes_of_other_character_sets_stay_as_they_are()
    {
        byte[] message = [.. Encoding.Latin1.GetBytes(One.Replace("7^^^", "M\u00fcller \u00a0\u0085^^^", StringComparison.Ordinal)), 0xFF, 0xFE, (byte)'\r'];

        Assert.Equal(message, Assert.Single(Split(message).Messages).Bytes.ToArray());
    }

    [Fact]
    public void Only_an_MSH_at_the_start_of_a_segment_starts_a_message()
    {
        string message = One + "NTE|1||MSH|^~\\& is how one begins\rMSHX is none\rNTE|2||MSH\r";

        Assert.Equal([message], MessagesOf(message));
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\uFEFF\r\n \t\n")]
    [InlineData("   ")]
    [InlineData("\u000b")]
    public void Byte_order_mark_blanks_and_frame_may_come_first(string before)
    {
        Assert.Equal([One], MessagesOf(before + One));
    }

    [Theory]
    [InlineData("\u000b{0}\u001c\r\u000b{1}\u001c\r")]
    [InlineData("\u000b{0}\u001c\u000b{1}\u001c")]
    [InlineData("\u000b{0}\u001c\r\n\u000b{1}\u001c\r\n")]
    public void Frames_of_MLLP_are_left_out(string framed)
    {
        Assert.Equal([One, Two], MessagesOf(string.Format(System.Globalization.CultureInfo.InvariantCulture, framed, One, Two)));
        Assert.Equal([One, Two], MessagesOf(string.Format(System.Globalization.CultureInfo.InvariantCulture, framed, One.TrimEnd('\r'), Two.TrimEnd('\r'))));
    }

    [Fact]
    public void A_batch_is_split_and_its_counts_are_held_against_what_came()
    {
        Hl7v2File right = Split(Encoding.ASCII.GetBytes($"FHS|^~\\&|A\rBHS|^~\\&|A\r{One}{Two}BTS|2\rBHS|^~\\&|A\r{One}BTS|1|done\rFTS|2\r"));
        Hl7v2File wrong = Split(Encoding.ASCII.GetBytes($"FHS|^~\\&|A\nBHS|^~\\&|A\n{One}{Two}BTS|3\nFTS|2\n"));

        Assert.Equal([One, Two, One], right.Messages.Select(Text));
        Assert.Equal([1, 2, 3], right.Messages.Select(message => message.Number));
        Assert.Empty(right.Findings);
        Assert.Equal([One, Two], wrong.Messages.Select(Text));
        Assert.Equal(["BTS-1 says 3, and its batch has 2 messages", "FTS-1 says 2, and the file has 1 batch"], wrong.Findings);
    }

    [Theory]
    [InlineData("FHS|^~\\&|A\rMSH|^~\\&|1\rFTS|1\r")]
    [InlineData("BHS|^~\\&|A\rMSH|^~\\&|1\rBTS\r")]
    [InlineData("BHS|^~\\&|A\rMSH|^~\\&|1\rBTS||many\r")]
    [InlineData("MSH|^~\\&|1\r")]
    public void Counts_that_are_not_given_or_implied_are_no_finding(string file)
    {
        Hl7v2File read = Split(Encoding.ASCII.GetBytes(file));

        Assert.Equal(["MSH|^~\\&|1\r"], read.Messages.Select(Text));
        Assert.Empty(read.Findings);
    }

    [Fact]
    public void Segments_outside_of_every_message_are_told()
    {
        Hl7v2File read = Split(Encoding.ASCII.GetBytes($"FHS|^~\\&|A\rPID|1\r{One}BTS|1\rNTE|1\r"));

        Assert.Equal([One], read.Messages.Select(Text));
        Assert.Equal(
            [
                "BTS ends a batch that no BHS began; a batch begins with BHS",
                "FHS begins a file that no FTS ends, so that its end may be missing",
                "2 segments stand outside of every message and were left out",
            ],
            read.Findings);
    }

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("\uFEFF \r\n", "it is empty")]
    [InlineData("# Notes on MSH", "it does not begin with MSH, FHS or BHS")]
    [InlineData("msh|^~\\&|", "it does not begin with MSH, FHS or BHS")]
    [InlineData("FHS|^~\\&|A\rFTS|0\r", "it is a batch without a message")]
    public void What_is_no_message_is_skipped_with_the_reason(string content, string reason)
    {
        Hl7v2File read = Split(Encoding.UTF8.GetBytes(content));

        Assert.Equal(reason, read.Skipped);
        Assert.Empty(read.Messages);
    }

    [Fact]
    public void Several_messages_in_UTF_16_are_named()
    {
        Assert.Contains("UTF-16", Split([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(One + One)]).Skipped);
    }

    [Fact]
    public void One_message_in_UTF_16_is_given_as_UTF_8_that_MSH_18_names()
    {
        string wide = One.Replace("7^^^", "\u6f22\u00fc^^^", StringComparison.Ordinal);

        Hl7v2FileMessage message = Assert.Single(Split([.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(wide)]).Messages);

        string text = Encoding.UTF8.GetString(message.Bytes.Span);
        Assert.Contains("\u6f22\u00fc^^^", text, StringComparison.Ordinal);
        Assert.Contains("|UNICODE UTF-8\r", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_is_read_with_all_below_it_in_the_order_of_names()
    {
        _folder.Write("b.hl7", One);
        _folder.Write("a/z.txt", Two);
        _folder.Write("a/README.md", "# no message");
        _folder.Write("c", "");
        using (FileStream large = File.Create(_folder.At("d.hl7")))
        {
            large.SetLength(Hl7v2Files.MaxFileBytes + 1);
        }

        List<Hl7v2File> files = await Hl7v2Files.ReadAsync(_folder.Path, TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["a/README.md", "a/z.txt", "b.hl7", "c", "d.hl7"], files.Select(file => file.Name));
        Assert.Equal([0, 1, 1, 0, 0], files.Select(file => file.Messages.Count));
        Assert.Contains("64 MiB", files[4].Skipped);
    }

    [Fact]
    public async Task A_link_that_leads_round_in_a_circle_is_not_followed()
    {
        _folder.Write("one.hl7", One);
        Directory.CreateSymbolicLink(_folder.At("circle"), _folder.Path);

        Assert.Equal("one.hl7", (await Hl7v2Files.ReadAsync(_folder.Path, TestContext.Current.CancellationToken).SingleAsync(file => file.Skipped is null, TestContext.Current.CancellationToken)).Name);
        Assert.True(Hl7v2Files.List(_folder.Path).Count <= 2);
    }

    [Fact]
    public void A_path_that_leads_nowhere_is_an_error()
    {
        Assert.Throws<FileNotFoundException>(() => Hl7v2Files.List(_folder.At("absent")));
    }

    [Fact]
    public async Task Sample_files_are_all_taken_and_the_others_named()
    {
        string folder = Path.Combine(Path.GetDirectoryName(Hl7v2.SharedMessages.Hl7v2Files()[0])!, "..");
        int messages = 0;
        await foreach (Hl7v2File file in Hl7v2Files.ReadAsync(Path.GetFullPath(folder), TestContext.Current.CancellationToken))
        {
            string begin = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file.Path, TestContext.Current.CancellationToken)).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\r', '\n');
            Assert.Equal(begin.StartsWith("MSH", StringComparison.Ordinal), file.Skipped is null);
            Assert.Empty(file.Findings);
            messages += file.Messages.Count;
        }

        Assert.Equal(279, messages);
    }

    public void Dispose() => _folder.Dispose();

    private static Hl7v2File Split(byte[] bytes)
    {
        Task<Hl7v2File> reading = Hl7v2Files.ReadAsync(new Hl7v2FileName("/x.hl7", "x.hl7"), new MemoryStream(bytes), TestContext.Current.CancellationToken).AsTask();
        // A stream in memory never waits.
        Assert.True(reading.IsCompletedSuccessfully);
        return reading.Result;
    }

    private static IEnumerable<string> MessagesOf(string file) => Split(Encoding.UTF8.GetBytes(file)).Messages.Select(Text);

    private static string Text(Hl7v2FileMessage message) => Encoding.UTF8.GetString(message.Bytes.Span);
}
