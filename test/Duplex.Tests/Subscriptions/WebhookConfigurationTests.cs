using Duplex.Configuration;

namespace Duplex.Tests.Subscriptions;

public sealed class WebhookConfigurationTests : IDisposable
{
    private const string Laboratory = """
        connection: lab-1
        dialect: hl7v2
        environment: test
        mllp: { host: 127.0.0.1, port: 2576 }
        identifiers: { patient: { authority: SANDBOX, system: "urn:oid:2.16.840.1.113883.19.5.1" } }
        """;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_connection_says_where_webhooks_may_lead_beside_public_hosts()
    {
        var read = Read(Laboratory + "\nwebhooks: { allow: [hooks.clinic.example, 10.1.0.0/16] }\n");

        Assert.Empty(read.Errors);
        Assert.Equal(["hooks.clinic.example", "10.1.0.0/16"], Assert.Single(read.Configuration!.Connections).WebhooksAllowed);
    }

    [Fact]
    public void What_is_no_host_or_network_is_told_with_its_line()
    {
        var error = Assert.Single(Read(Laboratory + "\nwebhooks:\n  allow:\n    - hooks.clinic.example\n    - https://hooks.example/\n").Errors);

        Assert.Equal(9, error.Line);
        Assert.Contains("https://hooks.example/", error.Wrong, StringComparison.Ordinal);
    }

    private ConfigurationResult Read(string file)
    {
        _folder.Write("connections/lab-1.yaml", file);
        return new ConfigurationFolder(Duplex.Composition.ConnectionServices.Dialects).Read(_folder.Path);
    }
}
