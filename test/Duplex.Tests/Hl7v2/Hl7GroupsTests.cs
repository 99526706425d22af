using Duplex.Hl7v2;
using Xunit;

namespace Duplex.Tests.Hl7v2;

public class Hl7GroupsTests
{
    // Synthetic patient.
    private const string Results = """
        MSH|^~\&|LAB|NC
        PID|1||7
        ORC|RE|P1
        OBR|1|P1
        NTE|1||of the order
        OBX|1|NM|A||1
        NTE|1||of A
        NTE|2||more of A
        OBX|2|NM|B||2
        OBR|2|P2
        OBX|1|NM|C||3
        ORC|RE|P3
        OBR|3|P3
        ZX1|x
        """;

    [Fact]
    public void Each_opening_segment_starts_a_group_up_to_the_next()
    {
        Hl7Message message = Wire.Message(Results);

        Assert.Equal(["OBR NTE OBX NTE NTE OBX", "OBR OBX ORC", "OBR ZX1"], message.Groups("OBR").Select(Ids));
        Assert.Equal(["ORC OBR NTE OBX NTE NTE OBX", "OBR OBX", "ORC OBR ZX1"], message.Groups("ORC", "OBR").Select(Ids));
    }

    [Fact]
    public void Groups_nest_and_count_occurrences_inside_of_themselves()
    {
        Hl7Message message = Wire.Message(Results);
        Hl7Group[] orders = [.. message.Groups("ORC", "OBR")];
        Hl7Group[] observations = [.. orders[0].Groups("OBX")];

        Assert.Equal(["OBX NTE NTE", "OBX"], observations.Select(Ids));
        Assert.Equal("more of A", observations[0].Segment("NTE", 2)[3].ToString());
        Assert.Equal("3", orders[1]["OBX-5"].ToString());
        Assert.Equal("2", orders[0]["OBX[2]-5"].ToString());
        Assert.False(orders[1].Segment("OBX", 2).IsPresent);
        Assert.Equal("P3", orders[2].Head[2].ToString());
        Assert.Equal(11, orders[2].Start);
    }

    [Fact]
    public void No_opening_segment_gives_no_group_and_an_absent_group_holds_nothing()
    {
        Assert.Empty(Wire.Message(Results).Groups("TXA"));
        Assert.Empty(default(Hl7Group).Groups("OBX"));
        Assert.False(default(Hl7Group).Head.IsPresent);
        Assert.Equal(Hl7Presence.Absent, default(Hl7Group)["OBX-5"].Presence);
    }

    [Fact]
    public void Fields_components_and_subcomponents_in_one_pass_are_those_by_number()
    {
        Hl7Message message = Wire.Message("MSH|^~\\&|A^B&C||\nZX1\nzz|1|a&b^c~d||\nZ|x\nABCD|y");

        foreach (Hl7Segment segment in message)
        {
            Assert.Equal(Enumerable.Range(1, segment.FieldCount).Select(number => segment[number]), segment.Fields);
            Hl7Field[] copied = new Hl7Field[segment.FieldCount];
            Assert.Equal(copied.Length, segment.CopyFields(copied));
            Assert.Equal(segment.Fields, copied);
            Assert.Equal(Math.Min(1, copied.Length), segment.CopyFields(new Hl7Field[1]));
            foreach (Hl7Repetition repetition in segment.Fields.SelectMany(field => field.Repetitions))
            {
                Assert.Equal(Enumerable.Range(1, repetition.ComponentCount).Select(number => repetition[number]), repetition.Components);
                foreach (Hl7Component component in repetition.Components)
                {
                    Assert.Equal(Enumerable.Range(1, component.SubcomponentCount).Select(number => component[number]), component.Subcomponents);
                }
            }
        }

        Assert.Equal(["MSH", "ZX1", "zz", "Z", "ABCD"], message.Segments().Select(segment => segment.Id));
        Assert.Equal("b", message["zz-2.1.2"].ToString());
        Assert.Equal("x", message["Z-1"].ToString());
        Assert.Equal("y", message["ABCD-1"].ToString());
    }

    private static string Ids(Hl7Group group)
    {
        List<string> ids = [];
        foreach (Hl7Segment segment in group)
        {
            ids.Add(segment.Id);
        }

        return string.Join(' ', ids);
    }
}
