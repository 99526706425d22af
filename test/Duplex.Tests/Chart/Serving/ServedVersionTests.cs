using System.Text;
using Duplex.Chart;
using Duplex.Chart.Serving;
using Duplex.Engine.Identity;
using Duplex.Fhir.Search;

namespace Duplex.Tests.Chart.Serving;

public sealed class ServedVersionTests
{
    private const string Ours = "\"versionId\":\"3\",\"lastUpdated\":\"2026-03-04T10:00:00.000001Z\"";
    private const string Source = "\"source\":\"urn:duplex:chart:00000000-0000-0000-0000-00000000000a\"";

    [Theory]
    [InlineData("""{"resourceType":"Patient","id":"p1","active":true}""", "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"meta\":{" + Ours + "," + Source + "},\"active\":true}")]
    [InlineData("""{"resourceType":"Patient","active":true}""", "{\"resourceType\":\"Patient\",\"meta\":{" + Ours + "," + Source + "},\"active\":true}")]
    [InlineData("""{"active":true,"id":"p1","resourceType":"Patient"}""", "{\"active\":true,\"id\":\"p1\",\"resourceType\":\"Patient\",\"meta\":{" + Ours + "," + Source + "}}")]
    [InlineData(
        """{"resourceType":"Patient","id":"p1","meta":{"versionId":"9","lastUpdated":"2001-01-01T00:00:00Z","_lastUpdated":{"id":"x"},"profile":["http://p"],"source":"http://own"},"active":true}""",
        "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"meta\":{" + Ours + ",\"profile\":[\"http://p\"],\"source\":\"http://own\"},\"active\":true}")]
    [InlineData(
        """{"resourceType":"Bundle","type":"collection","entry":[{"resource":{"resourceType":"Patient","id":"in","meta":{"versionId":"1"}}}]}""",
        "{\"resourceType\":\"Bundle\",\"meta\":{" + Ours + "," + Source + "},\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"Patient\",\"id\":\"in\",\"meta\":{\"versionId\":\"1\"}}}]}")]
    public void Version_time_and_source_are_those_of_the_chart_and_nothing_else_changes(string body, string expected) =>
        Assert.Equal(expected, Encoding.UTF8.GetString(ServedVersion.ToArray(Version(body))));

    [Fact]
    public void A_part_says_that_it_is_one_and_keeps_other_tags()
    {
        const string Body = """{"resourceType":"Patient","id":"p1","meta":{"tag":[{"code":"own"}]},"_birthDate":{"id":"b"},"birthDate":"1980-01-01","active":true}""";
        var subset = ResourceSubset.Of(SearchQuery.Parse("Patient", "_elements=birthDate").Request!);

        Assert.Equal(
            "{\"resourceType\":\"Patient\",\"id\":\"p1\",\"meta\":{" + Ours
                + ",\"tag\":[{\"code\":\"own\"},{\"system\":\"http://terminology.hl7.org/CodeSystem/v3-ObservationValue\",\"code\":\"SUBSETTED\"}]," + Source + "},\"_birthDate\":{\"id\":\"b\"},\"birthDate\":\"1980-01-01\"}",
            Encoding.UTF8.GetString(ServedVersion.ToArray(Version(Body), subset)));
    }

    private static ChartVersion Version(string body) => new()
    {
        Connection = new ConnectionKey("default", "registry"),
        ResourceType = body.Contains("\"Bundle\"", StringComparison.Ordinal) ? "Bundle" : "Patient",
        Id = "p1",
        Version = 3,
        At = Instant.From(new DateTimeOffset(2026, 3, 4, 10, 0, 0, TimeSpan.Zero)).Plus(TimeSpan.FromMicroseconds(1)),
        Source = new ExchangeId(new Guid("00000000-0000-0000-0000-00000000000a")),
        SourceSequence = 1,
        Patient = "Patient/p1",
        Body = Encoding.UTF8.GetBytes(body),
    };
}
