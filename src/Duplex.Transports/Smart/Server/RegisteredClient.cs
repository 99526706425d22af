namespace Duplex.Transports.Smart.Server;

/// <summary>
/// A client that may ask for tokens with <c>private_key_jwt</c> (SMART App Launch 2.2, "Client Authentication: Asymmetric").
/// Its public keys are registered by address (preferred, since they rotate) or by value; one of both is needed.
/// </summary>
/// <param name="ClientId">The client's id; the assertion's <c>iss</c> and <c>sub</c>.</param>
/// <param name="Scopes">What the client may be granted, as SMART scopes.</param>
/// <param name="KeySetJson">The JSON Web Key Set itself.</param>
/// <param name="KeySetUrl">Where the JSON Web Key Set is published.</param>
public sealed record RegisteredClient(
    string ClientId,
    IReadOnlyList<string> Scopes,
    string? KeySetJson = null,
    Uri? KeySetUrl = null);
