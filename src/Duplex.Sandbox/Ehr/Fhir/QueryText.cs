using Microsoft.AspNetCore.WebUtilities;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Splits a query or form into its parameters, in order, decoded.</summary>
internal static class QueryText
{
    public static IReadOnlyList<(string Name, string Value)> Parse(string text)
    {
        var all = new List<(string, string)>();
        foreach (var pair in new QueryStringEnumerable(text))
        {
            all.Add((pair.DecodeName().ToString(), pair.DecodeValue().ToString()));
        }

        return all;
    }
}
