using System.Text;

namespace Duplex.Fhir.Client.Search;

/// <summary>One parameter of a search, history or operation. <paramref name="Value"/> is FHIR search syntax, not yet percent-encoded.</summary>
public readonly record struct QueryParameter(string Name, string Value)
{
    /// <summary>A token parameter <c>system|code</c>, with both escaped (FHIR R4 search.html#escaping).</summary>
    public static QueryParameter Token(string name, string system, string code) => new(name, $"{Escape(system)}|{Escape(code)}");

    /// <summary>A plain value, escaped.</summary>
    public static QueryParameter Text(string name, string value) => new(name, Escape(value));

    /// <summary>Joins parameters into a query without the question mark.</summary>
    public static string ToQuery(params ReadOnlySpan<QueryParameter> parameters)
    {
        var query = new StringBuilder();
        foreach (var (name, value) in parameters)
        {
            query.Append(query.Length == 0 ? "" : "&").Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
        }

        return query.ToString();
    }

    private static string Escape(string value) => value
        .Replace(@"\", @"\\", StringComparison.Ordinal)
        .Replace(",", @"\,", StringComparison.Ordinal)
        .Replace("$", @"\$", StringComparison.Ordinal)
        .Replace("|", @"\|", StringComparison.Ordinal);
}
