using Duplex.Engine.Identity;

namespace Duplex.Api;

/// <summary>Every answer carries <c>X-Request-Id</c>: the caller's own where it is a plain one, else a new one.</summary>
internal sealed class RequestIds(RequestDelegate next, IIdSource ids)
{
    public const string Header = "X-Request-Id";

    private const int MaxLength = 128;

    public Task InvokeAsync(HttpContext http)
    {
        var given = http.Request.Headers[Header].ToString();
        var id = IsPlain(given) ? given : ids.NewId().ToString("D");
        http.TraceIdentifier = id;
        http.Response.Headers[Header] = id;
        return next(http);
    }

    private static bool IsPlain(string text) =>
        text.Length is > 0 and <= MaxLength && text.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '.' or '_');
}
