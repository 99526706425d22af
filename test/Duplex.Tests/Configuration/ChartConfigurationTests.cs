using Duplex.Chart.Sensitivity;
using Duplex.Configuration;

namespace Duplex.Tests.Configuration;

public sealed class ChartConfigurationTests : IDisposable
{
    private static readonly Dialect[] Dialects = [new("chart", NeedsFhir: false, NeedsMllp: false) { IsChart = true }];

    private readonly Facade.TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_chart_of_our_own_needs_a_name_only()
    {
        var connection = Assert.Single(Read("connection: registry\ndialect: chart\nenvironment: test\norganization: platform\n").Configuration!.Connections);

        Assert.Equal(("registry", "platform", true), (connection.Name, connection.Organization, connection.IsOwnChart));
        Assert.Empty(connection.Index);
    }

    [Fact]
    public void It_says_what_else_is_indexed_what_unlabelled_data_is_and_where_webhooks_may_lead()
    {
        var connection = Assert.Single(Read(
            "connection: registry\ndialect: chart\nenvironment: test\nindex: [Observation.value-quantity]\nsensitivity: [substance-use]\nwebhooks: { allow: [hooks.clinic.example] }\n").Configuration!.Connections);

        Assert.Equal(["Observation.value-quantity"], connection.Index);
        Assert.Equal(Sensitivities.SubstanceUse, connection.Unlabelled);
        Assert.Equal(["hooks.clinic.example"], connection.WebhooksAllowed);
    }

    [Theory]
    [InlineData("index: [Observation.value-quantiti]", "did you mean 'Observation.value-quantity'?")]
    [InlineData("index: [shoesize]", "list search parameters with their types")]
    [InlineData("sensitivity: [secrets]", "known are")]
    [InlineData("listen: { mllp: { port: 0 } }", "leave the section out")]
    [InlineData("fhir: { base: http://127.0.0.1/ }", "leave the section out")]
    public void What_it_cannot_have_is_told_with_its_line_and_what_would_be_right(string line, string right)
    {
        var error = Assert.Single(Read($"connection: registry\ndialect: chart\nenvironment: test\n{line}\n").Errors);

        Assert.Equal(4, error.Line);
        Assert.Contains(right, error.Right, StringComparison.Ordinal);
    }

    private (DuplexConfiguration? Configuration, IReadOnlyList<ConfigurationError> Errors) Read(string yaml)
    {
        var folder = _folder.File("config");
        Directory.CreateDirectory(Path.Combine(folder, "connections"));
        File.WriteAllText(Path.Combine(folder, "connections", "registry.yaml"), yaml);
        var result = new ConfigurationFolder(Dialects).Read(folder);
        return (result.Configuration, result.Errors);
    }
}
