using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Batch;
using Xunit;

namespace Duplex.Tests.Hl7v2.Batch;

public class MessageAssemblerTests
{
    private const string First = "MSH|^~\\&|A|B|||2026||ORU^R01|1|P|2.5.1\rPID|1\r";

    private readonly MessageAssembler _assembler = new(new AssemblyLimits { MaxParts = 3, MaxBytes = 2000, MaxMessages = 2 });

    [Fact]
    public void Message_without_continuation_passes()
    {
        AssemblyResult result = Add(First);

        Assert.Equal((AssemblyOutcome.NotCut, First), (result.Outcome, Text(result)));
    }

    [Fact]
    public void Parts_cut_between_segments_make_the_message()
    {
        Assert.Equal((AssemblyOutcome.Waiting, "P1"), Short(Add(First + "OBX|1\rDSC|P1|F\r")));
        Assert.Equal((AssemblyOutcome.Waiting, "P2"), Short(Add(Part("P1", "OBX|2\rDSC|P2|F\r"))));
        AssemblyResult whole = Add(Part("P2", "OBX|3\r"));

        Assert.Equal((AssemblyOutcome.Complete, First + "OBX|1\rOBX|2\rOBX|3\r"), (whole.Outcome, Text(whole)));
        Assert.Empty(_assembler.Waiting);
    }

    [Fact]
    public void Parts_cut_inside_a_segment_make_the_message()
    {
        Add(First + "OBX|1|TX|x||begin\rADD\rDSC|P1|F\r");
        Add(Part("P1", "ADD| middle\rADD|\rDSC|P2\r"));
        AssemblyResult whole = Add(Part("P2", "ADD| end|%||||F\rOBX|2\r"));

        Assert.Equal((AssemblyOutcome.Complete, First + "OBX|1|TX|x||begin middle end|%||||F\rOBX|2\r"), (whole.Outcome, Text(whole)));
    }

    [Fact]
    public void Part_out_of_order_missing_or_twice_is_told()
    {
        Assert.Equal((AssemblyOutcome.PartMissing, "P1"), Short(Add(Part("P1", "OBX|2\r"))));
        Add(First + "DSC|P1|F\r");
        Assert.Equal(AssemblyOutcome.PointerReused, Add(First + "DSC|P1|F\r").Outcome);
        Assert.Equal(AssemblyOutcome.Complete, Add(Part("P1", "OBX|2\r")).Outcome);
        Assert.Equal(AssemblyOutcome.PartMissing, Add(Part("P1", "OBX|2\r")).Outcome);
        Add(First + "OBX|1\rADD|\rDSC|P3|F\r");
        Assert.Equal(AssemblyOutcome.ContinuationMissing, Add(Part("P3", "OBX|2\r")).Outcome);
        Assert.Equal(AssemblyOutcome.Unreadable, Add("hello").Outcome);
    }

    [Fact]
    public void Limits_hold()
    {
        Add(First + "DSC|P1|F\r");
        Add(First + "DSC|Q1|F\r");
        Assert.Equal(AssemblyOutcome.TooManyMessages, Add(First + "DSC|R1|F\r").Outcome);
        Add(Part("P1", "DSC|P2|F\r"));
        Add(Part("P2", "DSC|P3|F\r"));
        Assert.Equal(AssemblyOutcome.TooManyParts, Add(Part("P3", "OBX|1\r")).Outcome);
        Assert.Equal(AssemblyOutcome.TooLong, Add(Part("Q1", "NTE|1||" + new string('x', 2000) + "\r")).Outcome);
        Assert.Empty(_assembler.Waiting);
    }

    [Fact]
    public void Caller_gives_up_what_waited_too_long()
    {
        Add(First + "DSC|P1|F\r");

        Assert.True(_assembler.GiveUp(Assert.Single(_assembler.Waiting)));
        Assert.Equal(AssemblyOutcome.PartMissing, Add(Part("P1", "OBX|1\r")).Outcome);
    }

    [Fact]
    public void Continuation_of_a_query_is_no_cut_message() =>
        Assert.Equal(AssemblyOutcome.NotCut, Add(First + "DSC|P1|I\r").Outcome);

    [Theory]
    [InlineData(120)]
    [InlineData(151)]
    [InlineData(400)]
    [InlineData(1999)]
    [InlineData(100_000)]
    public void Message_that_was_cut_comes_together_again(int maxBytes)
    {
        string text = First + "OBX|1|TX|x||" + string.Concat(Enumerable.Repeat("wörter \\.br\\ & ", 200)) + "||||F\rNTE|1||short\rOBX|2|ST\r";
        Hl7Message message = Hl7Message.Parse(Encoding.UTF8.GetBytes(text)).Message!;
        MessageAssembler assembler = new();

        IReadOnlyList<byte[]> parts = MessageSplitter.Split(message, maxBytes, part => $"1-{part}", part => $"P{part}");

        Assert.All(parts, part => Assert.InRange(part.Length, 1, maxBytes));
        Assert.All(parts, part => Assert.True(System.Text.Unicode.Utf8.IsValid(part)));
        Assert.Equal(parts.Count, parts.Select(part => Hl7Message.Parse(part).Message!["MSH-10"].ToString()).Distinct().Count());
        AssemblyResult last = parts.Select(part => assembler.Add(part)).ToList()[^1];
        Assert.Equal(text, Text(last));
    }

    [Fact]
    public void Segment_that_may_not_be_cut_needs_longer_parts()
    {
        Hl7Message message = Wire.Message(First.Replace("PID|1", "PID|" + new string('x', 300), StringComparison.Ordinal));

        Assert.Throws<ArgumentException>(() => MessageSplitter.Split(message, 200, part => "2", part => "P"));
    }

    private static string Part(string pointer, string segments) => $"MSH|^~\\&|A|B|||2026||ORU^R01|{pointer}-id|P|2.5.1||{pointer}\r{segments}";

    private static (AssemblyOutcome Outcome, string Pointer) Short(AssemblyResult result) => (result.Outcome, result.ContinuationPointer);

    private static string Text(AssemblyResult result) => Encoding.UTF8.GetString(result.Message.Span);

    private AssemblyResult Add(string part) => _assembler.Add(Encoding.UTF8.GetBytes(part));
}
