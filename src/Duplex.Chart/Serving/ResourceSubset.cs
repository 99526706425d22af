using System.Text.Json.Nodes;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Serving;

/// <summary>How much of each resource is returned: <c>_summary</c> and <c>_elements</c> (FHIR R4, search.html sections 3.1.1.5.8 and 3.1.1.5.9).</summary>
public sealed class ResourceSubset
{
    private readonly SearchSummary _summary;
    private readonly AskedElements _elements;

    private ResourceSubset(SearchSummary summary, AskedElements elements)
    {
        _summary = summary;
        _elements = elements;
    }

    /// <summary>Null: all of it.</summary>
    public static ResourceSubset? Of(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Of(request.Summary, request.Elements);
    }

    /// <inheritdoc cref="Of(SearchRequest)"/>
    /// <param name="elements">By name, or by path: <c>name.family</c>.</param>
    public static ResourceSubset? Of(SearchSummary summary, IReadOnlyList<string> elements)
    {
        ArgumentNullException.ThrowIfNull(elements);
        return summary is SearchSummary.None or SearchSummary.Count && elements.Count == 0 ? null : new ResourceSubset(summary, AskedElements.Of(elements));
    }

    /// <summary>Takes out what is not asked for; type, id, <c>meta</c> and what is required stay. True where something went.</summary>
    public bool Apply(JsonObject resource)
    {
        ArgumentNullException.ThrowIfNull(resource);
        return FhirModel.FindType((string?)resource["resourceType"] ?? "") is { } type && Narrow(resource, type, _elements, isTop: true);
    }

    private bool Narrow(JsonObject owner, FhirTypeInfo type, AskedElements asked, bool isTop)
    {
        var changed = false;
        foreach (var (name, value) in owner.ToList())
        {
            if (isTop && name == "resourceType")
            {
                continue;
            }

            var json = name.StartsWith('_') ? name[1..] : name;
            if (type.FindByJsonName(json) is not { } property || !Keeps(property, asked, isTop))
            {
                owner.Remove(name);
                changed = true;
            }
            else if (json == name && (name != "meta" || !isTop))
            {
                // What stands beside a plain value (_birthDate) goes with it.
                changed |= NarrowWithin(owner, name, value, property, asked.Within(property.Name));
            }
        }

        return changed;
    }

    private bool Keeps(FhirPropertyInfo property, AskedElements asked, bool isTop) =>
        property.IsRequired || (isTop && property.Name is "id" or "meta") || _summary switch
        {
            SearchSummary.Text => property.Name == "text",
            SearchSummary.Data => property.Name != "text",
            SearchSummary.True => property.IsInSummary,
            _ => asked.Has(property.Name),
        };

    private bool NarrowWithin(JsonObject owner, string name, JsonNode? value, FhirPropertyInfo property, AskedElements asked)
    {
        // The narrative is given whole or not at all, and so is what stays because it is required.
        if (_summary is SearchSummary.Text or SearchSummary.Data || (_summary != SearchSummary.True && asked.IsWhole))
        {
            return false;
        }

        var type = FhirModel.FindType(property.IsChoice ? property.Types[property.NamesInJson.ToList().IndexOf(name)] : property.Types[0]);
        if (type is null)
        {
            return false;
        }

        var changed = false;
        switch (value)
        {
            case JsonObject one:
                changed = Narrow(one, type, asked, isTop: false);
                if (one.Count == 0)
                {
                    owner.Remove(name);
                }

                break;
            case JsonArray items:
                foreach (var item in items.OfType<JsonObject>().ToList())
                {
                    changed |= Narrow(item, type, asked, isTop: false);
                    if (item.Count == 0)
                    {
                        items.Remove(item);
                    }
                }

                if (items.Count == 0)
                {
                    owner.Remove(name);
                }

                break;
        }

        return changed;
    }
}
