using System.Text.Json;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Npm;

namespace Duplex.Scenarios;

/// <summary>FHIR clients of others subscribe and export: on a chart that Duplex keeps itself, and on an EHR's connection.</summary>
public sealed class SubscribingPeerScenario
{
    private const string Allowed = "webhooks: { allow: [127.0.0.1] }";
    private const string Registry =
        $"""
        connection: registry
        dialect: chart
        environment: test
        {Allowed}
        """;

    [Theory]
    [InlineData("fhir-kit-client")]
    [InlineData("fhirclient")]
    [InlineData("@medplum/core")]
    public async Task A_FHIR_client_from_npm_subscribes_to_a_chart_and_exports_it(string library)
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Configure("registry", Registry);
        clinic.RegisterScribe("registry", "system/*.cruds");
        await using var duplex = await clinic.ServeAsync();
        await using var app = App(library, new Uri(duplex.Web, "fhir/registry"), new Tokens(clinic.Data, duplex.Web).ForChart("registry"));

        await HandshakenAsync(app);
        await app.TellAsync(new { command = "change" });
        await HeardAsync(app);
        await ExportedAsync(app, "Subscribed");
    }

    [Theory]
    [InlineData("fhir-kit-client")]
    [InlineData("fhirclient")]
    [InlineData("@medplum/core")]
    public async Task A_FHIR_client_from_npm_hears_what_the_front_desk_changes_and_exports_it(string library)
    {
        await using var clinic = await ConnectedClinic.StartAsync();
        clinic.Configure("clinic", await File.ReadAllTextAsync(Path.Combine(clinic.Config, "connections", "clinic.yaml")) + $"\n{Allowed}\n");
        clinic.RegisterScribe("clinic", "system/*.cruds");
        await using var duplex = await clinic.ServeAsync();
        await using var app = App(library, new Uri(duplex.Web, "fhir/clinic"), new Tokens(clinic.Data, duplex.Web).For("system/*.cruds"));

        await HandshakenAsync(app);
        using var line = await MllpLine.ConnectAsync(duplex.Mllp);
        Assert.Contains("MSA|AA|", await line.SendAsync(AdtMessages.Update(clinic.Patient("p1001"), "PEER1", "555-0101")), StringComparison.Ordinal);
        await HeardAsync(app);
        await ExportedAsync(app, clinic.Patient("p1001").Family);
    }

    private static NpmScript App(string library, Uri facade, string token) =>
        NpmScript.Start("subscribe-and-export.mjs", library, ("LIBRARY", library), ("BASE_URL", facade.AbsoluteUri), ("TOKEN", token));

    private static async Task HandshakenAsync(NpmScript app)
    {
        var handshake = await app.SaidAsync("handshake");
        Assert.Equal("""{"type":"handshake","isSigned":true,"own":"yes","events":[]}""", handshake.GetRawText());
    }

    private static async Task HeardAsync(NpmScript app)
    {
        await app.TellAsync(new { command = "hear" });
        var heard = await app.SaidAsync("heard");

        var notification = heard.GetProperty("notification");
        Assert.Equal("event-notification", notification.GetProperty("type").GetString());
        Assert.True(notification.GetProperty("isSigned").GetBoolean());
        var told = Assert.Single(notification.GetProperty("events").EnumerateArray());
        Assert.Equal("1", told[0].GetString());
        Assert.Contains("/Patient/", told[1].GetString(), StringComparison.Ordinal);
        Assert.Equal(notification.GetProperty("events").GetRawText(), heard.GetProperty("events").GetRawText());
        Assert.Equal(("active", "1", "off"), (Text(heard, "status"), Text(heard, "counted"), Text(heard, "off")));
        Assert.Equal("[true]", heard.GetProperty("listed").GetRawText());
        Assert.Equal("not-found", heard.GetProperty("gone").GetProperty("issue").GetString());
    }

    private static async Task ExportedAsync(NpmScript app, string family)
    {
        await app.TellAsync(new { command = "export" });
        var exported = await app.SaidAsync("exported");

        Assert.Equal("""[["Patient",1]]""", exported.GetProperty("files").GetRawText());
        Assert.Equal($"""["{family}"]""", exported.GetProperty("families").GetRawText());
        Assert.Equal("information", Text(exported, "cancel"));
        Assert.Equal("not-found", exported.GetProperty("gone").GetProperty("issue").GetString());
    }

    private static string? Text(JsonElement said, string name) => said.GetProperty(name).GetString();
}
