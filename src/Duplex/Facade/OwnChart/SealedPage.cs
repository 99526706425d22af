using Duplex.Engine.Identity;
using Duplex.Facade.Reading;
using Microsoft.AspNetCore.WebUtilities;

namespace Duplex.Facade.OwnChart;

/// <summary>Links to next pages: the search and where it goes on, sealed for the connection and the place that was searched.</summary>
internal static class SealedPage
{
    private const char Separator = '\u001f';

    /// <summary>The link in a query; null: it has none.</summary>
    public static string? In(string query) => query.Contains(PageLinks.Parameter, StringComparison.Ordinal)
        && QueryHelpers.ParseQuery(query).TryGetValue(PageLinks.Parameter, out var link) ? link.ToString() : null;

    /// <param name="path">What is searched, below the facade's address.</param>
    public static string Write(PageLinks pages, FacadeCall call, string path, string query, string cursor) =>
        $"{call.Address}{(path.Length == 0 ? "" : "/")}{path}?{PageLinks.Parameter}={pages.Write(call.Connection.Key, path, $"{query}{Separator}{cursor}")}";

    /// <summary>Query and cursor; null where the link was not given for this.</summary>
    public static (string Query, string Cursor)? Read(PageLinks pages, ConnectionKey connection, string path, string link) =>
        pages.Read(connection, path, link)?.Split(Separator, 2) is [var query, var cursor] ? (query, cursor) : null;

    public static ChartAnswer NotGiven() => ChartAnswer.Outcome(
        StatusCodes.Status400BadRequest, "value", "This page link was not given here for this search; search again from the start.");
}
