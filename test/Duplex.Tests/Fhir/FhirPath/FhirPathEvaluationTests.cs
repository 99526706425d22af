using Duplex.Fhir.FhirPath;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir.FhirPath;

public class FhirPathEvaluationTests
{
    [Theory]
    [InlineData("Patient.name.where(use='official').family", "Synthetic")]
    [InlineData("name.given", "Ann,Bea,Annie")]
    [InlineData("name[1].given", "Annie")]
    [InlineData("Patient.multipleBirth", "2")]
    [InlineData("Patient.multipleBirth.is(integer)", "true")]
    [InlineData("Encounter.status", "")]
    [InlineData("name.noSuchElement", "")]
    [InlineData("name.given.select($index)", "0,1,2")]
    [InlineData("id", "p1")]
    [InlineData("name.all(given.exists())", "true")]
    [InlineData("children().ofType(HumanName).count()", "2")]
    public void A_path_finds_the_elements_of_the_model(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Theory]
    [InlineData("true and {}", "")]
    [InlineData("false and {}", "false")]
    [InlineData("{} or true", "true")]
    [InlineData("{} xor true", "")]
    [InlineData("{} implies true", "true")]
    [InlineData("{} implies false", "")]
    [InlineData("{} = 1", "")]
    [InlineData("{} ~ {}", "true")]
    public void Logic_has_three_values(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Theory]
    [InlineData("1 + 2 * 3", "7")]
    [InlineData("-1.5.abs()", "-1.5")]
    [InlineData("(1 | 2) = (2 | 1)", "false")]
    [InlineData("(1 | 2) ~ (2 | 1)", "true")]
    [InlineData("@2020-01 < @2020-01-15", "")]
    [InlineData("Patient.birthDate < @1990", "true")]
    [InlineData("@2020-01-31 + 1 month", "2020-02-29")]
    [InlineData("1 'g' = 1000 'mg'", "true")]
    [InlineData("5 / 0", "")]
    [InlineData("2147483647 + 1", "")]
    [InlineData("9223372036854775807L", "9223372036854775807")]
    [InlineData("'a' & {} & 'b'", "ab")]
    public void Operators_follow_their_precedence_and_propagate_empty(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Theory]
    [InlineData("Patient.active.is(boolean)", "true")]
    [InlineData("Patient.active.is(System.Boolean)", "false")]
    [InlineData("true.is(System.Boolean)", "true")]
    [InlineData("Patient.gender.is(string)", "true")]
    [InlineData("Patient.is(DomainResource)", "true")]
    [InlineData("Patient.active.type().namespace", "FHIR")]
    [InlineData("1.type().name", "Integer")]
    public void Types_of_FHIR_and_of_System_are_told_apart(string expression, string expected) => Assert.Equal(expected, Paths.Show(expression));

    [Fact]
    public void A_reference_says_its_type_without_being_resolved() =>
        Assert.Equal("Practitioner/d1", Paths.Show("Patient.generalPractitioner.where(resolve() is Practitioner).reference"));

    [Fact]
    public void A_contained_resource_is_resolved_without_a_resolver() =>
        Assert.Equal("Synthetic Clinic", Paths.Show("managingOrganization.resolve().name"));

    [Fact]
    public void An_unresolved_reference_is_empty() => Assert.Empty(Paths.Run("generalPractitioner.resolve()"));

    [Fact]
    public void A_resolver_is_asked_for_other_references()
    {
        var context = Paths.Context with { Resolve = text => text == "Practitioner/d1" ? new Practitioner { Id = "d1" } : null };

        Assert.Equal("d1", Paths.Show("generalPractitioner.resolve().id", null, context));
    }

    [Fact]
    public void As_on_a_collection_is_an_error_unless_it_filters()
    {
        const string Expression = "name.as(HumanName).family";

        Assert.Equal(FhirPathErrorKind.Execution, Paths.Fails(Expression).Kind);
        Assert.Equal("Synthetic", FhirPathExpression.Compile(Expression, new FhirPathCompileOptions { AsFiltersCollections = true }).Evaluate(Paths.Patient)[0].ToString());
    }

    [Fact]
    public void Variables_come_from_the_context_and_from_defineVariable()
    {
        var context = Paths.Context with { Variables = new Dictionary<string, FhirPathItems> { ["limit"] = FhirPathItems.Of(FhirPathItem.Of(2)) } };

        Assert.Equal("true", Paths.Show("name.count() = %limit", null, context));
        Assert.Equal("Ann,Bea", Paths.Show("defineVariable('n', name.first()).select(%n.given)"));
        Assert.Equal("p1", Paths.Show("%resource.id"));
        Assert.Contains("%nothing", Paths.Fails("%nothing").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_time_now_is_an_error_that_says_so() =>
        Assert.Contains("Now", Paths.Fails("now()", new FhirPathContext()).Message, StringComparison.Ordinal);

    [Fact]
    public void Later_changes_of_the_model_do_not_reach_a_result()
    {
        var patient = new Patient { Name = [new HumanName { Family = "A" }, new HumanName { Family = "B" }] };
        var names = FhirPathExpression.Compile("name").Evaluate(patient);

        patient.Name.Clear();

        Assert.Equal(2, names.Count);
    }

    [Fact]
    public void A_path_of_single_items_allocates_nothing()
    {
        var expression = FhirPathExpression.Compile("Patient.name.where(use='official').family");
        expression.Evaluate(Paths.Patient);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++)
        {
            expression.Evaluate(Paths.Patient);
        }

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    [Theory]
    [InlineData("name.single()")]
    [InlineData("name.given.startsWith('A')")]
    [InlineData("name < name")]
    [InlineData("conformsTo('http://example.org/unknown')")]
    [InlineData("-1.convertsToInteger()")]
    [InlineData("iif('text', 1, 2)")]
    public void What_has_no_answer_is_an_execution_error(string expression) =>
        Assert.Equal(FhirPathErrorKind.Execution, Paths.Fails(expression).Kind);
}
