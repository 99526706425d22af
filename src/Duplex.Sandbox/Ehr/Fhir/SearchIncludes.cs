using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>A reference that is followed from the matches of a search, or to them.</summary>
/// <param name="Type">The type that has the reference.</param>
/// <param name="Target">Only this type is told; null: each.</param>
internal sealed record SearchInclude(string Type, SearchParameter Reference, string? Target, bool IsReverse);

/// <summary>What a search tells beside its matches: what they refer to, and the Provenance that refers to them.</summary>
internal static class SearchIncludes
{
    private const string Provenance = "Provenance";

    /// <summary>What can be included with matches of a type: <c>PractitionerRole:endpoint</c>.</summary>
    public static IEnumerable<string> Of(string type) => References(type).Select(parameter => $"{type}:{parameter.Name}");

    public static IEnumerable<string> To(string type) => type == Provenance ? [] : [$"{Provenance}:target"];

    /// <param name="text">As in <c>_include</c>: <c>type:parameter</c>, perhaps with a target type.</param>
    public static SearchInclude? Find(string searched, string text, bool isReverse)
    {
        var parts = text.Split(':');
        return parts.Length is 2 or 3
            && (isReverse ? To(searched) : Of(searched)).Contains($"{parts[0]}:{parts[1]}")
            && References(parts[0]).FirstOrDefault(parameter => parameter.Name == parts[1]) is { } reference
            && (parts.Length == 2 || reference.Targets.Contains(parts[2]))
            ? new SearchInclude(parts[0], reference, parts.Length == 3 ? parts[2] : null, isReverse)
            : null;
    }

    /// <summary>Each once, and none that is a match itself.</summary>
    /// <param name="mayRead">What the token lets its holder read.</param>
    public static List<ResourceVersion> Of(SqliteConnection connection, SearchQuery query, List<ResourceVersion> page, Func<string, bool> mayRead) =>
    [
        .. query.Includes
            .SelectMany(include => include.IsReverse ? Referring(connection, include, page) : Referred(connection, include, page))
            .Where(one => mayRead(one.Type) && !page.Exists(match => match.Type == one.Type && match.Id == one.Id))
            .DistinctBy(one => (one.Type, one.Id)),
    ];

    private static IEnumerable<ResourceVersion> Referred(SqliteConnection connection, SearchInclude include, List<ResourceVersion> page) =>
        from match in page
        from reference in match.Resource().Walk(include.Reference.Path)
        from type in include.Target is { } target ? [target] : include.Reference.Targets
        let id = reference.ReferencedId(type)
        where id is not null
        let found = connection.CurrentResource(type, id)
        where found is not null
        select found;

    private static IEnumerable<ResourceVersion> Referring(SqliteConnection connection, SearchInclude include, List<ResourceVersion> page) =>
        connection.ResourcesOfType(include.Type).Where(source =>
        {
            var resource = source.Resource();
            return page.Exists(match => include.Reference.Matches(resource, $"{match.Type}/{match.Id}"));
        });

    private static IEnumerable<SearchParameter> References(string type) =>
        ServedResources.Types.Contains(type) ? SearchParameters.Of(type).Where(parameter => parameter.Type == "reference") : [];
}
