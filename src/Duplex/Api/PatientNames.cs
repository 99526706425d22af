using System.Text.Json;
using Duplex.Chart;
using Duplex.Engine.Identity;

namespace Duplex.Api;

/// <summary>What the chart calls a patient, for a person to read. Patient data: never logged.</summary>
public sealed class PatientNames(IChartReader chart)
{
    private const string Prefix = "Patient/";

    /// <summary>Given and family names, or null when the chart does not know the patient.</summary>
    public async ValueTask<string?> FindAsync(ConnectionKey connection, string reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (!reference.StartsWith(Prefix, StringComparison.Ordinal)
            || await chart.GetAsync(connection, "Patient", reference[Prefix.Length..], cancellationToken) is not { } version)
        {
            return null;
        }

        using var patient = JsonDocument.Parse(version.Body);
        if (!patient.RootElement.TryGetProperty("name", out var names) || names.ValueKind != JsonValueKind.Array || names.GetArrayLength() == 0)
        {
            return null;
        }

        var name = names.EnumerateArray().OrderBy(Rank).First();
        if (name.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String)
        {
            return text.GetString();
        }

        var given = name.TryGetProperty("given", out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString())
            : [];
        var family = name.TryGetProperty("family", out var last) && last.ValueKind == JsonValueKind.String ? last.GetString() : null;
        var whole = string.Join(' ', [.. given, family]).Trim();
        return whole.Length == 0 ? null : whole;
    }

    private static int Rank(JsonElement name) => name.TryGetProperty("use", out var use) ? use.GetString() switch
    {
        "official" => 0,
        "usual" => 1,
        "old" or "maiden" => 3,
        _ => 2,
    } : 2;
}
