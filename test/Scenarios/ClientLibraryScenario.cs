using System.Net;
using System.Security.Cryptography;
using System.Text;
using Duplex.Client;
using Duplex.Client.Answers;
using Duplex.Client.Rows;
using Duplex.Client.Tokens;
using Duplex.Fhir.Client.Tokens;
using Duplex.Scenarios.Clinic;
using Duplex.Scenarios.Embedding;
using Duplex.Scenarios.Processes;

namespace Duplex.Scenarios;

/// <summary>Duplex.Client on a real socket against the program with its sandbox clinic.</summary>
public sealed class ClientLibraryScenario
{
    private static readonly string[] Scopes = ["system/Patient.rs", "system/DocumentReference.crus"];

    [Fact]
    public async Task A_note_is_written_and_its_loop_followed_to_its_end_by_app_and_operator()
    {
        await using var duplex = await SandboxInstallation.StartAsync();
        using var limit = Patience.Limit();
        using var key = AppKey.Read(await File.ReadAllTextAsync(duplex.AppKey, limit.Token));
        using var tokens = new PrivateKeyTokenSource(duplex.Web, "scribe", key, Scopes);
        using var app = new DuplexClient(duplex.Web, tokens);
        using var person = new DuplexClient(duplex.Web, new FixedAccessToken(duplex.OperatorToken));
        await using var events = person.FollowLoopsAsync(cancellationToken: limit.Token).GetAsyncEnumerator(limit.Token);
        var first = events.MoveNextAsync();
        var note = ScribeNote.For(1, "Synthetic note filed with the typed client.");
        var options = new FacadeWriteOptions { IdempotencyKey = "typed-1", Provenance = note.Provenance };

        var written = await app.WriteAsync("clinic", "DocumentReference", Encoding.UTF8.GetBytes(note.Body), options, limit.Token);
        Assert.True(written.IsSuccess, written.ToString());
        Assert.Equal(201, written.Value.Status);
        Assert.StartsWith(app.FacadeOf("clinic").AbsoluteUri + "/DocumentReference/", written.Value.Location!.AbsoluteUri, StringComparison.Ordinal);
        var again = await app.WriteAsync("clinic", "DocumentReference", Encoding.UTF8.GetBytes(note.Body), options, limit.Token);
        Assert.Equal(written.Value.Loop, again.Value!.Loop);

        var loop = await app.WaitForLoopAsync(written.Value.Loop, Patience.Most, limit.Token);
        Assert.True(loop.IsSuccess, loop.ToString());
        Assert.Equal(LoopStatus.Closed, loop.Value.Status);
        Assert.Equal(["accepted", "in the chart", "in its place", "signed there"], loop.Value.Steps.Select(step => step.Name));
        Assert.All(loop.Value.Steps.Skip(1), step => Assert.Equal("read-back", step.Grade));
        Assert.Equal("verified", Assert.Single(loop.Value.Deliveries).State);

        Assert.True(await first);
        while (events.Current.Loop is not { Status: LoopStatus.Closed } closed || closed.Id != written.Value.Loop)
        {
            Assert.True(await events.MoveNextAsync(), "The stream ended before the loop closed.");
        }

        Assert.True(events.Current.Position > 0);
        var listed = await person.ListLoopsAsync(LoopStatus.Closed, "note", cancellationToken: limit.Token);
        Assert.Contains(listed.Value!, one => one.Id == written.Value.Loop);
        var exchange = Assert.Single(loop.Value.Exchanges, one => one.Kind == "SEND DocumentReference");
        Assert.Equal(exchange.Id, (await person.GetExchangeAsync(exchange.Id, limit.Token)).Value!.Id);
    }

    [Fact]
    public async Task The_operator_looks_at_connections_configuration_messages_and_holds()
    {
        await using var duplex = await SandboxInstallation.StartAsync();
        using var limit = Patience.Limit();
        using var person = new DuplexClient(duplex.Web, new FixedAccessToken(duplex.OperatorToken));

        var connections = await person.ListConnectionsAsync(limit.Token);
        Assert.Equal(["clinic", "lab-1"], connections.Value!.Select(one => one.Name));
        Assert.Equal(person.FacadeOf("clinic"), connections.Value![0].Facade);
        var configuration = await person.GetConfigurationAsync(limit.Token);
        Assert.True(configuration.Value is { IsFixed: true, Generation: > 0, Errors.Count: 0 }, configuration.ToString());
        var keys = await person.GetConnectionKeysAsync("clinic", limit.Token);
        Assert.Equal("EC", keys.Value!.RootElement.GetProperty("keys")[0].GetProperty("kty").GetString());
        Assert.Empty((await person.ListHoldsAsync(cancellationToken: limit.Token)).Value!);
        var counts = await person.CountExchangesAsync("clinic", cancellationToken: limit.Token);
        Assert.Contains("in-the-chart", counts.Value!.Keys);
        Assert.True((await person.ListExchangesAsync("clinic", page: new Page(Max: 1), cancellationToken: limit.Token)).Value!.Count <= 1);
    }

    [Fact]
    public async Task What_goes_wrong_is_a_result_that_says_what_would_be_right()
    {
        await using var duplex = await SandboxInstallation.StartAsync();
        using var limit = Patience.Limit();
        using var key = AppKey.Read(await File.ReadAllTextAsync(duplex.AppKey, limit.Token));
        using var tokens = new PrivateKeyTokenSource(duplex.Web, "scribe", key, Scopes);
        using var app = new DuplexClient(duplex.Web, tokens);
        using var person = new DuplexClient(duplex.Web, new FixedAccessToken(duplex.OperatorToken));

        Assert.Equal(404, (await app.GetLoopAsync(Guid.NewGuid(), limit.Token)).Failure!.Status);
        Assert.Equal(403, (await app.ListConnectionsAsync(limit.Token)).Failure!.Status);
        Assert.Equal(409, (await person.PutConnectionFileAsync("clinic", "connection: clinic", limit.Token)).Failure!.Status);
        Assert.Contains("decision must be one of", (await person.DecideHoldAsync(Guid.NewGuid(), "maybe", "synthetic", cancellationToken: limit.Token)).Failure!.Sentence, StringComparison.Ordinal);
        var refused = await app.WriteAsync("clinic", "DocumentReference", "{}"u8.ToArray(), new FacadeWriteOptions { IdempotencyKey = "typed-2" }, limit.Token);
        Assert.Equal(400, refused.Failure!.Status);
        Assert.NotEqual("", refused.Failure.Sentence);

        using var foreign = AppKey.Read(ForeignKey());
        using var stranger = new PrivateKeyTokenSource(duplex.Web, "scribe", foreign, Scopes);
        var none = await stranger.GetAsync(null, limit.Token);
        Assert.Equal(AccessTokenFailureKind.Refused, none.Failure!.Kind);
        Assert.Equal("invalid_client", none.Failure.Code);

        using var nobody = new DuplexClient(new Uri($"http://127.0.0.1:{FreePort()}"), new FixedAccessToken("t"));
        var unreached = await nobody.ListLoopsAsync(cancellationToken: limit.Token);
        Assert.Equal(0, unreached.Failure!.Status);
        Assert.Contains("is it running", unreached.Failure.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task README_writes_a_note_and_waits_for_its_evidence()
    {
        await using var installation = await SandboxInstallation.StartAsync();
        var (address, keyFile, note, output) = (installation.Web, installation.AppKey, Encoding.UTF8.GetBytes(ScribeNote.For(2, "Synthetic note of the README.").Body), new StringWriter());
        #region README.md of Duplex.Client
        using AppKey key = AppKey.Read(File.ReadAllText(keyFile));
        using PrivateKeyTokenSource tokens = new(address, "scribe", key, ["system/Patient.rs", "system/DocumentReference.crus"]);
        using DuplexClient duplex = new(address, tokens);
        ApiResult<WriteReceipt> written = await duplex.WriteAsync("clinic", "DocumentReference", note, new FacadeWriteOptions { IdempotencyKey = "visit-7-note" });
        ApiResult<Loop> loop = await duplex.WaitForLoopAsync(written.Value!.Loop, TimeSpan.FromSeconds(5));
        output.WriteLine(loop.IsSuccess ? string.Join('\n', loop.Value.Steps.Select(step => $"{step.Name}: {step.Status} {step.Evidence}")) : loop.ToString());
        #endregion
        Assert.Matches("^accepted: met DocumentReference/d[0-9]+/_history/1\n", output.ToString());

        var source = await File.ReadAllLinesAsync(Path.Combine(Repository.Root, "test/Scenarios/ClientLibraryScenario.cs"));
        var shown = source.SkipWhile(line => line.Trim() != "#region README.md of Duplex.Client").Skip(1).TakeWhile(line => line.Trim() != "#endregion").Select(line => line.Trim());
        var readme = await File.ReadAllTextAsync(Path.Combine(Repository.Root, "src/Duplex.Client/README.md"));
        Assert.Contains($"```csharp\n{string.Join('\n', shown)}\n```", readme.ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static string ForeignKey()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP384);
        var numbers = key.ExportParameters(true);
        return $$"""{"kty":"EC","crv":"P-384","kid":"foreign","x":"{{Text(numbers.Q.X!)}}","y":"{{Text(numbers.Q.Y!)}}","d":"{{Text(numbers.D!)}}"}""";
    }

    private static string Text(byte[] number) => Convert.ToBase64String(number).TrimEnd('=').Replace('+', '-').Replace('/', '_');

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
