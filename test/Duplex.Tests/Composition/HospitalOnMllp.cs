using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Duplex.Composition;
using Duplex.OAuth;

namespace Duplex.Tests.Composition;

/// <summary>An installation with one hospital that speaks HL7 v2 alone, and an app that reads what it told; all on real sockets.</summary>
internal sealed class HospitalOnMllp : IAsyncDisposable
{
    public const string PatientSystem = "urn:oid:2.999.1";

    private const byte Start = 0x0B;
    private const byte End = 0x1C;

    private readonly TestFolder _folder;
    private readonly Installation _duplex;
    private readonly TcpClient _sender = new();
    private readonly List<byte> _received = [];
    private readonly HttpClient _app;
    private int _messages;

    private HospitalOnMllp(TestFolder folder, Installation duplex)
    {
        (_folder, _duplex) = (folder, duplex);
        var web = duplex.Node.Web.GetLeftPart(UriPartial.Authority);
        _app = new HttpClient { BaseAddress = new Uri($"{web}/fhir/hospital/") };
        var key = TokenSigningKey.Parse(File.ReadAllText(duplex.Paths.TokenSigningKey));
        _app.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", new AccessTokenIssuer(key, TimeProvider.System, new UuidSource(TimeProvider.System)).Issue(new AccessToken
        {
            App = "reader",
            Organization = "default",
            Connections = ["hospital"],
            Audiences = [$"{web}/fhir/hospital"],
            Scopes = ScopeSet.Parse("system/*.rs"),
            Issuer = web,
        }));
    }

    public HttpClient App => _app;

    public static async Task<HospitalOnMllp> StartAsync()
    {
        var folder = new TestFolder();
        folder.Write("config/connections/hospital.yaml", $$"""
            connection: hospital
            dialect: hl7v2
            environment: test
            mllp: { host: 127.0.0.1, port: 9 }
            listen: { mllp: { address: 127.0.0.1, port: 0 } }
            identifiers: { patient: { authority: MRN, system: "{{PatientSystem}}" } }
            """);
        var duplex = await Installation.StartAsync(
            new InstallationOptions { Data = new DataFolderPaths(folder.At("data")), ConfigurationFolder = folder.At("config"), WebPort = 0 },
            TestContext.Current.CancellationToken);
        var hospital = new HospitalOnMllp(folder, duplex);
        await hospital._sender.ConnectAsync(duplex.Node.Mllp["hospital"], TestContext.Current.CancellationToken);
        return hospital;
    }

    /// <summary>Sends a message of the synthetic patient 7 and waits until it is handled; MSA-1 of the application's answer.</summary>
    /// <param name="lines">What follows the PID.</param>
    public Task<string> SendAsync(string type, string lines) => SendAsync(type, "PID|1||7^^^MRN^MR||SYNTH^TEST||19700214|F", lines);

    public async Task<string> SendAsync(string type, string patient, string lines)
    {
        var number = ++_messages;
        var text = $"MSH|^~\\&|HIS|NC|ENG|HERE|202601070800{number:00}||{type}|M{number}|T|2.5.1|||AL|AL\n{patient}\n{lines}\n".ReplaceLineEndings("\r");
        await _sender.GetStream().WriteAsync((byte[])[Start, .. Encoding.UTF8.GetBytes(text), End, (byte)'\r'], TestContext.Current.CancellationToken);
        Assert.Contains($"MSA|CA|M{number}", await ReadAsync(), StringComparison.Ordinal);
        var answer = await ReadAsync();
        return answer.Split('\r').Single(line => line.StartsWith("MSA|", StringComparison.Ordinal)).Split('|')[1];
    }

    /// <summary>The resources of a type of that patient, as an app reads them through the facade.</summary>
    public async Task<List<JsonElement>> ReadAllAsync(string type, string number = "7")
    {
        var patient = Assert.Single(await SearchAsync($"Patient?identifier={Uri.EscapeDataString($"{PatientSystem}|{number}")}"));
        return type == "Patient" ? [patient] : await SearchAsync($"{type}?patient=Patient/{patient.GetProperty("id").GetString()}");
    }

    public async Task<JsonElement> ReadOneAsync(string type) => Assert.Single(await ReadAllAsync(type));

    public async ValueTask DisposeAsync()
    {
        _app.Dispose();
        _sender.Dispose();
        await _duplex.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<List<JsonElement>> SearchAsync(string query)
    {
        var bundle = JsonElement.Parse(await _app.GetStringAsync(query, TestContext.Current.CancellationToken));
        return bundle.TryGetProperty("entry", out var entries) ? [.. entries.EnumerateArray().Select(entry => entry.GetProperty("resource"))] : [];
    }

    private async Task<string> ReadAsync()
    {
        var buffer = new byte[4096];
        int end;
        while ((end = _received.IndexOf(End)) < 0)
        {
            var read = await _sender.GetStream().ReadAsync(buffer, TestContext.Current.CancellationToken);
            Assert.NotEqual(0, read);
            _received.AddRange(buffer.AsSpan(0, read));
        }

        var frame = Encoding.UTF8.GetString([.. _received[1..end]]);
        _received.RemoveRange(0, end + 2);
        return frame;
    }
}
