using System.Text.Json;

namespace Duplex.Transports.Smart.Client;

/// <summary>Fetches <c>{base}/.well-known/smart-configuration</c>; never with a token.</summary>
public sealed class SmartConfigurationClient(OAuthCall call)
{
    public const string NotFound = "smart-configuration-missing";
    public const string Invalid = "smart-configuration-invalid";

    public async ValueTask<SmartConfigurationResult> FetchAsync(Uri fhirBase, CancellationToken cancellationToken)
    {
        var address = new Uri(fhirBase.AbsoluteUri.TrimEnd('/') + "/.well-known/smart-configuration");
        var answer = await call.SendAsync(() => new HttpRequestMessage(HttpMethod.Get, address), cancellationToken);
        return answer switch
        {
            { Failure: { } failure } => new SmartConfigurationResult(null, failure, answer.Sentence, answer.RetryAfter),
            { Status: 200, Json: { ValueKind: JsonValueKind.Object } json } => Read(json, fhirBase, address),
            { Status: 200 } => new SmartConfigurationResult(null, Invalid, "The discovery document is not a JSON object."),
            _ => new SmartConfigurationResult(
                null, NotFound, $"The discovery document was answered with HTTP {answer.Status}; the connection's base address must be the server's FHIR base.", answer.RetryAfter),
        };
    }

    private static SmartConfigurationResult Read(JsonElement json, Uri fhirBase, Uri address)
    {
        if (!json.TryGetProperty("token_endpoint", out var endpoint) || endpoint.ValueKind != JsonValueKind.String
            || !Uri.TryCreate(address, endpoint.GetString(), out var token) || token.Scheme is not ("http" or "https"))
        {
            return new SmartConfigurationResult(null, Invalid, "The discovery document names no usable token_endpoint.");
        }

        if (fhirBase.Scheme == "https" && token.Scheme != "https")
        {
            return new SmartConfigurationResult(null, Invalid, "The token_endpoint is not https although the FHIR base is; credentials are not sent there.");
        }

        return new SmartConfigurationResult(new SmartConfiguration
        {
            TokenEndpoint = token,
            Capabilities = Texts(json, "capabilities"),
            GrantTypes = Texts(json, "grant_types_supported"),
            SigningAlgorithms = Texts(json, "token_endpoint_auth_signing_alg_values_supported"),
            Scopes = Texts(json, "scopes_supported"),
        });
    }

    private static string[] Texts(JsonElement json, string name) =>
        json.TryGetProperty(name, out var values) && values.ValueKind == JsonValueKind.Array
            ? [.. values.EnumerateArray().Where(v => v.ValueKind == JsonValueKind.String).Select(v => v.GetString()!)]
            : [];
}
