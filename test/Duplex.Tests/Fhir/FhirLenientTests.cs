using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class FhirLenientTests
{
    [Theory]
    [InlineData("""{"resourceType":"Patient","favourite":{"colour":["blue", 1.50]},"name":[{"family":"x","nick":"y"}]}""")]
    [InlineData("""{"resourceType":"Patient","active":"true","name":{"family":"x"},"gender":"Mx"}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["a",7,"b"],"family":"x"},{"family":"y"}],"birthDate":"soon"}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"family":"x"},8],"_birthDate":"1"}""")]
    [InlineData("""{"resourceType":"Patient","contained":[{"resourceType":"Basic","code":{"text":"x"}},{"resourceType":"Nothing","a":1}]}""")]
    [InlineData("""{"resourceType":"Bundle","type":"batch","entry":[{"fullUrl":"urn:uuid:x","resource":{"resourceType":"Nothing","a":1}}]}""")]
    [InlineData("""{"resourceType":"Patient","multipleBirthInteger":1,"multipleBirthBoolean":true,"deceasedString":"x"}""")]
    [InlineData("""{"resourceType":"Patient","_name":[{"id":"x"}],"_id":{"id":"y"}}""")]
    public void What_is_not_understood_is_a_warning_and_written_back(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);

        var result = FhirJson.Parse(bytes, FhirReadMode.Lenient);

        Assert.NotNull(result.Resource);
        Assert.NotEmpty(result.Issues);
        Assert.All(result.Issues, issue => Assert.Equal(FhirIssueSeverity.Warning, issue.Severity));
        Assert.Null(JsonDifference.First(bytes, FhirJson.Serialize(result.Resource)));
    }

    [Fact]
    public void Unknown_properties_can_be_looked_at()
    {
        var patient = Assert.IsType<Patient>(FhirJson.Parse("""{"resourceType":"Patient","favourite":{"n":1.50}}"""u8, FhirReadMode.Lenient).Resource);

        var unknown = Assert.Single(patient.UnknownProperties!);
        Assert.Equal(("favourite", """{"n":1.50}"""), (unknown.Name, Encoding.UTF8.GetString(unknown.Json.Span)));
    }

    [Fact]
    public void A_property_given_twice_keeps_its_first_value()
    {
        var result = FhirJson.Parse("""{"resourceType":"Patient","gender":"male","gender":"female","multipleBirthInteger":1,"multipleBirthInteger":2}"""u8, FhirReadMode.Lenient);

        Assert.Equal("""{"resourceType":"Patient","gender":"male","multipleBirthInteger":1}"""u8.ToArray(), FhirJson.Serialize(result.Resource!));
        Assert.Equal(2, result.Issues.Count);
    }
}
