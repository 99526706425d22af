using System.Net;
using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Tokens;
using Duplex.Tests.Fhir.Client;
using Duplex.Transports.FhirRest;
using Duplex.Vendors;
using Duplex.Vendors.FhirR4;
using Microsoft.AspNetCore.Http;

namespace Duplex.Tests.Vendors.FhirR4;

/// <summary>A connector and the scripted server that it talks to.</summary>
public sealed class Ehr : IAsyncDisposable
{
    private readonly SocketsHttpHandler _handler = FhirRestTransport.CreateHandler(new FhirRestLimits());
    private readonly FhirRestClient _client;

    private Ehr(ScriptedServer server, NoteParts parts, IAccessTokenSource? tokens)
    {
        Server = server;
        _client = new FhirRestClient(_handler, new FhirRestClientOptions { BaseAddress = server.FhirBase }, tokens, new SteppedTime());
        Connector = new FhirR4Connector(_client, new FhirR4Options { SettlingTime = TimeSpan.Zero, NoteParts = parts });
    }

    public ScriptedServer Server { get; }

    public IConnector Connector { get; }

    public static Task<Ehr> StartAsync(Func<SeenRequest, IResult> answer, NoteParts parts = NoteParts.Whole, IAccessTokenSource? tokens = null) =>
        StartAsync((seen, context) => answer(seen).ExecuteAsync(context), parts, tokens);

    public static async Task<Ehr> StartAsync(Func<SeenRequest, HttpContext, Task> answer, NoteParts parts = NoteParts.Whole, IAccessTokenSource? tokens = null) =>
        new(await ScriptedServer.StartAsync(answer), parts, tokens);

    public Part[] PartsOf(DeliveryJob job, params string[] references) =>
        [.. Connector.Plan(job).Parts.Select((p, i) => NoteJob.PartOf(p, i < references.Length ? references[i] : null))];

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _handler.Dispose();
        await Server.DisposeAsync();
    }
}
