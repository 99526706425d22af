using Duplex.Fhir;
using Duplex.Fhir.Definitions;
using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

/// <summary>What codes mean, asked by FHIRPath.</summary>
public sealed class FhirTerminologyTests
{
    private const string System = "http://example.org/animals";

    private static readonly FhirPathContext Context = new() { Terminology = new Animals() };

    [Theory]
    [InlineData("Observation.code.coding.subsumes(%other)", "animal", "cat", "true")]
    [InlineData("Observation.code.coding.subsumes(%other)", "cat", "animal", "false")]
    [InlineData("Observation.code.coding.subsumedBy(%other)", "cat", "animal", "true")]
    [InlineData("Observation.code.coding.subsumedBy(%other)", "animal", "cat", "false")]
    [InlineData("Observation.code.subsumedBy(%other)", "cat", "cat", "true")]
    public void A_terminology_tells_what_subsumes_what(string expression, string own, string other, string answer)
    {
        FhirPathContext context = Context with { Variables = new Dictionary<string, FhirPathItems> { ["other"] = FhirPathExpression.Compile("code.coding").Evaluate(Of(other)) } };

        Assert.Equal(answer, Assert.Single(FhirPathExpression.Compile(expression).Evaluate(Of(own), context)).ToString());
    }

    [Fact]
    public void What_the_terminology_does_not_know_is_an_error_that_says_so()
    {
        FhirPathContext context = Context with { Variables = new Dictionary<string, FhirPathItems> { ["other"] = FhirPathExpression.Compile("code.coding").Evaluate(Of("stone")) } };

        FhirPathException fault = Assert.Throws<FhirPathException>(() => FhirPathExpression.Compile("Observation.code.subsumes(%other)").Evaluate(Of("cat"), context));

        Assert.Equal(FhirPathErrorKind.Execution, fault.Kind);
        Assert.Contains("hierarchy", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_definitions_are_a_terminology()
    {
        IFhirTerminology terminology = FhirDefinitions.R4;

        Assert.True(terminology.IsMember("http://hl7.org/fhir/ValueSet/administrative-gender", null, "female"));
        Assert.False(terminology.IsMember("http://hl7.org/fhir/ValueSet/administrative-gender", null, "f"));
        Assert.Null(terminology.IsMember("http://example.org/none", null, "f"));
        Assert.Null(terminology.IsSubsumedBy(null, "a", "b"));
    }

    private static Observation Of(string code) =>
        new() { Code = new CodeableConcept { Coding = [new Coding { System = new FhirUri(System), Code = new FhirCode(code) }] } };

    private sealed class Animals : IFhirTerminology
    {
        public bool? IsMember(string valueSetUrl, string? system, string code) => null;

        public bool? IsSubsumedBy(string? system, string code, string ancestor) => code == "stone" || ancestor == "stone" ? null : ancestor == "animal";
    }
}
