using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Writing;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>Reads the entries of a transaction Bundle as writes, with everything that is wrong with how they are asked.</summary>
internal static class TransactionReader
{
    public static (IReadOnlyList<TransactionEntry> Entries, IReadOnlyList<FhirIssue> Issues) Read(JsonObject bundle, WritableTypes types)
    {
        if (bundle["type"].Text() != "transaction")
        {
            return ([], [new FhirIssue(422, "not-supported", "Only a Bundle of type transaction is taken here.", "Bundle.type")]);
        }

        var (entries, issues) = (new List<TransactionEntry>(), new List<FhirIssue>());
        foreach (var node in bundle["entry"] as JsonArray ?? [])
        {
            var at = $"Bundle.entry[{entries.Count}]";
            var (asked, issue) = Write(node, at, types);
            if (issue is not null)
            {
                issues.Add(issue);
            }

            // A place holder keeps the count right; nothing is done when there are issues.
            entries.Add(new TransactionEntry(at, node.Member("fullUrl").Text(), asked!));
        }

        var twice = entries.Where(entry => entry.FullUrl is not null).GroupBy(entry => entry.FullUrl).FirstOrDefault(group => group.Count() > 1);
        if (twice is not null)
        {
            issues.Add(new FhirIssue(400, "invalid", "Two entries have the same fullUrl.", twice.Last().At + ".fullUrl"));
        }

        return (entries, issues);
    }

    private static (AskedWrite? Asked, FhirIssue? Issue) Write(JsonNode? entry, string at, WritableTypes types)
    {
        var (method, url) = (entry.Member("request").Member("method").Text(), entry.Member("request").Member("url").Text() ?? "");
        if (method is not ("POST" or "PUT"))
        {
            return (null, new FhirIssue(422, "not-supported", "request.method must be POST or PUT here.", at + ".request.method"));
        }

        var mark = url.IndexOf('?', StringComparison.Ordinal);
        var path = (mark < 0 ? url : url[..mark]).Split('/', StringSplitOptions.RemoveEmptyEntries);
        var query = mark < 0 ? null : url[(mark + 1)..];
        var isUpdate = method == "PUT";
        if (path.Length != (isUpdate && query is null ? 2 : 1) || (!isUpdate && query is not null))
        {
            return (null, new FhirIssue(400, "invalid", "request.url must be Type for POST, and Type/id or Type?condition for PUT.", at + ".request.url"));
        }

        if (types.Find(path[0]) is not { IsTakenInTransactions: true } kind)
        {
            return (null, new FhirIssue(405, "not-supported", $"Transactions here are for: {string.Join(", ", types.InTransactions)}.", at + ".request.url"));
        }

        if (entry.Member("resource") is not JsonObject resource || resource["resourceType"].Text() != kind.Type)
        {
            return (null, new FhirIssue(400, "invalid", $"resource must be a {kind.Type}, as request.url says.", at + ".resource"));
        }

        if (isUpdate && query is null && resource["id"].Text() != path[1])
        {
            return (null, new FhirIssue(400, "invalid", "id must be the id of request.url.", at + ".resource.id"));
        }

        var asked = new AskedWrite(kind, resource)
        {
            IsUpdate = isUpdate,
            Id = path.ElementAtOrDefault(1),
            IfMatch = isUpdate ? entry.Member("request").Member("ifMatch").Text() : null,
        };
        return WithCondition(asked, isUpdate ? query : types.Rules.ConditionalCreate ? entry.Member("request").Member("ifNoneExist").Text() : null, at);
    }

    private static (AskedWrite? Asked, FhirIssue? Issue) WithCondition(AskedWrite asked, string? text, string at)
    {
        if (text is null)
        {
            return (asked, null);
        }

        var (condition, issue) = AskedWrite.ReadCondition(asked.Kind.Type, QueryText.Parse(text));
        return condition is null
            ? (null, issue! with { Expression = at + (asked.IsUpdate ? ".request.url" : ".request.ifNoneExist") })
            : (asked with { Condition = condition }, null);
    }
}
