using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

public class FhirPathFunctionTests
{
    [Theory]
    [InlineData("'abc'.substring(1, 1)", "b")]
    [InlineData("'abc'.indexOf('c')", "2")]
    [InlineData("'abcabc'.lastIndexOf('b')", "4")]
    [InlineData("'a,b'.split(',').join('-')", "a-b")]
    [InlineData("' x '.trim().length()", "1")]
    [InlineData("'AbC'.lower() & 'd'.upper()", "abcD")]
    [InlineData("'a1b2'.replaceMatches('[0-9]', '#')", "a#b#")]
    [InlineData("'test'.encode('hex').decode('hex')", "test")]
    [InlineData("'<\">'.escape('html').unescape('html')", "<\">")]
    [InlineData("'a\"b'.escape('json')", "a\\\"b")]
    [InlineData("{}.length()", "")]
    public void Text_functions(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Theory]
    [InlineData("(1 | 2 | 3).exclude(2)", "1,3")]
    [InlineData("(1 | 2).intersect(2 | 3)", "2")]
    [InlineData("(1.combine(1)).isDistinct()", "false")]
    [InlineData("(3 | 1 | 2).sort(-$this)", "3,2,1")]
    [InlineData("(1 | 2 | 3).aggregate($total + $this, 0)", "6")]
    [InlineData("(1 | 2 | 3).tail().first()", "2")]
    [InlineData("iif(true, 'a', 1/'x')", "a")]
    [InlineData("coalesce({}, 2, 3)", "2")]
    [InlineData("(1 | 2).subsetOf(3 | 2 | 1)", "true")]
    public void Functions_on_collections(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Theory]
    [InlineData("'1.5'.toDecimal()", "1.5")]
    [InlineData("'x'.toInteger()", "")]
    [InlineData("'2020-02-30'.convertsToDate()", "false")]
    [InlineData("'4 days'.toQuantity().toString()", "4 days")]
    [InlineData("1.toLong().is(Long)", "true")]
    [InlineData("1.587.highBoundary(2)", "1.59")]
    [InlineData("@2014.lowBoundary(6)", "2014-01")]
    [InlineData("2.power(10)", "1024")]
    [InlineData("(-4).sqrt()", "")]
    [InlineData("2.5.round()", "3")]
    [InlineData("today()", "2026-03-04")]
    [InlineData("now().yearOf()", "2026")]
    public void Conversions_mathematics_and_dates(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Fact]
    public void Trace_gives_its_items_away_and_passes_them_on()
    {
        var seen = new List<string>();

        var shown = Paths.Show("name.trace('names', given.first()).count()", null, Paths.Context with { Trace = (name, items) => seen.Add($"{name}:{items}") });

        Assert.Equal("2", shown);
        Assert.Equal(["names:{ Ann, Annie }"], seen);
    }
}
