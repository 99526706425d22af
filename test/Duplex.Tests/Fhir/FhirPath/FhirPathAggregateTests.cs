using Duplex.Fhir.FhirPath;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

/// <summary>sum, min, max and avg: short for aggregate() (FHIRPath 3.0, section 7.1).</summary>
public class FhirPathAggregateTests
{
    [Theory]
    [InlineData("(1 | 2 | 3).sum()", "6")]
    [InlineData("{}.sum()", "0")]
    [InlineData("5.sum()", "5")]
    [InlineData("1.combine(1).sum()", "2")]
    [InlineData("(1 | 2.50).sum()", "3.50")]
    [InlineData("(1 | 2L).sum()", "3")]
    [InlineData("(1 'g' | 2 'g').sum()", "3 'g'")]
    [InlineData("(1 'g' | 500 'mg').sum() = 1.5 'g'", "true")]
    [InlineData("(1 'g' | 1 'm').sum()", "")]
    [InlineData("(2147483647 | 1).sum()", "")]
    [InlineData("multipleBirth.sum()", "2")]
    [InlineData("(1 | 2 | 3).sum() = (1 | 2 | 3).aggregate($this + $total, 0)", "true")]
    public void Sum_adds(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Theory]
    [InlineData("(1 | 2 | 3).avg()", "2")]
    [InlineData("(1 | 2).avg()", "1.5")]
    [InlineData("{}.avg()", "")]
    [InlineData("(1 'g' | 3 'g').avg() = 2 'g'", "true")]
    [InlineData("(1 'g' | 1 'm').avg()", "")]
    [InlineData("1.combine(1).combine(4).avg()", "2")]
    public void Avg_divides_the_sum(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Theory]
    [InlineData("(3 | 1 | 2).min()", "1")]
    [InlineData("(3 | 1 | 2).max()", "3")]
    [InlineData("{}.min()", "")]
    [InlineData("{}.max()", "")]
    [InlineData("'x'.max()", "x")]
    [InlineData("(1 | 1.5 | 2L).max()", "2")]
    [InlineData("('b' | 'a' | 'C').min()", "C")]
    [InlineData("('b' | 'a' | 'C').max()", "b")]
    [InlineData("(@2020-01-02 | @2020).min()", "")]
    [InlineData("(@2020-01-02 | @2019-12-31).min()", "2019-12-31")]
    [InlineData("(@T10:00 | @T09:59).max()", "10:00")]
    [InlineData("(@2020-01-01T10:00:00Z | @2020-01-01T11:00:00+02:00).min()", "2020-01-01T11:00:00+02:00")]
    [InlineData("(1 'g' | 10 'mg').max()", "1 'g'")]
    [InlineData("(1 'g' | 10 'mg').min()", "10 'mg'")]
    [InlineData("(1 'g' | 1 'm').max()", "")]
    [InlineData("name.given.min()", "Ann")]
    [InlineData("name.given.max()", "Bea")]
    public void Min_and_max_order_as_comparisons_do(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Theory]
    [InlineData("('a' | 'b').sum()", "numbers")]
    [InlineData("('a' | 'b').avg()", "numbers")]
    [InlineData("name.sum()", "HumanName")]
    [InlineData("(1 | 'a').sum()", "String")]
    [InlineData("(@2020 | @2021).sum()", "Date")]
    [InlineData("(1 | 'a').max()", "order")]
    [InlineData("(true | false).min()", "order")]
    [InlineData("name.max()", "order")]
    public void What_has_no_sum_or_order_is_an_error_that_says_so(string expression, string hint)
    {
        var error = Paths.Fails(expression);

        Assert.Equal(FhirPathErrorKind.Execution, error.Kind);
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }
}
