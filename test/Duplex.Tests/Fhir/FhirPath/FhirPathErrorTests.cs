using Duplex.Fhir.FhirPath;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

public class FhirPathErrorTests
{
    [Theory]
    [InlineData("2 + 2 /", 1, 8)]
    [InlineData("name.\n  ]", 2, 3)]
    [InlineData("'open", 1, 1)]
    [InlineData("1 /* open", 1, 3)]
    [InlineData("name given", 1, 6)]
    [InlineData("@2020-13-01", 1, 1)]
    [InlineData("$that", 1, 1)]
    public void A_syntax_error_says_line_and_column(string expression, int line, int column)
    {
        Assert.False(FhirPathExpression.TryCompile(expression, out _, out var error));

        Assert.Equal((FhirPathErrorKind.Syntax, line, column), (error.Kind, error.Line, error.Column));
    }

    [Theory]
    [InlineData("name.given1", 5, "given")]
    [InlineData("Encounter.status", 0, "Patient")]
    [InlineData("multipleBirthInteger", 0, "multipleBirth.ofType(integer)")]
    [InlineData("name.startswith('a')", 5, "startsWith")]
    [InlineData("name.first(1)", 5, "no argument")]
    [InlineData("name.endsWith('a')", 5, "String")]
    [InlineData("name is Nobody", 8, "Nobody")]
    public void A_semantic_error_says_where_and_what_would_be_right(string expression, int position, string hint)
    {
        var error = Assert.Throws<FhirPathException>(() => FhirPathExpression.Compile(expression, "Patient"));

        Assert.Equal((FhirPathErrorKind.Semantic, position), (error.Kind, error.Position));
        Assert.Contains(hint, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Patient", "name.where(use = 'official').given.first()")]
    [InlineData("Patient", "Resource.id | contained.where(id = 'x').name")]
    [InlineData("Observation", "value.ofType(Quantity).value > 3 and component.value.exists()")]
    [InlineData("Bundle", "entry.resource.ofType(Patient).name.family")]
    [InlineData("Patient.contact", "name.family.exists() or telecom.exists()")]
    public void What_fits_the_model_compiles(string type, string expression) =>
        Assert.Equal(expression, FhirPathExpression.Compile(expression, type).Text);

    [Fact]
    public void Deep_nesting_is_a_syntax_error()
    {
        Assert.Equal(FhirPathErrorKind.Syntax, Fails(new string('(', 50_000) + "1" + new string(')', 50_000)));
        Assert.Equal(FhirPathErrorKind.Syntax, Fails(string.Join('+', Enumerable.Repeat("1", 20_000))));
        Assert.Equal(FhirPathErrorKind.Syntax, Fails(new string('-', 50_000) + "1"));
        Assert.Equal(FhirPathErrorKind.Syntax, Fails("a" + string.Concat(Enumerable.Repeat(".a", 20_000))));
        Assert.Equal(FhirPathErrorKind.Syntax, Fails(string.Concat(Enumerable.Repeat("a.where(", 5_000))));
        Assert.Equal(FhirPathErrorKind.Syntax, Fails(new string(' ', 200_000)));
    }

    [Theory]
    [InlineData("repeatAll($this)")]
    [InlineData("(1 | 2 | 3 | 4 | 5 | 6 | 7 | 8).aggregate($total & $total & 'aaaaaaaaaaaaaaaa', 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa').replace('a', 'aaaaaaaaaaaaaaaaaaaaaaaa').replace('a', 'aaaaaaaaaaaaaaaaaaaaaaaa').replace('a', 'aaaaaaaaaaaaaaaaaaaaaaaa')")]
    [InlineData("('a' & 'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa').replaceMatches('(?=(a+)+b)(a+)+$', 'x').matches('(x')")]
    public void A_hostile_expression_ends_with_an_error(string expression) =>
        Assert.Equal(FhirPathErrorKind.Execution, Paths.Fails(expression).Kind);

    [Fact]
    public void An_evaluation_ends_after_its_steps()
    {
        const string Expression = "descendants().select(%resource.descendants()).select(%resource.descendants()).select(%resource.descendants())";

        Assert.Contains("steps", Paths.Fails(Expression, Paths.Context with { MaxSteps = 10_000 }).Message, StringComparison.Ordinal);
    }

    private static FhirPathErrorKind Fails(string expression)
    {
        Assert.False(FhirPathExpression.TryCompile(expression, out _, out var error));
        return error.Kind;
    }
}
