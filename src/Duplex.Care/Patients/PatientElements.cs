using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Text.Json.Nodes;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Care.Patients;

/// <summary>
/// Where the resources of each R4 type name the patient and the encounter that they belong to: read from the search parameters
/// <c>patient</c>, <c>encounter</c> and <c>context</c>, so that there is one rule for all types.
/// </summary>
public static class PatientElements
{
    /// <summary>About patients among others, or not about one.</summary>
    private static readonly FrozenSet<string> OfSeveral = FrozenSet.Create("AuditEvent", "Person", "Provenance");

    private static readonly ConcurrentDictionary<string, (string? Patient, string? Encounter)> Paths = new(StringComparer.Ordinal);

    /// <summary>The path below the resource: <c>subject</c>, <c>participant.actor</c>; null: it belongs to no patient's chart.</summary>
    public static string? PatientPath(string resourceType) => Of(resourceType).Patient;

    /// <summary>The path below the resource: <c>encounter</c>, <c>context.encounter</c>; null: it has none.</summary>
    public static string? EncounterPath(string resourceType) => Of(resourceType).Encounter;

    /// <summary>The objects at a path, through arrays, with the index of each where it lies in one: <c>participant[1].actor</c>.</summary>
    public static IEnumerable<(string Path, JsonObject Element)> At(JsonNode? resource, string path)
    {
        var dot = path.IndexOf('.', StringComparison.Ordinal);
        var name = dot < 0 ? path : path[..dot];
        foreach (var (at, element) in Items((resource as JsonObject)?[name], name))
        {
            if (dot < 0)
            {
                yield return (at, element);
                continue;
            }

            foreach (var (below, found) in At(element, path[(dot + 1)..]))
            {
                yield return ($"{at}.{below}", found);
            }
        }
    }

    private static IEnumerable<(string Path, JsonObject Element)> Items(JsonNode? node, string name) => node switch
    {
        JsonObject one => [(name, one)],
        JsonArray many => many.Select((item, index) => ($"{name}[{index}]", Item: item as JsonObject)).Where(pair => pair.Item is not null).Select(pair => (pair.Item1, pair.Item!)),
        _ => [],
    };

    private static (string? Patient, string? Encounter) Of(string type) =>
        Paths.TryGetValue(type, out var known) ? known : FhirModel.IsResourceType(type) ? Paths.GetOrAdd(type, Read) : default;

    private static (string? Patient, string? Encounter) Read(string type) => (
        OfSeveral.Contains(type) ? null : PathOf(type, "patient"),
        PathOf(type, "encounter") ?? ElementOf(type, "encounter") ?? ElementOf(type, "context"));

    private static string? PathOf(string type, string parameter)
    {
        var expression = SearchParameters.Find(type, parameter)?.Expression;
        if (expression is null || expression.Contains('|', StringComparison.Ordinal) || !expression.StartsWith(type + ".", StringComparison.Ordinal))
        {
            return null;
        }

        var where = expression.IndexOf(".where(", StringComparison.Ordinal);
        var path = expression[(type.Length + 1)..(where < 0 ? expression.Length : where)];
        return path.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '.') ? path : null;
    }

    private static string? ElementOf(string type, string name) =>
        FhirModel.FindType(type)?.Find(name) is { } element && element.Types.Contains("Reference") ? name : null;
}
