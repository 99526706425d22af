using System.Text.Json.Nodes;

namespace Duplex.Scenarios.Synthea;

/// <summary>One whole record of a synthetic patient, as Synthea wrote it.</summary>
internal sealed class SyntheaRecord
{
    private SyntheaRecord(string name, JsonObject bundle)
    {
        Name = name;
        Bundle = bundle;
        Entries = [.. bundle["entry"]!.AsArray().Select(entry => ((string)entry!["fullUrl"]!, entry["resource"]!.AsObject()))];
        Patient = Entries.Single(entry => Type(entry.Resource) == "Patient").FullUrl;
    }

    public string Name { get; }

    public JsonObject Bundle { get; }

    public IReadOnlyList<(string FullUrl, JsonObject Resource)> Entries { get; }

    /// <summary>The patient's <c>fullUrl</c>.</summary>
    public string Patient { get; }

    /// <summary>What the record refers to by a condition: <c>Practitioner?identifier=system|value</c>.</summary>
    public IReadOnlyList<string> Conditions => [.. Entries.SelectMany(entry => ReferencesIn(entry.Resource)).Where(reference => reference.Contains('?', StringComparison.Ordinal)).Distinct().Order(StringComparer.Ordinal)];

    public static SyntheaRecord Read(string file) => Of(Path.GetFileName(file), JsonNode.Parse(File.ReadAllBytes(file))!.AsObject());

    public static SyntheaRecord Of(string name, JsonObject bundle) => new(name, bundle);

    /// <summary>The record as a transaction that creates each of its resources.</summary>
    /// <param name="change">Changes the request of an entry.</param>
    public JsonObject AsTransaction(Action<JsonObject, JsonObject>? change = null)
    {
        var entries = new JsonArray();
        foreach (var (fullUrl, resource) in Entries)
        {
            var request = new JsonObject { ["method"] = "POST", ["url"] = Type(resource) };
            change?.Invoke(request, resource);
            entries.Add(new JsonObject { ["fullUrl"] = fullUrl, ["resource"] = resource.DeepClone(), ["request"] = request });
        }

        return new JsonObject { ["resourceType"] = "Bundle", ["type"] = "transaction", ["entry"] = entries };
    }

    /// <summary>The <c>fullUrl</c>s of what belongs to the patient's compartment: the patient, and what refers to him itself.</summary>
    public IEnumerable<string> Compartment() =>
        from entry in Entries
        where entry.FullUrl == Patient || ReferencesIn(entry.Resource).Contains(Patient)
        select entry.FullUrl;

    /// <summary>References of a resource, those of what it contains left out.</summary>
    public static IEnumerable<string> ReferencesIn(JsonNode? node) => node switch
    {
        JsonObject element => element.Where(member => member.Key != "contained").SelectMany(member =>
            member is { Key: "reference", Value: JsonValue value } && value.TryGetValue<string>(out var text) ? [text] : ReferencesIn(member.Value)),
        JsonArray list => list.SelectMany(ReferencesIn),
        _ => [],
    };

    /// <summary>A resource without what a server gives it, with these references in place of its own.</summary>
    public static JsonObject Plain(JsonObject resource, Func<string, string> reference)
    {
        var plain = resource.DeepClone().AsObject();
        plain.Remove("id");
        plain.Remove("meta");
        Rewrite(plain, reference);
        return plain;
    }

    public static string Type(JsonObject resource) => (string)resource["resourceType"]!;

    private static void Rewrite(JsonNode? node, Func<string, string> reference)
    {
        if (node is JsonArray list)
        {
            foreach (var item in list)
            {
                Rewrite(item, reference);
            }
        }
        else if (node is JsonObject element)
        {
            foreach (var (name, value) in element.ToList())
            {
                if (name == "reference" && value is JsonValue)
                {
                    element[name] = reference((string)value!);
                }
                else
                {
                    Rewrite(value, reference);
                }
            }
        }
    }
}
