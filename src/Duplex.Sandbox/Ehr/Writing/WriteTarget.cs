using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>Finds what a write is about: a resource that is here, nothing yet (a create), or why it can't be said.</summary>
internal static class WriteTarget
{
    public static (ResourceVersion? Current, FhirIssue? Issue) Find(SqliteConnection connection, AskedWrite asked)
    {
        var (current, issue) = asked.Condition is { } condition ? ByCondition(connection, asked, condition) : ById(connection, asked);
        if (issue is null && asked.IfMatch is { } match && (current is null || match != ReadInteractions.ETag(current)))
        {
            return (null, new FhirIssue(412, "conflict", "If-Match names another version than the current one; read it again."));
        }

        return (current, issue);
    }

    private static (ResourceVersion? Current, FhirIssue? Issue) ById(SqliteConnection connection, AskedWrite asked)
    {
        if (!asked.IsUpdate)
        {
            return (null, null);
        }

        return connection.CurrentResource(asked.Kind.Type, asked.Id ?? "") is { } current
            ? (current, null)
            : (null, new FhirIssue(405, "not-supported", $"A {asked.Kind.Type} is created with POST; the EHR gives the id."));
    }

    private static (ResourceVersion? Current, FhirIssue? Issue) ByCondition(SqliteConnection connection, AskedWrite asked, SearchQuery condition)
    {
        // The condition looks behind the slow index too: it guards against repeats.
        var found = SearchInteraction.Find(connection, condition);
        if (found.Count > 1)
        {
            return (null, new FhirIssue(412, "multiple-matches", $"The condition matches {found.Count} resources; it must match at most one."));
        }

        var current = found.FirstOrDefault();
        var names = asked.Resource["id"].Text();
        return asked.IsUpdate && current is not null && names is not null && names != current.Id
            ? (null, new FhirIssue(400, "invalid", "id must be the id of the resource that the condition matches, or be left out.", $"{asked.Kind.Type}.id"))
            : (current, null);
    }
}
