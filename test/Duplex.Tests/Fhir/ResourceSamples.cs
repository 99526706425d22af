using Duplex.Fhir.Model;
using Xunit;

namespace Duplex.Tests.Fhir;

/// <summary>Synthetic resources that hold every element of a type, made from the model's own definitions.</summary>
internal static class ResourceSamples
{
    // Deep enough for every backbone element once; recursion in data types ends here.
    private const int MaxDepth = 6;

    /// <summary>As many resources as the widest choice has types, so that each type occurs.</summary>
    public static IEnumerable<string> Of(string resourceType)
    {
        var info = FhirModel.FindType(resourceType)!;
        var rounds = info.Properties.Max(property => property.Types.Count);
        return Enumerable.Range(0, rounds).Select(round => Members(info, round, 0, $"\"resourceType\":\"{resourceType}\""));
    }

    private static string Members(FhirTypeInfo info, int round, int depth, string first)
    {
        var members = new List<string> { first };
        foreach (var property in info.Properties)
        {
            var isInherited = info.Parent?.Find(property.Name) is not null;
            var type = property.Types[round % property.Types.Count];
            var isLeaf = type == "System.String" || char.IsAsciiLetterLower(type[0]);
            if (property.IsRequired || (depth < MaxDepth && !isInherited && (isLeaf || type.Contains('.', StringComparison.Ordinal) || depth < 2)))
            {
                var name = property.IsChoice ? property.Name + char.ToUpperInvariant(type[0]) + type[1..] : property.Name;
                var value = isLeaf ? Leaf(type, property) : Node(type, round, depth + 1);
                members.Add($"\"{name}\":{(property.IsList ? $"[{value}]" : value)}");
            }
        }

        if (!members.Exists(member => member.Length > 0))
        {
            members.Add("\"id\":\"e1\"");
        }

        return "{" + string.Join(',', members.Where(member => member.Length > 0)) + "}";
    }

    private static string Node(string type, int round, int depth) => type == "Resource"
        ? """{"resourceType":"Basic","code":{"text":"synthetic"}}"""
        : Members(FhirModel.FindType(type)!, round, depth, "");

    private static string Leaf(string type, FhirPropertyInfo property) => type switch
    {
        "boolean" => "true",
        "decimal" => "80.00",
        "integer" => "-3",
        "positiveInt" => "1",
        "unsignedInt" => "0",
        "code" => $"\"{property.Codes?.First() ?? "synthetic"}\"",
        "date" => "\"1970-01\"",
        "dateTime" => "\"2026-02-28T23:59:59.123+01:00\"",
        "instant" => "\"2026-02-28T23:59:59Z\"",
        "time" => "\"08:30:00\"",
        "base64Binary" => "\"c3ludGhldGlj\"",
        "oid" => "\"urn:oid:1.2.3\"",
        "uuid" => "\"urn:uuid:c757873d-ec9a-4326-a141-556f43239520\"",
        "xhtml" => "\"<div xmlns=\\\"http://www.w3.org/1999/xhtml\\\">synthetic</div>\"",
        _ => "\"synthetic\"",
    };
}
