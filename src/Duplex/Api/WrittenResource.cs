using System.Text.Json;
using Duplex.Chart;

namespace Duplex.Api;

/// <summary>A version that an exchange wrote into its connection's chart.</summary>
/// <param name="Body">FHIR JSON; null where it is larger than is shown, where the version is a deletion, and where it was erased.</param>
public sealed record WrittenResource(string Reference, int Version, JsonElement? Body)
{
    private const int MaxBodyBytes = 1024 * 1024;

    public static WrittenResource Of(ChartVersion version)
    {
        ArgumentNullException.ThrowIfNull(version);
        return new WrittenResource(version.Reference, version.Version, version.Body.Length is 0 or > MaxBodyBytes ? null : JsonElement.Parse(version.Body.Span));
    }
}
