using System.Globalization;
using Duplex.Chart.Bulk;

namespace Duplex.Facade.Bulk;

/// <summary>Where exports are polled and their files lie.</summary>
internal static class BulkAddresses
{
    /// <summary>No resource type has this name, so that it is in nothing's way.</summary>
    public const string Status = "/_export/{job}";

    public const string File = Status + "/{file}";

    public static string StatusOf(FacadeCall call, BulkJobId id) => $"{call.Address}/_export/{id}";

    public static string FileOf(FacadeCall call, BulkJobId id, int file, string type) =>
        string.Create(CultureInfo.InvariantCulture, $"{StatusOf(call, id)}/{file}.{type}.ndjson");

    /// <summary>The file's place among the job's; null: this is no name of a file.</summary>
    public static int? PlaceOf(string file) =>
        file.Split('.') is [var place, _, "ndjson"] && int.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
