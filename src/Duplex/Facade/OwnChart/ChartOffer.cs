using Duplex.Chart.Compartments;
using Duplex.Chart.Indexing;
using Duplex.Facade.Interactions;
using Duplex.Fhir.Definitions;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Facade.OwnChart;

/// <summary>What a chart offers: by the interactions that are carried out on it, and by what it is indexed.</summary>
internal sealed class ChartOffer(ChartIndexing indexing)
{
    private static readonly string[] Reads = ["read", "vread", "history-instance", "history-type", "search-type"];
    private static readonly string[] All = [.. Reads, "create", "update", "patch", "delete"];
    private static readonly string[] System = ["search-system", "history-system"];

    // Whatever an app writes is kept whole, so that what has these profiles keeps them.
    private static readonly ILookup<string, string> Profiles = FhirDefinitions.R4.ProfileUrls
        .Where(url => url.StartsWith("http://hl7.org/fhir/us/core/StructureDefinition/", StringComparison.Ordinal))
        .Select(url => FhirDefinitions.R4.FindProfile(url + "|6.1.0"))
        .OfType<ProfileDefinition>().Where(profile => profile.Type != "Extension")
        .OrderBy(profile => profile.Url, StringComparer.Ordinal)
        .ToLookup(profile => profile.Type, profile => profile.Url);

    private static readonly IReadOnlyList<string> Types = [.. FhirModel.ResourceTypes.Where(type => type != "Parameters")];

    public OfferedServer Of(FacadeConnection connection)
    {
        var rules = indexing.Of(connection.Key);
        var referring = ReferringTo(rules);
        return new OfferedServer
        {
            Types = [.. Types.Select(type => Of(type, connection, rules, referring))],
            Interactions = connection.IsOwnChart ? ["transaction", "batch", .. System] : System,
            Documentation = connection.IsOwnChart ? "a chart that is kept here" : "reads are of the chart that its messages made",
        };
    }

    private static OfferedType Of(string type, FacadeConnection connection, ConnectionIndexing rules, ILookup<string, string> referring)
    {
        var indexed = SearchParameters.Of(type).Where(parameter => !parameter.IsSpecial && rules.Has(type, parameter.Code)).ToList();
        return new OfferedType(type)
        {
            Interactions = connection.IsOwnChart ? All : Reads,
            Profiles = connection.IsOwnChart ? [.. Profiles[type]] : [],
            Versioning = "versioned",
            ReadHistory = true,
            UpdateCreate = connection.IsOwnChart,
            ConditionalCreate = connection.IsOwnChart,
            ConditionalRead = "full-support",
            ConditionalUpdate = connection.IsOwnChart,
            ConditionalDelete = connection.IsOwnChart ? "single" : "not-supported",
            SearchParameters = [.. indexed.Select(parameter => new OfferedParameter(parameter.Code, KindOf(parameter.Type)))],
            SearchIncludes = ["*", .. SearchParameters.Of(type).Where(parameter => parameter.Type == SearchParameterType.Reference).Select(parameter => $"{type}:{parameter.Code}")],
            SearchRevIncludes = [.. referring[type]],
            Documentation = PatientCompartment.Types.Contains(type) && type != "Patient"
                ? "Within one patient (patient=Patient/id) R4's other search parameters are answered too."
                : "",
        };
    }

    /// <summary>By target type, the indexed references that may point to it.</summary>
    private static ILookup<string, string> ReferringTo(ConnectionIndexing rules) => (
        from source in Types
        from parameter in SearchParameters.Of(source)
        where parameter.Type == SearchParameterType.Reference && rules.Has(source, parameter.Code)
        from target in parameter.Targets.Count > 0 ? parameter.Targets : Types
        select (target, Name: $"{source}:{parameter.Code}")).ToLookup(one => one.target, one => one.Name);

    private static string KindOf(SearchParameterType type) => type.ToString().ToLowerInvariant();
}
