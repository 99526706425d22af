using System.Text.Json;

namespace Duplex.FhirModelGenerator;

/// <summary>Computes value sets from the code systems that are at hand.</summary>
internal sealed class ValueSetExpansion
{
    // Content under a licence of its own is never shipped; a binding to it is reported as not checked.
    private static readonly HashSet<string> Licensed = new(StringComparer.Ordinal)
    {
        "http://loinc.org",
        "http://snomed.info/sct",
        "http://www.nlm.nih.gov/research/umls/rxnorm",
        "http://www.ama-assn.org/go/cpt",
        "http://hl7.org/fhir/sid/icd-10",
        "http://hl7.org/fhir/sid/icd-10-cm",
        "http://www.cms.gov/Medicare/Coding/ICD10",
        "http://nucc.org/provider-taxonomy",
        "http://www.ada.org/cdt",
        "https://www.nubc.org/CodeSystem/PatDischargeStatus",
    };

    private readonly Dictionary<string, JsonElement> _valueSets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CodeSystemTree> _codeSystems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ValueSetContent> _expanded = new(StringComparer.Ordinal);

    public ValueSetExpansion(IReadOnlyList<JsonElement> resources)
    {
        foreach (var resource in resources)
        {
            switch (resource.Text("resourceType"))
            {
                case "ValueSet":
                    _valueSets.TryAdd(resource.Text("url"), resource);
                    break;
                case "CodeSystem" when resource.Text("content") == "complete" && !Licensed.Contains(resource.Text("url")):
                    _codeSystems.TryAdd(resource.Text("url"), new CodeSystemTree(resource));
                    break;
            }
        }
    }

    public bool IsShipped(string system) => _codeSystems.ContainsKey(system);

    public SortedSet<string> CodesOf(string system) => _codeSystems[system].Codes;

    public ValueSetContent Expand(string canonical)
    {
        var url = canonical.Split('|')[0];
        if (_expanded.TryGetValue(url, out var known))
        {
            return known;
        }

        var content = new ValueSetContent();
        // A set that is composed of itself finds this unknown one.
        _expanded[url] = new ValueSetContent { IsComplete = false };
        if (!_valueSets.TryGetValue(url, out var valueSet) || !valueSet.TryGetProperty("compose", out var compose))
        {
            return _expanded[url];
        }

        foreach (var include in compose.Items("include"))
        {
            content.Add(Part(include));
        }

        foreach (var exclude in compose.Items("exclude"))
        {
            content.Remove(Part(exclude));
        }

        return _expanded[url] = content;
    }

    private ValueSetContent Part(JsonElement part)
    {
        ValueSetContent? content = null;
        if (part.TryGetProperty("system", out var named))
        {
            var system = named.GetString()!.Split('|')[0];
            content = new ValueSetContent();
            content.Add(system, Codes(system, part));
        }

        foreach (var other in part.Items("valueSet"))
        {
            var expanded = Expand(other.GetString()!);
            content = content is null ? expanded : content.Intersect(expanded);
        }

        return content ?? new ValueSetContent { IsComplete = false };
    }

    private IEnumerable<string>? Codes(string system, JsonElement part)
    {
        if (Licensed.Contains(system))
        {
            return null;
        }

        if (part.TryGetProperty("concept", out _))
        {
            return part.Items("concept").Select(concept => concept.Text("code"));
        }

        if (!_codeSystems.TryGetValue(system, out var tree))
        {
            return null;
        }

        var codes = new SortedSet<string>(tree.Codes, StringComparer.Ordinal);
        foreach (var filter in part.Items("filter"))
        {
            if (tree.Filter(filter.Text("property"), filter.Text("op"), filter.Text("value")) is not { } kept)
            {
                return null;
            }

            codes.IntersectWith(kept);
        }

        return codes;
    }
}
