using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

public class FhirPathBudgetTests
{
    [Theory]
    [InlineData("(1).repeat($this + 1)")]
    [InlineData("(1).repeatAll($this + 1)")]
    [InlineData("(1).repeat('a' & $this.toString())")]
    [InlineData("'a'.repeat($this & 'a')")]
    [InlineData("'a'.repeat($this + 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa')")]
    [InlineData("('%20&amp;'.repeat(encode('base64')).escape('h(a*)*btml')).select(repeat('a' & $this))")]
    [InlineData("'%20&amp;'.repeat(encode('hex'))")]
    [InlineData("'<'.repeat(escape('html'))")]
    [InlineData("'\"'.repeat(escape('json'))")]
    [InlineData("'aa'.repeat(replace('a', 'aaa'))")]
    [InlineData("'aa'.repeat(replace('', 'b'))")]
    [InlineData("'aa'.repeat(replaceMatches('a', '$0$0'))")]
    [InlineData("'aa'.repeat(replaceMatches('a', '$_$_'))")]
    [InlineData("'aa'.repeat(toChars().combine('b').combine(toChars()).join(','))")]
    [InlineData("'a'.repeatAll(toChars() | 'bc')")]
    [InlineData("(1 | 2).repeatAll($this | $this + 1).count()")]
    [InlineData("(1 | 2).aggregate(iif($total.count() < 1, $this, $total).repeatAll($this.combine($this)), {})")]
    [InlineData("'ab'.aggregate($total, 'x').repeat($this & $this).select($this & $this)")]
    public void What_grows_without_end_ends_with_an_error_before_the_memory_does(string expression)
    {
        var compiled = FhirPathExpression.Compile(expression);
        var before = GC.GetAllocatedBytesForCurrentThread();

        var error = Assert.Throws<FhirPathException>(() => compiled.Evaluate(Paths.Patient, Paths.Context));

        Assert.Equal(FhirPathErrorKind.Execution, error.Kind);
        Assert.True(error.Message.Contains("MaxMemory", StringComparison.Ordinal) || error.Message.Contains("characters", StringComparison.Ordinal), error.Message);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 192 * 1024 * 1024);
    }

    [Fact]
    public void The_error_names_the_limit_and_the_function()
    {
        var error = Paths.Fails("name.count() + (1).repeat($this + 1).count()", Paths.Context with { MaxMemory = 100_000 });

        Assert.Contains("100000 bytes", error.Message, StringComparison.Ordinal);
        Assert.Equal("name.count() + (1).".Length, error.Position);
    }

    [Fact]
    public void A_higher_limit_allows_more()
    {
        const string Expression = "(1).repeat(iif($this < 1000, $this + 1, {})).count()";

        Assert.Contains("MaxMemory", Paths.Fails(Expression, Paths.Context with { MaxMemory = 10_000 }).Message, StringComparison.Ordinal);
        Assert.Equal("999", Paths.Show(Expression, null, Paths.Context with { MaxMemory = 1_000_000 }));
    }

    [Fact]
    public void An_element_that_holds_itself_is_said()
    {
        var extension = new Extension { Url = "http://example.org/loop" };
        extension.Extension.Add(extension);
        var patient = new Patient { Extension = [extension] };

        Assert.Contains("hold itself", Fails("descendants()", patient), StringComparison.Ordinal);
        Assert.Contains("nested", Fails("descendants().distinct()", patient), StringComparison.Ordinal);
        Assert.Equal("2", Paths.Show("repeat(children()).count()", patient));
    }

    [Fact]
    public void An_element_that_holds_itself_many_times_is_bounded()
    {
        var extension = new Extension { Url = "http://example.org/loop" };
        extension.Extension.Add(extension);
        extension.Extension.Add(extension);

        Assert.Contains("MaxMemory", Fails("descendants()", new Patient { Extension = [extension] }), StringComparison.Ordinal);
    }

    [Fact]
    public void Elements_far_below_each_other_are_all_found()
    {
        var top = new Extension { Url = "http://example.org/0" };
        var last = top;
        for (var i = 1; i < 500; i++)
        {
            var next = new Extension { Url = "http://example.org/next" };
            last.Extension.Add(next);
            last = next;
        }

        Assert.Equal("500", Paths.Show("descendants().ofType(Extension).count()", new Patient { Extension = [top] }));
    }

    private static string Fails(string expression, Base input) =>
        Assert.Throws<FhirPathException>(() => Paths.Run(expression, input)).Message;
}
