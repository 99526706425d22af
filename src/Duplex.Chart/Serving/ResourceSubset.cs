using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Chart.Serving;

/// <summary>How much of each resource is returned: <c>_summary</c> and <c>_elements</c> (FHIR R4, search.html sections 3.1.1.5.8 and 3.1.1.5.9).</summary>
public sealed class ResourceSubset
{
    private readonly SearchSummary _summary;
    private readonly HashSet<string> _elements;

    private ResourceSubset(SearchSummary summary, IEnumerable<string> elements)
    {
        _summary = summary;
        _elements = [.. elements];
    }

    /// <summary>Null: all of it.</summary>
    public static ResourceSubset? Of(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return request.Summary is SearchSummary.None or SearchSummary.Count && request.Elements.Count == 0
            ? null
            : new ResourceSubset(request.Summary, request.Elements.Select(path => path.Split('.')[0]));
    }

    /// <summary>Whether a property stays; what is required always does.</summary>
    /// <param name="name">As in JSON; an underscore before it counts for nothing.</param>
    internal bool Keeps(FhirTypeInfo type, string name)
    {
        if (type.FindByJsonName(name.StartsWith('_') ? name[1..] : name) is not { } property)
        {
            return name == "resourceType";
        }

        return property.IsRequired || property.Name is "id" or "meta" || (_summary, property.Name) switch
        {
            (SearchSummary.Text, "text") => true,
            (SearchSummary.Data, not "text") => true,
            (SearchSummary.True, var element) => SummaryElements.Has(type.Name, element),
            (SearchSummary.None, var element) => _elements.Contains(element),
            _ => false,
        };
    }
}
