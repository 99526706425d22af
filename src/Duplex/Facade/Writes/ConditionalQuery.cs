using Microsoft.AspNetCore.WebUtilities;

namespace Duplex.Facade.Writes;

/// <summary>The condition in the address of a change: <c>PUT Patient?identifier=system|value</c>.</summary>
internal static class ConditionalQuery
{
    /// <summary>Still encoded, without what says how to answer; empty where there is none.</summary>
    public static string Of(HttpRequest request) => string.Join('&', (request.QueryString.Value ?? "").TrimStart('?')
        .Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Where(pair => QueryHelpers.ParseQuery(pair).Keys.All(name => name is not ("_format" or "_pretty"))));
}
