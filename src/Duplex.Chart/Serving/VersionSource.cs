using Duplex.Engine.Identity;

namespace Duplex.Chart.Serving;

/// <summary>What <c>meta.source</c> of a version says: <c>urn:duplex:chart:{exchange}</c>, the exchange that told it.</summary>
public static class VersionSource
{
    private const string Prefix = "urn:duplex:chart:";

    public static string Of(ExchangeId exchange) => Prefix + exchange.ToString();

    /// <summary>It was said here, and not by whoever wrote the resource.</summary>
    public static bool IsOurs(string source)
    {
        ArgumentNullException.ThrowIfNull(source);
        return source.StartsWith(Prefix, StringComparison.Ordinal);
    }
}
