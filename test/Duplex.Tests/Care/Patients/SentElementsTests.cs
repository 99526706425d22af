using System.Text.Json;
using Duplex.Care.Patients;

namespace Duplex.Tests.Care.Patients;

public sealed class SentElementsTests
{
    [Theory]
    [InlineData("""{"status":"final"}""", """{"status":"final","issued":"2026-01-01T00:00:00Z","id":"1"}""", "")]
    [InlineData("""{"status":"final"}""", """{"status":"amended"}""", "Observation.status")]
    [InlineData("""{"valueQuantity":{"value":7.20,"unit":"mg"}}""", """{"valueQuantity":{"value":7.2,"unit":"mg"}}""", "")]
    [InlineData("""{"valueQuantity":{"value":7.2,"unit":"mg"}}""", """{"valueQuantity":{"value":7.3,"unit":"g"}}""", "Observation.valueQuantity.value,Observation.valueQuantity.unit")]
    [InlineData("""{"effectiveDateTime":"2026-03-04T10:00:00Z"}""", """{"effectiveDateTime":"2026-03-04T11:00:00+01:00"}""", "")]
    [InlineData("""{"effectiveDateTime":"2026-03-04T10:00:00Z"}""", """{"effectiveDateTime":"2026-03-04T10:00:01Z"}""", "Observation.effectiveDateTime")]
    [InlineData("""{"effectiveDateTime":"2026-03-04"}""", """{"effectiveDateTime":"2026-03"}""", "Observation.effectiveDateTime")]
    [InlineData("""{"code":{"coding":[{"code":"a"}]}}""", """{"code":{"coding":[{"code":"x"},{"code":"a","display":"A"}]}}""", "")]
    [InlineData("""{"note":[{"text":"one"},{"text":"one"}]}""", """{"note":[{"text":"one"}]}""", "Observation.note[1]")]
    [InlineData("""{"note":[{"text":"left knee"}]}""", """{"note":[{"text":"right knee"}]}""", "Observation.note[0].text")]
    [InlineData("""{"note":[{"text":"one"}]}""", "{}", "Observation.note")]
    [InlineData("""{"text":{"status":"generated"},"id":"mine"}""", "{}", "")]
    [InlineData("""{"meta":{"source":"x","tag":[{"code":"patient-supplied"}]}}""", """{"meta":{"source":"y"}}""", "Observation.meta.tag")]
    [InlineData("""{"identifier":[{"system":"urn:duplex:delivery","value":"1"},{"system":"urn:x","value":"2"}]}""", """{"identifier":[{"system":"urn:x","value":"2"}]}""", "")]
    public void Every_element_that_was_sent_must_be_there_and_what_the_EHR_adds_does_not_matter(string sent, string seen, string paths) =>
        Assert.Equal(paths, string.Join(',', SentElements.Differences(Resource(sent), Resource(seen))));

    private static JsonElement Resource(string members) => JsonElement.Parse($$"""{"resourceType":"Observation",{{members[1..]}}""".Replace(",}", "}", StringComparison.Ordinal));
}
