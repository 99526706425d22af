using System.Text.Json;

namespace Duplex.OAuth;

/// <summary>An error answer of the token endpoint (RFC 6749, section 5.2).</summary>
/// <param name="Code">One of the RFC's constants.</param>
/// <param name="Description">What is wrong and what would be right.</param>
public sealed record OAuthError(int Status, string Code, string Description)
{
    public static OAuthError InvalidRequest(string description) => new(StatusCodes.Status400BadRequest, "invalid_request", description);

    public static OAuthError InvalidClient(string description) => new(StatusCodes.Status401Unauthorized, "invalid_client", description);

    public static OAuthError InvalidScope(string description) => new(StatusCodes.Status400BadRequest, "invalid_scope", description);

    public static OAuthError UnsupportedGrantType(string description) => new(StatusCodes.Status400BadRequest, "unsupported_grant_type", description);

    public Task WriteAsync(HttpContext http)
    {
        ArgumentNullException.ThrowIfNull(http);
        http.Response.StatusCode = Status;
        http.Response.ContentType = "application/json";
        return http.Response.Body.WriteAsync(
            JsonSerializer.SerializeToUtf8Bytes(new { error = Code, error_description = Description }), http.RequestAborted).AsTask();
    }
}
