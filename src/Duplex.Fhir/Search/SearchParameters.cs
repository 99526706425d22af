using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Search;

/// <summary>The search parameters of FHIR R4 (4.0.1): all that HL7 published, read when a type is first asked for.</summary>
public static class SearchParameters
{
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, SearchParameterDefinition>> ByType = new(StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, SearchParameterDefinition> OfAnyResource = Read("Resource").ToFrozenDictionary(parameter => parameter.Code, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, SearchParameterDefinition> OfDomainResources = Read("DomainResource").ToFrozenDictionary(parameter => parameter.Code, StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, SearchParameterDefinition> None = FrozenDictionary<string, SearchParameterDefinition>.Empty;

    /// <summary>The parameter with this code, or null.</summary>
    /// <param name="resourceType">A resource type of R4; <c>Resource</c> for the parameters that every type has.</param>
    /// <param name="code">The name in a search, in its exact case.</param>
    public static SearchParameterDefinition? Find(string resourceType, string code)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        ArgumentNullException.ThrowIfNull(code);
        return Table(resourceType).GetValueOrDefault(code);
    }

    /// <summary>Every parameter of a type, the common ones included, by code; empty where R4 has no such type.</summary>
    public static IReadOnlyList<SearchParameterDefinition> Of(string resourceType)
    {
        ArgumentNullException.ThrowIfNull(resourceType);
        return [.. Table(resourceType).Values.OrderBy(parameter => parameter.Code, StringComparer.Ordinal)];
    }

    private static FrozenDictionary<string, SearchParameterDefinition> Table(string resourceType)
    {
        if (resourceType == "Resource")
        {
            return OfAnyResource;
        }

        // Only known types are kept: what a stranger asks for must not fill the memory.
        return ByType.TryGetValue(resourceType, out var table) ? table
            : FhirModel.IsResourceType(resourceType) ? ByType.GetOrAdd(resourceType, Load)
            : None;
    }

    private static FrozenDictionary<string, SearchParameterDefinition> Load(string resourceType)
    {
        var isDomainResource = FhirModel.FindType(resourceType)?.Parent?.Name == "DomainResource";
        IEnumerable<SearchParameterDefinition> all = OfAnyResource.Values.Concat(Read(resourceType));
        return (isDomainResource ? all.Concat(OfDomainResources.Values) : all).ToFrozenDictionary(parameter => parameter.Code, StringComparer.Ordinal);
    }

    private static IEnumerable<SearchParameterDefinition> Read(string type) =>
        Encoding.UTF8.GetString(SearchParameterTable.Rows(type)).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => Row(type, row));

    private static SearchParameterDefinition Row(string type, string row)
    {
        var fields = row.Split(';');
        return new SearchParameterDefinition(
            type,
            fields[0],
            fields[1],
            TypeNamed(fields[2]),
            fields[3].Length == 0 ? null : fields[3],
            fields[4] is "" or "*" ? [] : fields[4].Split(','),
            [.. fields[5].Split('~', StringSplitOptions.RemoveEmptyEntries).Select(Component)]);
    }

    private static SearchParameterComponent Component(string text)
    {
        var parts = text.Split(':');
        return new SearchParameterComponent(parts[0], TypeNamed(parts[1]), parts[2]);
    }

    private static SearchParameterType TypeNamed(string name) => name switch
    {
        "number" => SearchParameterType.Number,
        "date" => SearchParameterType.Date,
        "string" => SearchParameterType.String,
        "token" => SearchParameterType.Token,
        "reference" => SearchParameterType.Reference,
        "composite" => SearchParameterType.Composite,
        "quantity" => SearchParameterType.Quantity,
        "uri" => SearchParameterType.Uri,
        "special" => SearchParameterType.Special,
        _ => throw new InvalidOperationException($"The generated table names the parameter type '{name}', which R4 doesn't have."),
    };
}
