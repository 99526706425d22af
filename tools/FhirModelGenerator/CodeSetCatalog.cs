using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>The value sets of the specification whose codes can be listed.</summary>
internal sealed class CodeSetCatalog
{
    private readonly Dictionary<string, JsonElement> _valueSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, JsonElement> _codeSystems = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, CodeSetDefinition> _used = new(StringComparer.Ordinal);

    private CodeSetCatalog()
    {
    }

    /// <summary>The sets that were asked for, by name.</summary>
    public IReadOnlyCollection<CodeSetDefinition> Used => _used.Values;

    public static CodeSetCatalog Load(string folder)
    {
        var catalog = new CodeSetCatalog();
        foreach (var resource in DefinitionBundle.Load(folder, "valuesets").Concat(DefinitionBundle.Load(folder, "v3-codesystems")))
        {
            var target = resource.Text("resourceType") == "ValueSet" ? catalog._valueSets : catalog._codeSystems;
            target.TryAdd(resource.Text("url"), resource);
        }

        return catalog;
    }

    /// <summary>The codes of a value set; null where it is open (MIME types, currencies).</summary>
    public CodeSetDefinition? Find(string canonical)
    {
        if (!_valueSets.TryGetValue(canonical.Split('|')[0], out var valueSet))
        {
            return null;
        }

        var codes = new List<(string, string)>();
        foreach (var include in valueSet.GetProperty("compose").Items("include"))
        {
            if (include.TryGetProperty("filter", out _) || include.TryGetProperty("valueSet", out _) || !TryList(include, codes))
            {
                return null;
            }
        }

        var name = NameOf(valueSet);
        var set = new CodeSetDefinition(name, valueSet.Text("title"), [.. codes.DistinctBy(code => code.Item1)]);
        if (_used.TryGetValue(name, out var other) && !other.Codes.SequenceEqual(set.Codes))
        {
            throw new InvalidDataException($"Two value sets are named {name}.");
        }

        return _used[name] = set;
    }

    /// <summary>The computer name, as the specification writes it; where two sets share one, the last part of the URL.</summary>
    private string NameOf(JsonElement valueSet)
    {
        var name = Short(valueSet.Text("name"));
        return _valueSets.Values.Count(other => Short(other.Text("name")) == name) == 1 ? name : Short(valueSet.Text("url").Split('/')[^1]);

        static string Short(string text) => Naming.Words(text) is var words && words.EndsWith("Codes", StringComparison.Ordinal) ? words[..^5] : words;
    }

    private bool TryList(JsonElement include, List<(string, string)> codes)
    {
        if (include.TryGetProperty("concept", out _))
        {
            Add(include, codes);
            return true;
        }

        if (!_codeSystems.TryGetValue(include.Text("system"), out var system) || system.Text("content") != "complete")
        {
            return false;
        }

        Add(system, codes);
        return true;
    }

    private static void Add(JsonElement parent, List<(string, string)> codes)
    {
        foreach (var concept in parent.Items("concept"))
        {
            codes.Add((concept.Text("code"), concept.Text("display")));
            Add(concept, codes);
        }
    }
}
