using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Chart.Serving;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Tests.Chart.Serving;

public sealed class ResourceSubsetTests
{
    private const string Note =
        """{"resourceType":"DocumentReference","id":"d","meta":{"tag":[{"code":"own"}]},"text":{"status":"generated","div":"<div/>"},"status":"current","custodian":{"display":"C"},"content":[{"attachment":{"contentType":"text/plain","data":"QQ==","title":"T"},"format":{"code":"f"}}]}""";

    private const string Vital =
        """{"resourceType":"Observation","id":"o","status":"final","code":{"text":"X"},"note":[{"text":"N"}],"valueQuantity":{"value":1.50,"unit":"u"},"component":[{"code":{"text":"Y"},"valueString":"V","interpretation":[{"text":"I"}]}],"referenceRange":[{"text":"R"}]}""";

    private const string Person =
        """{"resourceType":"Patient","id":"p","name":[{"family":"F","given":["G"],"extension":[{"url":"urn:x","valueString":"E"}]},{"extension":[{"url":"urn:x","valueString":"E"}]}],"birthDate":"1980-02-03","_birthDate":{"extension":[{"url":"urn:x","valueString":"E"}]},"contact":[{"name":{"family":"K"}}],"link":[{"other":{"reference":"Patient/q","display":"Q"},"type":"seealso"}]}""";

    [Theory]
    [InlineData("_summary=true", Note, """{"resourceType":"DocumentReference","id":"d","meta":{"tag":[{"code":"own"}]},"status":"current","content":[{"attachment":{"contentType":"text/plain","title":"T"},"format":{"code":"f"}}]}""")]
    [InlineData("_summary=true", Vital, """{"resourceType":"Observation","id":"o","status":"final","code":{"text":"X"},"valueQuantity":{"value":1.50,"unit":"u"},"component":[{"code":{"text":"Y"},"valueString":"V"}]}""")]
    [InlineData("_summary=true", Person, """{"resourceType":"Patient","id":"p","name":[{"family":"F","given":["G"]}],"birthDate":"1980-02-03","_birthDate":{"extension":[{"url":"urn:x","valueString":"E"}]},"link":[{"other":{"reference":"Patient/q","display":"Q"},"type":"seealso"}]}""")]
    [InlineData("_summary=text", Note, """{"resourceType":"DocumentReference","id":"d","meta":{"tag":[{"code":"own"}]},"text":{"status":"generated","div":"<div/>"},"status":"current","content":[{"attachment":{"contentType":"text/plain","data":"QQ==","title":"T"},"format":{"code":"f"}}]}""")]
    [InlineData("_summary=data", Note, """{"resourceType":"DocumentReference","id":"d","meta":{"tag":[{"code":"own"}]},"status":"current","custodian":{"display":"C"},"content":[{"attachment":{"contentType":"text/plain","data":"QQ==","title":"T"},"format":{"code":"f"}}]}""")]
    [InlineData("_elements=name", Person, """{"resourceType":"Patient","id":"p","name":[{"family":"F","given":["G"],"extension":[{"url":"urn:x","valueString":"E"}]},{"extension":[{"url":"urn:x","valueString":"E"}]}]}""")]
    [InlineData("_elements=name.family,contact.name.family,birthDate", Person, """{"resourceType":"Patient","id":"p","name":[{"family":"F"}],"birthDate":"1980-02-03","_birthDate":{"extension":[{"url":"urn:x","valueString":"E"}]},"contact":[{"name":{"family":"K"}}]}""")]
    [InlineData("_elements=content.attachment.title", Note, """{"resourceType":"DocumentReference","id":"d","meta":{"tag":[{"code":"own"}]},"status":"current","content":[{"attachment":{"title":"T"}}]}""")]
    [InlineData("_elements=name,name.family", Person, """{"resourceType":"Patient","id":"p","name":[{"family":"F","given":["G"],"extension":[{"url":"urn:x","valueString":"E"}]},{"extension":[{"url":"urn:x","valueString":"E"}]}]}""")]
    public void What_is_not_asked_for_is_taken_out_at_every_level(string query, string resource, string expected)
    {
        var json = JsonNode.Parse(resource)!.AsObject();
        var request = SearchQuery.Parse((string)json["resourceType"]!, query).Request!;

        Assert.True(ResourceSubset.Of(request)!.Apply(json));

        Assert.Equal(expected, json.ToJsonString(new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void Nothing_goes_where_all_is_asked_for()
    {
        Assert.Null(ResourceSubset.Of(SearchQuery.Parse("Patient", "_summary=false").Request!));
        Assert.Null(ResourceSubset.Of(SearchQuery.Parse("Patient", "_summary=count").Request!));
        Assert.False(ResourceSubset.Of(SearchSummary.Data, [])!.Apply(JsonNode.Parse("""{"resourceType":"Patient","id":"p","active":true}""")!.AsObject()));
    }

    [Fact]
    public void A_summary_of_every_type_has_its_required_elements_and_is_smaller_than_the_whole()
    {
        foreach (var name in FhirModel.ResourceTypes.Where(name => name is not ("Parameters" or "Bundle" or "Binary" or "OperationOutcome")))
        {
            var type = FhirModel.FindType(name)!;
            var shown = type.Properties.Where(property => property.IsInSummary).Select(property => property.Name).ToHashSet();

            Assert.Superset(new HashSet<string> { "id", "meta", "implicitRules" }, shown);
            Assert.DoesNotContain("text", shown);
            Assert.True(shown.Count < type.Properties.Count, name);
        }
    }
}
