using System.Globalization;
using Duplex.Fhir.Values;

namespace Duplex.Tests.Fhir.Values;

public sealed class UcumTests
{
    [Theory]
    [InlineData("mg")]
    [InlineData("1")]
    [InlineData("%")]
    [InlineData("10*3/uL")]
    [InlineData("10*-6.mol/L")]
    [InlineData("10^9/L")]
    [InlineData("{score}")]
    [InlineData("{cells}/uL")]
    [InlineData("mg{creat}/g")]
    [InlineData("/min")]
    [InlineData("mm[Hg]")]
    [InlineData("cm[H2O]")]
    [InlineData("m[iU]/mL")]
    [InlineData("[in_i'Hg]")]
    [InlineData("kg/m2")]
    [InlineData("mL/min/{1.73_m2}")]
    [InlineData("mL/(24.h)")]
    [InlineData("J/(kg.K)")]
    [InlineData("s-1")]
    [InlineData("s+2")]
    [InlineData("B[10.nV]")]
    [InlineData("[m/s2/Hz^(1/2)]")]
    [InlineData("[pH]")]
    [InlineData("Cel")]
    [InlineData("dam")]
    [InlineData("Kibit")]
    [InlineData("ug/kg/min")]
    [InlineData("umol/L")]
    [InlineData("mosm/kg")]
    [InlineData("''")]
    [InlineData("g%")]
    [InlineData("mmol/mol{Hb}")]
    public void Codes_used_in_medicine_are_valid(string code) => Assert.True(Ucum.IsValid(code), code);

    [Theory]
    [InlineData("")]
    [InlineData("mgg")]
    [InlineData("MMG")]
    [InlineData("m g")]
    [InlineData("m//s")]
    [InlineData("m.")]
    [InlineData("(m")]
    [InlineData("m)")]
    [InlineData("m{x")]
    [InlineData("{x}}")]
    [InlineData("k[in_i]")]
    [InlineData("kmin")]
    [InlineData("m0")]
    [InlineData("m101")]
    [InlineData("m-")]
    [InlineData("0")]
    [InlineData("[in_i")]
    [InlineData("µg")]
    [InlineData("day")]
    [InlineData("-")]
    public void What_breaks_the_grammar_or_names_no_unit_is_invalid(string code) => Assert.False(Ucum.IsValid(code), code);

    [Theory]
    [InlineData("1", "[in_i]", "cm", "2.54")]
    [InlineData("1", "[lb_av]", "g", "453.59237")]
    [InlineData("37", "Cel", "[degF]", "98.6")]
    [InlineData("98.6", "[degF]", "Cel", "37")]
    [InlineData("0", "Cel", "K", "273.15")]
    [InlineData("1", "mm[Hg]", "Pa", "133.322")]
    [InlineData("5", "mg/dL", "g/L", "0.05")]
    [InlineData("1", "mol/L", "mmol/L", "1000")]
    [InlineData("1", "10*3/uL", "10*9/L", "1")]
    [InlineData("1", "kat", "U", "60000000")]
    [InlineData("1", "[gal_us]", "L", "3.785411784")]
    [InlineData("1", "[ft_us]", "m", "0.3048006096012192024384048768")]
    [InlineData("1", "a", "d", "365.25")]
    [InlineData("1", "mo", "d", "30.4375")]
    [InlineData("50", "%", "1", "0.5")]
    [InlineData("1", "meq/L", "mmol/L", "1")]
    [InlineData("1", "[IU]/L", "m[iU]/mL", "1")]
    [InlineData("1", "km/h", "m/s", "0.2777777777777777777777777778")]
    [InlineData("1", "{cells}/uL", "10*6/L", "1")]
    [InlineData("180", "deg", "[pi].rad", "1")]
    public void Values_convert_exactly(string value, string from, string to, string expected)
    {
        Assert.True(Ucum.TryConvert(Number(value), from, to, out var result), $"{from} to {to}");
        Assert.Equal(Number(expected), result);
    }

    [Theory]
    [InlineData("mg", "mL", false)]
    [InlineData("[iU]", "[arb'U]", false)]
    [InlineData("[pH]", "mol/L", false)]
    [InlineData("Hz", "/s", true)]
    [InlineData("N.m", "J", true)]
    [InlineData("kg/m2", "kg.m-2", true)]
    [InlineData("nonsense", "nonsense", false)]
    public void Units_compare_within_their_dimension(string a, string b, bool expected) => Assert.Equal(expected, Ucum.AreComparable(a, b));

    [Fact]
    public void The_canonical_form_is_in_base_units()
    {
        Assert.Equal(("g.m-3", 10m), Ucum.Canonical("mg/dL"));
        Assert.Equal(("g.m-1.s-2", 133322m), Ucum.Canonical("mm[Hg]"));
        Assert.Equal(("1", 1m), Ucum.Canonical("{score}"));
        Assert.Null(Ucum.Canonical("Cel"));
        Assert.Equal(("K", 310.15m), Ucum.ToCanonical(37m, "Cel"));
        Assert.Null(Ucum.Canonical("Ym9"));
    }

    [Fact]
    public void Values_beyond_the_range_are_said_and_not_thrown()
    {
        Assert.False(Ucum.TryConvert(decimal.MaxValue, "km", "m", out _));
        Assert.True(Ucum.TryConvert(1m, "ym", "Ym", out var tiny));
        Assert.Equal(0m, tiny);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
