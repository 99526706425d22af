using System.Text;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

public sealed class FhirChoiceTests
{
    [Theory]
    [InlineData("\"valueString\":\"x\"", typeof(FhirString))]
    [InlineData("\"valueBoolean\":false", typeof(FhirBoolean))]
    [InlineData("\"valueInteger\":3", typeof(FhirInteger))]
    [InlineData("\"valueQuantity\":{\"value\":1.50}", typeof(Quantity))]
    [InlineData("\"valueCodeableConcept\":{\"text\":\"x\"}", typeof(CodeableConcept))]
    [InlineData("\"valueDateTime\":\"2026\"", typeof(FhirDateTime))]
    [InlineData("\"valueString\":\"x\",\"_valueString\":{\"id\":\"i\"}", typeof(FhirString))]
    [InlineData("\"_valueString\":{\"id\":\"i\"}", typeof(FhirString))]
    public void The_name_in_json_tells_the_type_and_back(string member, Type type)
    {
        var json = $$"""{"resourceType":"Observation","status":"final","code":{"text":"x"},{{member}}}""";
        var observation = Assert.IsType<Observation>(FhirJson.Parse(Encoding.UTF8.GetBytes(json)).Resource);

        Assert.IsType(type, observation.Value);
        Assert.Equal(json, Encoding.UTF8.GetString(FhirJson.Serialize(observation)));
    }

    [Fact]
    public void A_type_that_the_choice_does_not_have_is_refused_when_read_and_when_written()
    {
        var observation = new Observation { Value = new FhirDecimal(1m) };

        Assert.False(FhirJson.Parse("""{"resourceType":"Observation","status":"final","code":{"text":"x"},"valueDecimal":1}"""u8).IsRead);
        Assert.Throws<InvalidOperationException>(() => FhirJson.Serialize(observation));
    }
}
