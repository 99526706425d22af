using Duplex.Transports.Mllp;
using Xunit;

namespace Duplex.Tests.Transports.Mllp;

public class MllpFrameReaderTests
{
    // In these texts '[' is VT, ']' is FS and '.' is CR.
    public static TheoryData<string, string[], long, long> Streams => new()
    {
        { "[MSH|one].", ["Complete MSH|one"], 0, 0 },
        { "[MSH|one].[MSH|two].[MSH|three].", ["Complete MSH|one", "Complete MSH|two", "Complete MSH|three"], 0, 0 },
        { "[MSH|one][MSH|two]", ["CutByStart MSH|one]", "CutByClose MSH|two]"], 0, 0 },
        { "[MSH|a]b[c].[MSH|two].", ["Complete MSH|a]b[c", "Complete MSH|two"], 0, 0 },
        { "[MSH|a]].[]x].[]", ["Complete MSH|a]", "Complete ]x", "CutByClose ]"], 0, 0 },
        { "junk[MSH|one].more.[MSH|two].", ["Unframed junk", "Complete MSH|one", "Complete MSH|two"], 9, 0 },
        { "..\n\0 \t[MSH|one].. [MSH|two]..", ["Complete MSH|one", "Complete MSH|two"], 9, 0 },
        { ".\n\0 what. [MSH|one].", ["Unframed what. ", "Complete MSH|one"], 10, 0 },
        { "].[MSH|one].", ["Unframed ].", "Complete MSH|one"], 2, 0 },
        { "[].[MSH|one].[].", ["Complete MSH|one"], 0, 2 },
        { "[MSH|cut[MSH|whole].", ["CutByStart MSH|cut", "Complete MSH|whole"], 0, 0 },
        { "[[MSH|whole].", ["Complete MSH|whole"], 0, 0 },
        { "[MSH|a[b[MSx[MSH[MSH|c].", ["CutByStart MSH|a[b[MSx", "CutByStart MSH", "Complete MSH|c"], 0, 0 },
        { "[no header].[MSH|one].", ["Complete no header", "Complete MSH|one"], 0, 0 },
        { "[MSH|one].[MSH|unfinished", ["Complete MSH|one", "CutByClose MSH|unfinished"], 0, 0 },
        { "[MSH|unfinished[MS", ["CutByClose MSH|unfinished[MS"], 0, 0 },
        { "[MSH|one].[", ["Complete MSH|one"], 0, 0 },
        { "nothing but junk", ["Unframed nothing but junk"], 16, 0 },
        { "one[MSH|one].two[MSH|two].three", ["Unframed one", "Complete MSH|one", "Complete MSH|two"], 11, 0 },
        { "", [], 0, 0 },
    };

    [Theory]
    [MemberData(nameof(Streams))]
    public void Frames_are_found_in_one_packet(string stream, string[] frames, long skipped, long empty)
    {
        FrameFeed feed = new();

        Check(feed, feed.Arrive(FrameFeed.Bytes(stream)).Close(), frames, skipped, empty);
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void Frames_are_found_byte_by_byte(string stream, string[] frames, long skipped, long empty)
    {
        FrameFeed feed = new();
        foreach (byte value in FrameFeed.Bytes(stream))
        {
            feed.Arrive(new[] { value });
        }

        Check(feed, feed.Close(), frames, skipped, empty);
    }

    [Fact]
    public async Task Start_bytes_without_end_inside_a_frame_cost_no_more_than_other_bytes()
    {
        FrameFeed feed = new();
        byte[] starts = new byte[2048];
        Array.Fill(starts, (byte)0x0B);

        await Task.Run(
            () =>
            {
                feed.Arrive(FrameFeed.Bytes("[MSH|"));
                for (int i = 0; i < 4096; i++)
                {
                    feed.Arrive(starts);
                }
            },
            TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        Assert.StartsWith("CutByClose MSH|[[", Assert.Single(feed.Close()));
    }

    [Theory]
    [MemberData(nameof(Streams))]
    public void Frames_are_found_wherever_packets_are_split(string stream, string[] frames, long skipped, long empty)
    {
        byte[] bytes = FrameFeed.Bytes(stream);
        for (int first = 0; first <= bytes.Length; first++)
        {
            for (int second = first; second <= bytes.Length; second++)
            {
                FrameFeed feed = new();
                feed.Arrive(bytes.AsMemory(0, first)).Arrive(bytes.AsMemory(first, second - first)).Arrive(bytes.AsMemory(second));
                Check(feed, feed.Close(), frames, skipped, empty);
            }
        }
    }

    [Fact]
    public void FS_at_the_end_of_what_has_arrived_waits_for_its_next_byte()
    {
        FrameFeed feed = new();

        feed.Arrive(FrameFeed.Bytes("[MSH|one]"));
        Assert.Empty(feed.Frames);
        Assert.True(feed.Reader.IsInsideFrame);

        feed.Arrive(FrameFeed.Bytes(".[MSH|two"));
        Assert.Equal(["Complete MSH|one"], feed.Frames);
    }

    [Fact]
    public void Where_FS_alone_ends_a_frame_it_is_given_without_waiting_for_CR()
    {
        FrameFeed feed = new(end: MllpFrameEnd.EndBlock);

        feed.Arrive(FrameFeed.Bytes("[MSH|one]"));
        Assert.Equal(["Complete MSH|one"], feed.Frames);
        Assert.False(feed.Reader.IsInsideFrame);

        Assert.Equal(["Complete MSH|one", "Complete MSH|two", "Complete MSH|three"], feed.Arrive(FrameFeed.Bytes(".[MSH|two][MSH|three].")).Close());
        Assert.Equal(0, feed.Reader.SkippedBytes);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("]")]
    [InlineData("[MS]")]
    [InlineData("[].")]
    [InlineData("x[].")]
    public async Task Control_bytes_cost_no_more_than_other_bytes_wherever_they_stand(string repeated)
    {
        byte[] unit = FrameFeed.Bytes(repeated);
        byte[] flood = new byte[1024 * 1024 / unit.Length * unit.Length];
        for (int i = 0; i < flood.Length; i++)
        {
            flood[i] = unit[i % unit.Length];
        }

        await Task.Run(
            () =>
            {
                MllpLimits limits = new() { MaxFrameBytes = 16 * 1024 * 1024 };
                foreach (string before in (string[])["", "[MSH|", "junk"])
                {
                    FrameFeed feed = new(limits);
                    feed.Arrive(FrameFeed.Bytes(before));
                    for (int megabytes = 0; megabytes < 24; megabytes++)
                    {
                        feed.Arrive(flood);
                    }

                    Assert.InRange(feed.Close().Count, 0, 2);
                }
            },
            TestContext.Current.CancellationToken).WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("[MSH|{0}]x[y].", "")]
    [InlineData("[MSH|{0}[MSH|after].", "Complete MSH|after")]
    public void Skipping_ends_by_the_same_rules_as_a_frame(string stream, string after)
    {
        foreach (int chunk in (int[])[1, 2, 3, 500])
        {
            FrameFeed feed = new(new MllpLimits { MaxFrameBytes = 40, MaxKeptBytes = 16 });
            byte[] bytes = FrameFeed.Bytes(string.Format(System.Globalization.CultureInfo.InvariantCulture, stream, new string('x', 100)) + "[MSH|next].");
            for (int at = 0; at < bytes.Length; at += chunk)
            {
                feed.Arrive(bytes.AsMemory(at, Math.Min(chunk, bytes.Length - at)));
            }

            string[] expected = ["TooLong MSH|xxxxxxxxxxxx", after, "Complete MSH|next"];
            Assert.Equal(expected.Where(frame => frame.Length > 0), feed.Close());
        }
    }

    [Fact]
    public void Bytes_outside_of_frames_are_kept_up_to_their_bound()
    {
        FrameFeed feed = new(new MllpLimits { MaxKeptBytes = 16 });

        feed.Arrive(FrameFeed.Bytes("\0GET / HTTP/1")).Arrive(FrameFeed.Bytes(" and so on and on"));

        Assert.Equal(["Unframed GET / HTTP/1 and"], feed.Close());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(1000)]
    public void Frame_over_the_limit_is_reported_once_with_its_first_bytes_and_then_skipped(int chunk)
    {
        FrameFeed feed = new(new MllpLimits { MaxFrameBytes = 40, MaxKeptBytes = 16 });
        byte[] stream = FrameFeed.Bytes($"[MSH|{new string('x', 200)}].[MSH|{new string('y', 36)}].[MSH|{new string('z', 37)}].[MSH|next].");
        for (int at = 0; at < stream.Length; at += chunk)
        {
            feed.Arrive(stream.AsMemory(at, Math.Min(chunk, stream.Length - at)));
        }

        Assert.Equal(
            [
                "TooLong MSH|xxxxxxxxxxxx", $"Complete MSH|{new string('y', 36)}", "TooLong MSH|zzzzzzzzzzzz",
                "Complete MSH|next",
            ],
            feed.Close());
        Assert.Equal(0, feed.Reader.SkippedBytes);
    }

    [Fact]
    public void Cut_frame_is_kept_up_to_its_bound()
    {
        FrameFeed feed = new(new MllpLimits { MaxKeptBytes = 16 });

        feed.Arrive(FrameFeed.Bytes($"[MSH|{new string('x', 100)}[MSH|{new string('y', 100)}"));

        Assert.Equal(["CutByStart MSH|xxxxxxxxxxxx", "CutByClose MSH|yyyyyyyyyyyy"], feed.Close());
    }

    [Fact]
    public void Large_frame_in_many_packets_comes_whole()
    {
        byte[] message = new byte[8 * 1024 * 1024];
        new Random(7).NextBytes(message);
        // Control bytes other than FS are content.
        message.AsSpan().Replace((byte)0x1C, (byte)' ');
        byte[] framed = new byte[message.Length + MllpFrameWriter.Overhead];
        MllpFrameWriter.Write(framed, message);
        MllpFrameReader reader = new(MllpLimits.Default);

        System.Buffers.ReadOnlySequence<byte> whole = new(framed);
        MllpFrame frame = default;
        long consumed = 0;
        bool found = false;
        for (long arrived = 1400; !found; arrived = Math.Min(arrived + 1400, framed.Length))
        {
            System.Buffers.ReadOnlySequence<byte> buffer = whole.Slice(consumed, arrived - consumed);
            found = reader.TryRead(buffer, out frame, out SequencePosition position, out _);
            consumed = whole.GetOffset(position);
        }

        Assert.True(frame.Bytes.Span.SequenceEqual(message));
    }

    private static void Check(FrameFeed feed, List<string> found, string[] frames, long skipped, long empty)
    {
        Assert.Equal(frames, found);
        Assert.Equal(skipped, feed.Reader.SkippedBytes);
        Assert.Equal(empty, feed.Reader.EmptyFrames);
    }
}
