using Duplex.Fhir.FhirPath;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

public class FhirPathSyntaxTests
{
    [Theory]
    [InlineData("'\\ud800'", 1)]
    [InlineData("'ab\\udc00'", 3)]
    [InlineData("'\\ud83dx'", 1)]
    [InlineData("'\\ud83d\\ud83d\\ude00'", 1)]
    [InlineData("name.`\\ud800`", 6)]
    [InlineData("%`x\\udc00`", 3)]
    [InlineData("1 'm\\ud800'", 4)]
    public void Half_of_a_surrogate_pair_is_a_syntax_error_at_its_place(string expression, int position)
    {
        var error = Fails(expression);

        Assert.Equal((FhirPathErrorKind.Syntax, position), (error.Kind, error.Position));
        Assert.Contains("surrogate", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_as_it_is_is_an_error_too()
    {
        Assert.Equal(2, Fails("'a\ud83d'").Position);
        Assert.Equal(2, Fails("'a\ude00\ud83d'").Position);
        Assert.Contains("U+D800", Fails("\ud800").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'\\ud83d\\ude00'", "😀")]
    [InlineData("'\\ud83d' & 'x'", null)]
    [InlineData("'a😀b'", "a😀b")]
    [InlineData("'\\u0041\\n\\t\\r\\f\\\\\\'\\\"\\`\\/'", "A\n\t\r\f\\'\"`/")]
    public void Whole_characters_are_read(string expression, string? expected)
    {
        if (expected is null)
        {
            Assert.Equal(FhirPathErrorKind.Syntax, Fails(expression).Kind);
        }
        else
        {
            Assert.Equal(expected, Paths.Show(expression));
        }
    }

    [Theory]
    [InlineData("text.div.exists()", "div")]
    [InlineData("a.mod", "mod")]
    [InlineData("a.and", "and")]
    [InlineData("a.or(1)", "or")]
    [InlineData("a.xor", "xor")]
    [InlineData("a.implies", "implies")]
    [InlineData("a.true", "true")]
    [InlineData("a.false()", "false")]
    [InlineData("a.day", "day")]
    [InlineData("year", "year")]
    [InlineData("a.where(minutes = 1)", "minutes")]
    [InlineData("a is div", "div")]
    [InlineData("div 2", "div")]
    public void A_keyword_is_no_identifier_and_the_error_shows_backticks(string expression, string keyword)
    {
        var error = Fails(expression);

        Assert.Equal((FhirPathErrorKind.Syntax, expression.IndexOf(keyword, StringComparison.Ordinal)), (error.Kind, error.Position));
        Assert.Contains(keyword, error.Message, StringComparison.Ordinal);
        Assert.Contains("backticks", error.Message.Replace("`" + keyword + "`", "backticks", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text.`div`.exists()")]
    [InlineData("`true`.`false`")]
    [InlineData("expansion.contains.contains")]
    [InlineData("contains.where(as = is)")]
    [InlineData("as.is.in.contains")]
    [InlineData("a.as(Patient).is(Patient)")]
    [InlineData("'abc'.contains('b')")]
    [InlineData("in in in")]
    [InlineData("asc.desc")]
    [InlineData("dividend.android.order.model.yearly")]
    [InlineData("%resource.$this")]
    public void Other_words_are_identifiers(string expression) => Assert.Equal(expression, FhirPathExpression.Compile(expression).Text);

    [Theory]
    [InlineData("name given", "'given' is not expected")]
    [InlineData("(name", "the end")]
    [InlineData("name.", "not the end")]
    [InlineData("name.'x'", "not 'x'")]
    [InlineData("#", "'#'")]
    [InlineData("\u0007", "U+0007")]
    [InlineData("😀", "'😀'")]
    public void A_syntax_error_shows_what_it_found(string expression, string shown) => Assert.Contains(shown, Fails(expression).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("name 'X'")]
    [InlineData("name X")]
    [InlineData("name.X()")]
    [InlineData("X(1)")]
    [InlineData("(name `X`")]
    [InlineData("name[1 X")]
    [InlineData("{ 'X'")]
    public void An_error_shows_a_short_piece_of_a_long_name(string expression)
    {
        var error = Fails(expression.Replace("X", new string('x', 50_000), StringComparison.Ordinal));

        Assert.Contains("xxxx", error.Message, StringComparison.Ordinal);
        Assert.InRange(error.Message.Length, 1, 300);
    }

    [Fact]
    public void A_semantic_error_and_an_execution_error_show_a_short_piece_too()
    {
        var name = new string('x', 50_000);

        Assert.InRange(Assert.Throws<FhirPathException>(() => FhirPathExpression.Compile("name." + name, "Patient")).Message.Length, 1, 300);
        Assert.InRange(Assert.Throws<FhirPathException>(() => FhirPathExpression.Compile("name is " + name, "Patient")).Message.Length, 1, 300);
        Assert.InRange(Paths.Fails("name.first() as " + name).Message.Length, 1, 300);
        Assert.InRange(Paths.Fails("%" + name).Message.Length, 1, 300);
    }

    private static FhirPathError Fails(string expression)
    {
        Assert.False(FhirPathExpression.TryCompile(expression, out _, out var error));
        return error;
    }
}
