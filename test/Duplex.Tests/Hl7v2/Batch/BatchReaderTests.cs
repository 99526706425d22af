using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Batch;
using Xunit;

namespace Duplex.Tests.Hl7v2.Batch;

[Collection(nameof(Alone))]
public class BatchReaderTests
{
    private const string One = "MSH|^~\\&|A|B|||20260101||ADT^A01|1|P|2.5.1\rPID|1||7\r";
    private const string Two = "MSH|^~\\&|A|B|||20260101||ADT^A08|2|P|2.5.1\nPID|1||8\n\n";

    [Theory]
    [InlineData(One, "M0")]
    [InlineData(One + Two, "M0 M52")]
    [InlineData("\uFEFF\r\n " + One, "M6")]
    [InlineData("\u000b" + One + "\u001c\r\u000b" + Two + "\u001c\r", "M1 M56")]
    [InlineData("FHS|^~\\&|A\rBHS|^~\\&|A\r" + One + "BTS|1\rFTS|1\r", "F B M22 b f")]
    [InlineData("FHS|^~\\&|A\rBHS|^~\\&|A\r" + One + "BTS|2\rFTS|3\r", "F B M22 b !MessageCountDisagrees(2,1) f !BatchCountDisagrees(3,1)")]
    [InlineData("FHS|^~\\&|A\rBHS|^~\\&|A\r" + One + "BTS|one\rFTS|1x\r", "F B M22 b !CountUnreadable f !CountUnreadable")]
    [InlineData("FHS|^~\\&|A\rBHS|^~\\&|A\r" + One + "BTS||note\rFTS\r", "F B M22 b f")]
    [InlineData("BHS|^~\\&|A\r" + One, "B M11 !BatchTrailerMissing")]
    [InlineData("BHS|^~\\&|A\r" + One + "BHS|^~\\&|A\rBTS|0\r", "B M11 !BatchTrailerMissing B b")]
    [InlineData("FHS|^~\\&|A\rBHS|^~\\&|A\r" + One + "FTS|1\r", "F B M22 f !BatchTrailerMissing")]
    [InlineData("FHS|^~\\&|A\r" + One, "F M11 !FileTrailerMissing")]
    [InlineData(One + "BTS|1\rFTS|1\r", "M0 b !BatchHeaderMissing f !FileHeaderMissing")]
    [InlineData("FHS|^~\\&|A\rPID|1\rFTS|0\r", "F f !LinesOutside !NoMessage")]
    [InlineData("", "!Empty")]
    [InlineData(" \r\n", "!Empty")]
    [InlineData("hello\r" + One, "!NoHeader")]
    [InlineData("MSH", "M0")]
    public async Task File_is_told_in_order_however_it_arrives(string file, string told)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(file);

        Assert.Equal(told, await Told(new MemoryStream(bytes)));
        Assert.Equal(told, await Told(new SlowStream(bytes, 1)));
        Assert.Equal(told, await Told(new SlowStream(bytes, 7), new BatchLimits { ReadBytes = 16 }));
    }

    [Fact]
    public async Task Message_keeps_its_bytes_and_one_that_is_too_long_is_left_out()
    {
        string file = One + "MSH|^~\\&|" + new string('x', 5000) + "\r" + Two;
        List<BatchEvent> events = [];
        await foreach (BatchEvent next in new BatchReader(new SlowStream(Encoding.UTF8.GetBytes(file), 100), new BatchLimits { MaxMessageBytes = 1000, ReadBytes = 64 })
            .ReadAllAsync(TestContext.Current.CancellationToken))
        {
            events.Add(next);
        }

        Assert.Equal([One, Two], events.Where(next => next.Kind == BatchEventKind.Message).Select(next => Encoding.UTF8.GetString(next.Bytes.Span)));
        Assert.Equal([1, 3], events.Where(next => next.Kind == BatchEventKind.Message).Select(next => next.Number));
        Assert.Equal((BatchFault.MessageTooLong, (long)One.Length), Assert.Single(events.Where(next => next.Finding is not null).Select(next => (next.Finding!.Fault, next.Offset))));
    }

    [Fact]
    public async Task Large_file_is_read_without_holding_it()
    {
        byte[] message = Encoding.ASCII.GetBytes(One + "OBX|1|TX|x||" + new string('y', 900) + "\r");
        BatchReader reader = new(new RepeatingStream(message, 100_000_000));
        long before = GC.GetTotalMemory(forceFullCollection: true);
        long messages = 0;
        await foreach (BatchEvent next in reader.ReadAllAsync(TestContext.Current.CancellationToken))
        {
            messages++;
            Assert.Equal(message.Length, next.Bytes.Length);
        }

        Assert.Equal(100_000_000 / message.Length, messages);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 20_000_000);
        GC.KeepAlive(reader);
    }

    [Fact]
    public async Task What_is_written_counts_and_reads_back()
    {
        MemoryStream file = new();
        BatchWriter writer = new(file);
        BatchHeader header = new() { SendingApplication = "A", ReceivingApplication = "Z|Y", ControlId = "B1", Time = Hl7Timestamp.From(DateTimeOffset.UnixEpoch) };
        CancellationToken token = TestContext.Current.CancellationToken;
        await writer.BeginFileAsync(header, token);
        await writer.BeginBatchAsync(header, token);
        await writer.WriteAsync(Encoding.ASCII.GetBytes(One), token);
        await writer.WriteAsync(Encoding.ASCII.GetBytes(One.TrimEnd('\r')), token);
        await writer.EndBatchAsync("done", token);
        await writer.WriteAnswerAsync(header, "B2", Hl7Timestamp.From(DateTimeOffset.UnixEpoch), [Encoding.ASCII.GetBytes(One)], token);
        await writer.EndFileAsync(cancellationToken: token);
        file.Position = 0;

        Assert.Equal("F B M M b B M b f", string.Join(' ', (await Told(file)).Split(' ').Select(word => word[..1])));
        string text = Encoding.ASCII.GetString(file.ToArray());
        Assert.Contains("BHS|^~\\&|A||Z\\F\\Y||19700101000000+0000||||B1\r", text, StringComparison.Ordinal);
        Assert.Contains("BTS|2|done\r", text, StringComparison.Ordinal);
        Assert.Contains("BHS|^~\\&|Z\\F\\Y||A||19700101000000+0000||||B2|B1\r", text, StringComparison.Ordinal);
        Assert.EndsWith("BTS|1\rFTS|2\r", text, StringComparison.Ordinal);
        await Assert.ThrowsAsync<InvalidOperationException>(async () => await writer.EndBatchAsync(cancellationToken: token));
    }

    [Theory]
    [InlineData(One + Two)]
    [InlineData(One + "\n  \u000bMSH|^~\\&|B")]
    [InlineData(One + "BTS|1\r")]
    [InlineData("PID|1\r")]
    public async Task What_would_not_read_back_as_one_message_is_not_written(string bytes)
    {
        MemoryStream file = new();

        await Assert.ThrowsAsync<ArgumentException>(
            async () => await new BatchWriter(file).WriteAsync(Encoding.ASCII.GetBytes(bytes), TestContext.Current.CancellationToken));

        Assert.Equal(0, file.Length);
    }

    [Theory]
    [InlineData(false, true)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public async Task One_message_in_UTF_16_is_given_as_it_stands(bool bigEndian, bool mark)
    {
        UnicodeEncoding utf16 = new(bigEndian, mark);
        byte[] bytes = [.. utf16.GetPreamble(), .. utf16.GetBytes(One.Replace("||7", "||\u6f22", StringComparison.Ordinal))];

        BatchEvent only = (await new BatchReader(new SlowStream(bytes, 7), new BatchLimits { ReadBytes = 16 }).ReadAsync(TestContext.Current.CancellationToken))!;

        Assert.Equal((BatchEventKind.Message, 1), (only.Kind, only.Number));
        Assert.Equal(bytes, only.Bytes.ToArray());
        Assert.Equal("\u6f22", Hl7Message.Parse(only.Bytes).Message!["PID-3"].ToString());
        Assert.Equal("M0", await Told(new MemoryStream(bytes)));
        Assert.Equal("!Utf16", await Told(new MemoryStream(bytes), new BatchLimits { MaxMessageBytes = 20, ReadBytes = 16 }));
        Assert.Equal("!Utf16", await Told(new MemoryStream(bytes[..^1])));
        Assert.Equal("!Utf16", await Told(new MemoryStream([.. utf16.GetPreamble(), .. utf16.GetBytes(One + Two)])));
    }

    [Fact]
    public void Header_of_a_batch_is_read()
    {
        Assert.True(BatchHeader.TryRead("BHS#*~\\&#A#B#C#D#20260101##N#note#B1#B0\r"u8, out BatchHeader header));

        Assert.Equal(
            ("A", "B", "C", "D", "20260101", "N", "note", "B1", "B0"),
            (header.SendingApplication, header.SendingFacility, header.ReceivingApplication, header.ReceivingFacility, header.Time.ToString(), header.Name,
                header.Comment, header.ControlId, header.ReferenceControlId));
        Assert.False(BatchHeader.TryRead("BTS|1"u8, out _));
        Assert.False(BatchHeader.TryRead("BHS"u8, out _));
    }

    private static async Task<string> Told(Stream stream, BatchLimits? limits = null)
    {
        List<string> told = [];
        await foreach (BatchEvent next in new BatchReader(stream, limits).ReadAllAsync(TestContext.Current.CancellationToken))
        {
            told.Add(next.Kind switch
            {
                BatchEventKind.FileHeader => "F",
                BatchEventKind.BatchHeader => "B",
                BatchEventKind.Message => $"M{next.Offset}",
                BatchEventKind.BatchTrailer => "b",
                BatchEventKind.FileTrailer => "f",
                _ => $"!{next.Finding!.Fault}" + (next.Finding.Declared is { } declared ? $"({declared},{next.Finding.Actual})" : ""),
            });
        }

        return string.Join(' ', told);
    }

    private sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(most, buffer.Length)], cancellationToken);
    }

    private sealed class RepeatingStream(byte[] unit, long length) : MemoryStream
    {
        private readonly long _length = length / unit.Length * unit.Length;
        private long _at;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int from = (int)(_at % unit.Length);
            int count = (int)Math.Min(Math.Min(unit.Length - from, buffer.Length), _length - _at);
            unit.AsMemory(from, count).CopyTo(buffer);
            _at += count;
            return new(count);
        }
    }
}
