using System.Text.Json.Nodes;
using Duplex.Chart.Sensitivity;
using Duplex.Facade.Sensitivity;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Tests.Facade;

/// <summary>What an app may not see is not in its answers.</summary>
public sealed class WithheldContentTests
{
    private const string Codes = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    [Theory]
    [InlineData("HIV", false)]
    [InlineData("N", true)]
    [InlineData("AIAST", true)]
    [InlineData("SOMETHING-NEW", false)]
    public void A_labelled_resource_is_kept_only_where_nothing_of_it_is_withheld(string code, bool kept) =>
        Assert.Equal(kept, new WithheldContent(SensitivityNames.Every, Sensitivities.None).Keep(Labelled("1", code)));

    [Fact]
    public void An_app_that_may_see_one_kind_sees_no_other()
    {
        var content = new WithheldContent(SensitivityNames.Every & ~Sensitivities.Hiv, Sensitivities.None);

        Assert.True(content.Keep(Labelled("1", "HIV")));
        Assert.False(content.Keep(Labelled("2", "PSY")));
    }

    [Fact]
    public void Unlabelled_data_of_a_source_of_substance_use_treatment_counts_as_such()
    {
        var content = new WithheldContent(Sensitivities.SubstanceUse, Sensitivities.SubstanceUse);

        Assert.False(content.Keep(JsonNode.Parse("""{"resourceType":"Condition","id":"1"}""")));
        Assert.True(content.Keep(Labelled("2", "N")));
    }

    [Theory]
    [InlineData("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "AIAST")]
    [InlineData("http://terminology.hl7.org/CodeSystem/v3-ActReason", "HTEST")]
    [InlineData("http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "SUBSETTED")]
    [InlineData("http://synthetic.example/sec", "N")]
    public void A_label_that_states_no_sensitivity_leaves_what_its_source_counts_as(string system, string code)
    {
        var resource = Labelled("1", code);
        resource["meta"]!["security"]![0]!["system"] = system;
        var typed = FhirJson.Parse(System.Text.Encoding.UTF8.GetBytes(resource.ToJsonString()), FhirReadMode.Lenient).Resource!;

        Assert.False(new WithheldContent(Sensitivities.SubstanceUse, Sensitivities.SubstanceUse).Keep(resource));
        Assert.Equal(Sensitivities.SubstanceUse, SensitivityLabels.Of(typed, Sensitivities.SubstanceUse));
    }

    [Fact]
    public void A_stored_bundle_is_as_sensitive_as_what_it_holds()
    {
        var bundle = FhirJson.Parse(
            """{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Parameters","parameter":[{"name":"a","part":[{"name":"b","resource":{"resourceType":"Basic","meta":{"security":[{"system":"http://terminology.hl7.org/CodeSystem/v3-Confidentiality","code":"R"}]},"code":{"text":"a"}}}]}]}}]}"""u8,
            FhirReadMode.Lenient).Resource!;

        Assert.Equal(Sensitivities.Restricted, SensitivityLabels.Of(bundle, Sensitivities.None));
    }

    [Fact]
    public void The_label_of_a_contained_resource_counts_for_the_one_that_contains_it()
    {
        var resource = JsonNode.Parse("""{"resourceType":"MedicationRequest","id":"1"}""")!.AsObject();
        resource["contained"] = new JsonArray(Labelled("2", "ETH"));

        Assert.False(new WithheldContent(Sensitivities.SubstanceUse, Sensitivities.None).Keep(resource));
    }

    [Fact]
    public void A_bundle_loses_what_is_withheld_and_the_total_that_would_tell_of_it()
    {
        var bundle = JsonNode.Parse("""{"resourceType":"Bundle","type":"searchset","total":2}""")!.AsObject();
        bundle["entry"] = new JsonArray(new JsonObject { ["resource"] = Labelled("1", "N") }, new JsonObject { ["resource"] = Labelled("2", "HIV") });

        Assert.True(new WithheldContent(SensitivityNames.Every, Sensitivities.None).Keep(bundle));

        Assert.Equal("1", (string?)Assert.Single(bundle["entry"]!.AsArray())!["resource"]!["id"]);
        Assert.False(bundle.ContainsKey("total"));
    }

    private static JsonObject Labelled(string id, string code) => new()
    {
        ["resourceType"] = "Condition",
        ["id"] = id,
        ["meta"] = new JsonObject { ["security"] = new JsonArray(new JsonObject { ["system"] = Codes, ["code"] = code }) },
    };
}
