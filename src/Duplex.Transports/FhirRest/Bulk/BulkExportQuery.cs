namespace Duplex.Transports.FhirRest.Bulk;

/// <summary>What to ask a counterparty's Bulk export for (Bulk Data Access 1.0 to 3.0).</summary>
/// <param name="Group">Id of a Group; null: all patients.</param>
/// <param name="Types">Empty: all.</param>
public sealed record BulkExportQuery(string? Group = null, DateTimeOffset? Since = null, IReadOnlyList<string>? Types = null)
{
    internal string ToAddress()
    {
        var query = new List<string> { "_outputFormat=application%2Ffhir%2Bndjson" };
        if (Since is { } since)
        {
            query.Add($"_since={Uri.EscapeDataString(since.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", System.Globalization.CultureInfo.InvariantCulture))}");
        }

        if (Types is { Count: > 0 } types)
        {
            query.Add($"_type={Uri.EscapeDataString(string.Join(',', types))}");
        }

        return $"{(Group is { } group ? $"Group/{Uri.EscapeDataString(group)}" : "Patient")}/$export?{string.Join('&', query)}";
    }
}
