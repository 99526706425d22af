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

    // The other type was written too: a choice with two types, which nobody may read.
    [Theory]
    [InlineData("\"valueString\":\"a\",\"valueInteger\":1")]
    [InlineData("\"valueString\":\"a\",\"valueInteger\":1,\"_valueInteger\":{\"id\":\"x\"}")]
    public void A_choice_that_is_given_anew_drops_what_was_kept_of_its_other_types(string values)
    {
        var json = Encoding.UTF8.GetBytes("{\"resourceType\":\"Observation\",\"status\":\"final\",\"code\":{\"text\":\"x\"}," + values + ",\"mood\":1}");
        var observation = (Observation)FhirJson.Parse(json, FhirReadMode.Lenient).Resource!;
        Assert.Null(JsonDifference.First(json, FhirJson.Serialize(observation)));

        observation.Value = new FhirBoolean(true);

        Assert.Equal(
            """{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueBoolean":true,"mood":1}""",
            Encoding.UTF8.GetString(FhirJson.Serialize(observation)));
    }

    // Both were written back, and readers differ in which of two they take.
    [Fact]
    public void An_unknown_property_given_twice_keeps_its_first_value_too()
    {
        var result = FhirJson.Parse("""{"resourceType":"Patient","colour":1,"gender":"male","colour":2,"c\u006Flour":3}"""u8, FhirReadMode.Lenient);

        Assert.Equal("""{"resourceType":"Patient","gender":"male","colour":1}"""u8.ToArray(), FhirJson.Serialize(result.Resource!));
        Assert.Equal(2, result.Issues.Count(issue => issue.Message.Contains("given twice", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["a"],"_given":["b"]}]}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":["a","c"],"_given":[{"id":"x"},7]}]}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"_given":[{"id":"x"}],"given":[7]}]}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"_given":[{"id":"x"},{"id":"y"}],"given":["a",{},"b"]}]}""")]
    [InlineData("""{"resourceType":"Patient","name":[{"given":[7],"_given":["b"]}]}""")]
    public void An_array_that_cannot_be_read_leaves_the_one_that_accompanies_it(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);

        var result = FhirJson.Parse(bytes, FhirReadMode.Lenient);

        Assert.Null(JsonDifference.First(bytes, FhirJson.Serialize(result.Resource!)));
    }

    [Fact]
    public void What_was_kept_raw_gives_way_to_what_the_program_sets_instead()
    {
        var read = FhirJson.Parse(
            """{"resourceType":"Patient","gender":1,"birthDate":2,"_birthDate":3,"name":{"family":"x"},"contact":[{"name":1,"gender":2}],"deceasedBoolean":"no","link":1}"""u8,
            FhirReadMode.Lenient);
        var patient = Assert.IsType<Patient>(read.Resource);
        patient.Gender = "female";
        patient.BirthDate = "2000";
        patient.Name = [new HumanName { Family = "Synthetic" }];
        patient.Contact[0].Name = new HumanName { Text = "Synthetic" };
        patient.Deceased = new FhirBoolean(true);

        Assert.Null(JsonDifference.First(
            """{"resourceType":"Patient","name":[{"family":"Synthetic"}],"gender":"female","birthDate":"2000","deceasedBoolean":true,"contact":[{"name":{"text":"Synthetic"},"gender":2}],"_birthDate":3,"link":1}"""u8.ToArray(),
            FhirJson.Serialize(patient)));
    }

    [Fact]
    public void Many_unknown_properties_are_kept_each()
    {
        var names = Enumerable.Range(0, 200_000).Select(number => $"\"n{number}\":1");
        var json = $"{{\"resourceType\":\"Patient\",{string.Join(',', names)}}}";

        var patient = FhirJson.Parse(Encoding.UTF8.GetBytes(json), FhirReadMode.Lenient).Resource!;

        Assert.Equal(json, Encoding.UTF8.GetString(FhirJson.Serialize(patient)));
    }
}
