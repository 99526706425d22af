using System.Text.Json;

namespace Duplex.OAuth;

/// <summary>The discovery document of a facade (SMART App Launch 2.2, "Conformance"): what this installation really offers.</summary>
public static class SmartConfiguration
{
    private static readonly string[] GrantTypes = ["client_credentials"];
    private static readonly string[] AuthenticationMethods = ["private_key_jwt"];
    private static readonly string[] SigningAlgorithms = ["RS384", "ES384"];

    // Required by the guide even where no authorization endpoint is offered.
    private static readonly string[] ChallengeMethods = ["S256"];
    private static readonly string[] Capabilities = ["client-confidential-asymmetric", "permission-v1", "permission-v2"];

    /// <param name="scopes">What may be registered and asked for here.</param>
    public static byte[] Write(string tokenEndpoint, IReadOnlyList<string> scopes) => JsonSerializer.SerializeToUtf8Bytes(new
    {
        token_endpoint = tokenEndpoint,
        grant_types_supported = GrantTypes,
        token_endpoint_auth_methods_supported = AuthenticationMethods,
        token_endpoint_auth_signing_alg_values_supported = SigningAlgorithms,
        scopes_supported = scopes,
        code_challenge_methods_supported = ChallengeMethods,
        capabilities = Capabilities,
    });
}
