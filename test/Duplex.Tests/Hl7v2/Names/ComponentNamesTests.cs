using Duplex.Hl7v2.Names;

namespace Duplex.Tests.Hl7v2.Names;

public class ComponentNamesTests
{
    [Theory]
    [InlineData("CX", 4, "Assigning Authority", "HD")]
    [InlineData("XPN", 1, "Family Name", "FN")]
    [InlineData("XCN", 9, "Assigning Authority", "HD")]
    [InlineData("XAD", 5, "Zip or Postal Code", "ST")]
    [InlineData("XTN", 12, "Unformatted Telephone Number", "ST")]
    [InlineData("CWE", 9, "Original Text", "ST")]
    [InlineData("TS", 1, "Time", "DTM")]
    [InlineData("ED", 5, "Data", "TX")]
    [InlineData("TQ", 2, "Interval", "RI")]
    public void A_component_has_the_name_and_the_type_of_the_standard(string type, int component, string name, string of) =>
        Assert.Equal(new ComponentName(name, of), ComponentNames.Of(type, component));

    // How many components each has in 2.5.1: a name forgotten or added would move those behind it.
    [Theory]
    [InlineData("CX", 10)]
    [InlineData("XPN", 14)]
    [InlineData("XAD", 14)]
    [InlineData("XTN", 12)]
    [InlineData("XCN", 23)]
    [InlineData("XON", 10)]
    [InlineData("CWE", 9)]
    [InlineData("CE", 6)]
    [InlineData("CNE", 9)]
    [InlineData("EI", 4)]
    [InlineData("EIP", 2)]
    [InlineData("HD", 3)]
    [InlineData("PL", 11)]
    [InlineData("SN", 4)]
    [InlineData("ED", 5)]
    [InlineData("RP", 4)]
    [InlineData("TQ", 12)]
    [InlineData("ERL", 6)]
    [InlineData("NDL", 11)]
    [InlineData("PPN", 24)]
    [InlineData("SPS", 7)]
    [InlineData("FN", 5)]
    public void A_data_type_has_a_title_and_as_many_components_as_the_standard_gives_it(string type, int components)
    {
        Assert.NotEmpty(DataTypeNames.TitleOf(type)!);
        Assert.Equal(components, ComponentNames.Of(type).Count);
    }

    [Fact]
    public void Each_type_that_a_field_or_a_component_has_is_known()
    {
        var used = SegmentNames.Known.SelectMany(segment => FieldNames.Of(segment)).Select(field => field.Type)
            .Concat(DataTypeNames.Known.SelectMany(type => ComponentNames.Of(type)).Select(component => component.Type));
        Assert.Empty(used.Where(type => type != "*").Except(DataTypeNames.Known));
    }

    [Fact]
    public void What_is_not_known_and_what_has_no_components_has_no_name()
    {
        Assert.Null(ComponentNames.Of("ZZ", 1));
        Assert.Null(ComponentNames.Of("CX", 11));
        Assert.Empty(ComponentNames.Of("ST"));
        Assert.Null(DataTypeNames.TitleOf("ZZ"));
        Assert.Throws<ArgumentOutOfRangeException>(() => ComponentNames.Of("CX", 0));
    }
}
