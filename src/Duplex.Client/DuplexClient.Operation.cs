using System.Text;
using System.Text.Json;
using Duplex.Client.Answers;
using Duplex.Client.Rows;

namespace Duplex.Client;

/// <content>Exchanges, connections and configuration: for the operator.</content>
public sealed partial class DuplexClient
{
    /// <summary>What crossed the boundary, newest first.</summary>
    /// <param name="connection">Its name; null: all.</param>
    /// <param name="kind">Such as <c>ADT^A01</c>; null: all.</param>
    /// <param name="outcome">Such as <c>held</c>; null: all.</param>
    /// <param name="page">Which of them; null: the first 100.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async ValueTask<ApiResult<IReadOnlyList<ExchangeSummary>>> ListExchangesAsync(
        string? connection = null, string? kind = null, string? outcome = null, Page? page = null, CancellationToken cancellationToken = default) =>
        Part(
            await GetAsync(
                "api/exchanges" + Query.Write([("connection", connection), ("kind", kind), ("outcome", outcome), .. Query.Parts(page)]),
                ClientJson.Default.ExchangePage,
                cancellationToken),
            all => all.Exchanges);

    /// <summary>How many exchanges there are by outcome.</summary>
    public async ValueTask<ApiResult<IReadOnlyDictionary<string, long>>> CountExchangesAsync(
        string? connection = null, string? kind = null, CancellationToken cancellationToken = default) =>
        Part(await GetAsync("api/exchanges/counts" + Query.Write([("connection", connection), ("kind", kind)]), ClientJson.Default.ExchangeCounts, cancellationToken), all => all.Counts);

    /// <summary>An exchange with its bytes. Patient data.</summary>
    public ValueTask<ApiResult<Exchange>> GetExchangeAsync(Guid id, CancellationToken cancellationToken = default) =>
        GetAsync($"api/exchanges/{id:D}", ClientJson.Default.Exchange, cancellationToken);

    /// <summary>Interprets an inbound message again, with the configuration of now.</summary>
    public ValueTask<ApiResult<ReplayOutcome>> ReplayExchangeAsync(Guid id, CancellationToken cancellationToken = default) =>
        CallAsync(HttpMethod.Post, $"api/exchanges/{id:D}/replay", null, ClientJson.Default.ReplayOutcome, cancellationToken);

    /// <summary>The configuration in force, and what is wrong with what was written since.</summary>
    public ValueTask<ApiResult<ConfigurationState>> GetConfigurationAsync(CancellationToken cancellationToken = default) =>
        GetAsync("api/configuration", ClientJson.Default.ConfigurationState, cancellationToken);

    /// <summary>The connections of the organization.</summary>
    public async ValueTask<ApiResult<IReadOnlyList<Connection>>> ListConnectionsAsync(CancellationToken cancellationToken = default) =>
        Part(await GetAsync("api/connections", ClientJson.Default.ConnectionPage, cancellationToken), all => all.Connections);

    /// <summary>The file that configures a connection, in YAML.</summary>
    public ValueTask<ApiResult<string>> GetConnectionFileAsync(string name, CancellationToken cancellationToken = default) =>
        SendAsync(() => new HttpRequestMessage(HttpMethod.Get, AddressOf(name)), (_, body) => Encoding.UTF8.GetString(body), cancellationToken);

    /// <summary>Creates or changes a connection. All files are read with it before it is kept; it is in force moments later.</summary>
    public ValueTask<ApiResult<ConnectionWritten>> PutConnectionFileAsync(string name, string yaml, CancellationToken cancellationToken = default) =>
        SendAsync(
            () => new HttpRequestMessage(HttpMethod.Put, AddressOf(name)) { Content = new StringContent(yaml, Encoding.UTF8, "application/yaml") },
            (_, body) => JsonSerializer.Deserialize(body, ClientJson.Default.ConnectionWritten),
            cancellationToken);

    /// <summary>Removes a connection that nothing else needs. The value is its name.</summary>
    public ValueTask<ApiResult<string>> DeleteConnectionAsync(string name, CancellationToken cancellationToken = default) =>
        SendAsync(() => new HttpRequestMessage(HttpMethod.Delete, AddressOf(name)), (_, _) => name, cancellationToken);

    /// <summary>The public keys (JWK Set) with which Duplex signs in at the connection's counterparty.</summary>
    public ValueTask<ApiResult<JsonDocument>> GetConnectionKeysAsync(string name, CancellationToken cancellationToken = default) =>
        GetAsync(PathOf(name) + "/keys", ClientJson.Default.JsonDocument, cancellationToken);

    /// <summary>Makes a new key beside the one in use, to be registered at the counterparty first.</summary>
    public ValueTask<ApiResult<JsonDocument>> MakeConnectionKeyAsync(string name, CancellationToken cancellationToken = default) =>
        CallAsync(HttpMethod.Post, PathOf(name) + "/keys", null, ClientJson.Default.JsonDocument, cancellationToken);

    /// <summary>Uses the new key from now on.</summary>
    public ValueTask<ApiResult<JsonDocument>> UseConnectionKeyAsync(string name, CancellationToken cancellationToken = default) =>
        CallAsync(HttpMethod.Post, PathOf(name) + "/keys/use", null, ClientJson.Default.JsonDocument, cancellationToken);

    private static string PathOf(string name) => $"api/connections/{Uri.EscapeDataString(name)}";

    private Uri AddressOf(string name) => new(_base, PathOf(name));
}
