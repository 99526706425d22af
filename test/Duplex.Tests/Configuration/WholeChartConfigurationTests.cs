using Duplex.Configuration;

namespace Duplex.Tests.Configuration;

public sealed class WholeChartConfigurationTests : IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Everything_that_is_said_about_whole_charts_is_read()
    {
        var clinic = Read("wholeChart: { deadline: 12s, pageSize: 50, pages: 3, text: 64KiB, texts: 1MiB, references: 20, cache: 4MiB, namesFreshness: 2h, freshness: { labs: 1m, notes: 0s } }").Configuration!.Connections[0];

        var chart = clinic.WholeChart;
        Assert.Equal((TimeSpan.FromSeconds(12), 50, 3, 64 * 1024, 1024 * 1024), (chart.Deadline, chart.PageSize, chart.MaxPages, chart.MaxTextBytes, chart.MaxTextsBytes));
        Assert.Equal((20, 4L * 1024 * 1024, TimeSpan.FromHours(2)), (chart.MaxReferences, chart.CacheBytes, chart.NamesFreshness));
        Assert.Equal((TimeSpan.FromMinutes(1), TimeSpan.Zero, TimeSpan.FromMinutes(10)), (chart.Freshness["labs"], chart.Freshness["notes"], chart.Freshness["demographics"]));
        Assert.Equal(3, clinic.Fhir!.AtOnce);
    }

    [Theory]
    [InlineData("wholeChart: { deadline: 0s }", "nothing can be read in no time")]
    [InlineData("wholeChart: { freshness: { lab: 1m } }", "did you mean 'labs'")]
    [InlineData("wholeChart: { pages: 0 }", "from 1 to 1000")]
    [InlineData("wholeChart: { page: 5 }", "did you mean 'pages'")]
    public void A_mistake_is_told_with_its_line_and_what_would_be_right(string section, string told)
    {
        var error = Assert.Single(Read(section).Errors);

        Assert.Contains(told, error.ToString(), StringComparison.Ordinal);
        Assert.Equal(11, error.Line);
    }

    private ConfigurationResult Read(string section)
    {
        _folder.Write("config/connections/clinic.yaml", $$"""
            connection: clinic
            dialect: fhir-r4
            environment: test
            fhir:
              base: http://127.0.0.1:8851/fhir
              client: duplex
              key: file:keys/connections/clinic.jwk
              scopes: [system/Patient.rs]
              atOnce: 3
            identifiers: { patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" } }
            {{section}}
            """);
        return new ConfigurationFolder(Duplex.Composition.ConnectionServices.Dialects).Read(_folder.At("config"), _folder.At("data"));
    }
}
