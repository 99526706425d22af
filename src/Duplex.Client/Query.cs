using System.Globalization;

namespace Duplex.Client;

internal static class Query
{
    public static string Of((string Name, string? Value) first, Page? page) => Write([first, .. Parts(page)]);

    public static string Of((string Name, string? Value) first, (string Name, string? Value) second, Page? page) => Write([first, second, .. Parts(page)]);

    public static string Write(IEnumerable<(string Name, string? Value)> parts)
    {
        var given = string.Join('&', parts.Where(part => part.Value is not null).Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!)}"));
        return given.Length == 0 ? "" : "?" + given;
    }

    public static (string Name, string? Value)[] Parts(Page? page) =>
        [("before", page?.Before?.ToString("D")), ("max", page?.Max.ToString(CultureInfo.InvariantCulture))];
}
