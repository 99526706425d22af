using Duplex.Fhir.Validation;
using Xunit;

namespace Duplex.Tests.Fhir.Validation;

/// <summary>What a narrative may hold (narrative.html section 2.4.0). Everybody here is invented.</summary>
public sealed class NarrativeTests
{
    private const string Open = "<div xmlns=\"http://www.w3.org/1999/xhtml\">";

    [Theory]
    [InlineData(Open + "<p class='a' style='color: red'>Synthetic &amp; &#169; &nbsp;</p><br/><img src='#i' alt='x'/></div>")]
    [InlineData("<div lang='en' xml:lang='en' xmlns='http://www.w3.org/1999/xhtml'><table border=\"1\"><tbody><tr><td colspan='2'>Synthetic</td></tr></tbody></table></div>")]
    [InlineData(Open + "<!-- <script> --> <a href='http://example.org/?a=1&amp;b=2' target='_blank'>Synthetic</a></div>")]
    [InlineData("  " + Open + "Synthetic</div >\n")]
    public void What_is_basic_XHTML_is_allowed(string div) => Assert.Empty(Errors(div));

    [Theory]
    [InlineData("<div>Synthetic</div>", "http://www.w3.org/1999/xhtml")]
    [InlineData("<div xmlns='http://example.org/x'>Synthetic</div>", "http://www.w3.org/1999/xhtml")]
    [InlineData(Open + "<p xmlns='http://example.org/x'>Synthetic</p></div>", "namespace")]
    [InlineData("<p xmlns='http://www.w3.org/1999/xhtml'>Synthetic</p>", "one element 'div'")]
    [InlineData("Synthetic", "one element 'div'")]
    [InlineData(Open + "Synthetic</div>" + Open + "x</div>", "one element 'div'")]
    [InlineData(Open + "Synthetic</div> and more", "one element 'div'")]
    [InlineData(Open + "Synthetic", "well-formed")]
    [InlineData(Open + "<b><i>Synthetic</b></i></div>", "well-formed")]
    [InlineData(Open + "<td nowrap>Synthetic</td></div>", "well-formed")]
    [InlineData(Open + "<td border=1>Synthetic</td></div>", "well-formed")]
    [InlineData(Open + "<script>x()</script>Synthetic</div>", "'script'")]
    [InlineData(Open + "<STYLE>x</STYLE>Synthetic</div>", "'STYLE'")]
    [InlineData(Open + "<link rel='stylesheet' href='http://example.org/x.css'/>Synthetic</div>", "'link'")]
    [InlineData(Open + "<form><input type='text'/></form>Synthetic</div>", "'form'")]
    [InlineData(Open + "<iframe src='http://example.org'/>Synthetic</div>", "'iframe'")]
    [InlineData(Open + "<secret/>Synthetic</div>", "an element that is not allowed")]
    [InlineData(Open + "<p onclick='x()'>Synthetic</p></div>", "event attribute")]
    [InlineData(Open + "<p ONLOAD='x()'>Synthetic</p></div>", "event attribute")]
    [InlineData(Open + "<p formaction='x'>Synthetic</p></div>", "attribute that is not allowed")]
    [InlineData(Open + "<a href=' java\tscript:x()'>Synthetic</a></div>", "runs a script")]
    [InlineData(Open + "<p style='background: url(http://example.org/x.png)'>Synthetic</p></div>", "style")]
    [InlineData(Open + "<p style='@import \"x.css\"'>Synthetic</p></div>", "style")]
    [InlineData(Open + "Synthetic & more</div>", "&amp;")]
    [InlineData(Open + "<a href='http://example.org/?a=1&b=2'>Synthetic</a></div>", "&amp;")]
    public void What_is_not_is_said_in_words(string div, string said)
    {
        var issue = Assert.Single(Errors(div));

        Assert.Equal("Patient.text.div", issue.Path);
        Assert.Equal("invariant", issue.Code);
        Assert.Contains("txt-1", issue.Message, StringComparison.Ordinal);
        Assert.Contains(said, issue.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", issue.Message, StringComparison.Ordinal);
    }

    private static List<Duplex.Fhir.Model.FhirIssue> Errors(string div)
    {
        var patient = new Duplex.Fhir.Model.Patient { Text = new Duplex.Fhir.Model.Narrative { Status = "generated", Div = div } };
        return [.. ValidationSamples.Errors(new FhirValidator().Validate(patient))];
    }
}
