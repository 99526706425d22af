using Duplex.Chart.Compartments;
using Duplex.Chart.Reads;
using Duplex.Facade.Counterparties;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using Duplex.OAuth;

namespace Duplex.Facade.WholeChart;

/// <summary>Which types of a patient's compartment a caller gets of a counterparty, live or from its chart, and which not and why.</summary>
internal sealed class EverythingReach
{
    private readonly HashSet<string> _live = new(StringComparer.Ordinal);

    /// <summary>Those that are read, in a fixed order; the patient is none of them.</summary>
    public required IReadOnlyList<string> Types { get; init; }

    /// <summary>What is missing.</summary>
    public required IReadOnlyList<FhirIssue> Issues { get; init; }

    public bool IsLive(string type) => _live.Contains(type);

    public static EverythingReach Of(FacadeCall call, EverythingQuery asked, CounterpartyAccess access)
    {
        var (live, told) = (new List<string>(), new List<string>());
        var (noScope, noGrant, noOffer, noSearch) = (new List<string>(), new List<string>(), new List<string>(), new List<string>());
        foreach (var type in PatientCompartment.Types.Where(type => type != "Patient" && (asked.Types.Count == 0 || asked.Types.Contains(type))))
        {
            if (call.App!.Scopes.Allows(type, ScopeInteractions.Read | ScopeInteractions.Search) != true)
            {
                noScope.Add(type);
            }
            else if (access.NotLive(type, "search-type") is { } reason)
            {
                told.Add(type);
                (reason.IsForbidden ? noGrant : noOffer).Add(type);
            }
            else if (SearchParameters.Of(type).All(parameter => parameter.Code != "patient") || access.Find(type)?.SearchParameters.ContainsKey("patient") == false)
            {
                told.Add(type);
                noSearch.Add(type);
            }
            else
            {
                live.Add(type);
            }
        }

        var reach = new EverythingReach
        {
            Types = [.. live.Concat(told).Order(StringComparer.Ordinal)],
            Issues =
            [
                .. Issue(noScope, "forbidden", "The token's scopes do not cover read and search of"),
                .. Issue(noGrant, "forbidden", "The EHR does not grant (only what its messages told is given, and it is not known whether there is more)"),
                .. Issue(noOffer, "not-supported", "The EHR does not offer (only what its messages told is given, and it is not known whether there is more)"),
                .. Issue(noSearch, "not-supported", "The EHR does not search by patient (only what its messages told is given, and it is not known whether there is more)"),
            ],
        };
        reach._live.UnionWith(live);
        return reach;
    }

    private static IEnumerable<FhirIssue> Issue(List<string> types, string code, string sentence) =>
        types.Count == 0 ? [] : [new FhirIssue(code, "", null, $"{sentence}: {string.Join(", ", types)}.", FhirIssueSeverity.Warning)];
}
