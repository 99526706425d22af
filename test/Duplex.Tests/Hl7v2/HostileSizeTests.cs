using System.Diagnostics;
using System.Text;
using Duplex.Hl7v2;
using Duplex.Hl7v2.Editing;
using Xunit;

namespace Duplex.Tests.Hl7v2;

/// <summary>Megabytes of what costs most: reading them grows with their length, not with its square.</summary>
public class HostileSizeTests
{
    private const int Length = 4_000_000;

    // Each takes well under a second; the square of the length would take hours.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(30);

    [Theory]
    [InlineData("|")]
    [InlineData("~")]
    [InlineData("^")]
    [InlineData("&")]
    [InlineData("\\")]
    [InlineData("\\T")]
    [InlineData("\\X41")]
    [InlineData("\\M2442\\")]
    [InlineData("\\.br\\")]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData("A\r")]
    [InlineData(" \n")]
    [InlineData("Z|\r")]
    [InlineData("OBX|\n")]
    public void Time_and_memory_are_bounded_by_a_multiple_of_the_length(string unit)
    {
        string declared = unit.Contains('M') ? "~ISO IR87" : "";
        StringBuilder text = new($"MSH|^~\\&|A|||||||||||||||{declared}\rNTE|1||", Length + 100);
        while (text.Length < Length)
        {
            text.Append(unit);
        }

        byte[] bytes = Encoding.ASCII.GetBytes(text.ToString());
        Stopwatch watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        Hl7Message message = Hl7Message.Parse(bytes).Message!;
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 20L * bytes.Length);

        int leaves = 0;
        foreach (Hl7Segment segment in message)
        {
            foreach (Hl7Field field in segment.Fields)
            {
                foreach (Hl7Repetition repetition in field.Repetitions)
                {
                    foreach (Hl7Component component in repetition.Components)
                    {
                        foreach (Hl7Value subcomponent in component.Subcomponents)
                        {
                            leaves += subcomponent.ToString().Length + subcomponent.ToText().Length;
                        }
                    }
                }
            }
        }

        foreach (Hl7Group group in message.Groups("Z", "OBX"))
        {
            leaves += group.SegmentCount;
        }

        Hl7MessageEditor editor = message.Edit();
        for (int field = 1; field < 60; field++)
        {
            editor.Set(new Hl7Path("NTE", 1, field), "x");
        }

        editor.Add("ZZ9");
        Assert.True(editor.ToArray().Length > 0 && leaves >= 0);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 400L * bytes.Length);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Limit);
    }
}
