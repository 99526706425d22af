using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>One write that a client asks for, not yet compared with the chart.</summary>
internal sealed record AskedWrite(WritableType Kind, JsonObject Resource)
{
    /// <summary>True for PUT, false for POST.</summary>
    public bool IsUpdate { get; init; }

    /// <summary>The id of the address of an update.</summary>
    public string? Id { get; init; }

    /// <summary>If-None-Exist of a create, or the query of a conditional update.</summary>
    public SearchQuery? Condition { get; init; }

    public string? IfMatch { get; init; }

    /// <summary>Scope letters that it needs: a conditional update may also create.</summary>
    public string Letters => !IsUpdate ? "c" : Condition is null ? "u" : "cu";

    /// <summary>Reads a condition; it must name at least one search parameter.</summary>
    public static (SearchQuery? Query, FhirIssue? Issue) ReadCondition(string type, IEnumerable<(string Name, string Value)> parameters)
    {
        var (query, issue) = SearchQuery.Read(type, parameters);
        return query is { Filters.Count: 0 }
            ? (null, new FhirIssue(412, "required", "A condition needs at least one search parameter."))
            : (query, issue);
    }
}
