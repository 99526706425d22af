using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Ehr.Writing;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>All entries of a transaction as plans, each with its id, their references resolved among each other.</summary>
internal sealed record PlannedTransaction(IReadOnlyList<(WritePlan Plan, string Id)> Writes, IReadOnlyList<FhirIssue> Issues)
{
    /// <summary>Plans all; where anything is wrong, all issues of all entries are told.</summary>
    public static PlannedTransaction Of(SqliteConnection connection, IReadOnlyList<TransactionEntry> entries)
    {
        var plans = entries.Select(entry => WritePlan.Of(connection, entry.Asked)).ToList();
        List<FhirIssue> issues =
        [
            .. plans.SelectMany((plan, i) => plan.Issues.Select(entries[i].Place)),
            .. Repeated(entries, plans),
        ];
        if (issues.Count > 0)
        {
            return new PlannedTransaction([], issues);
        }

        var writes = plans.Select(plan => (Plan: plan, Id: plan.Current?.Id ?? connection.NextId(plan.Kind.IdPrefix))).ToList();
        ResolveReferences(entries, writes);
        var chart = new ChartView(connection);
        foreach (var (plan, id) in writes)
        {
            chart.Add(plan.Kind.Type, id, plan.Resource);
        }

        return new PlannedTransaction(writes, [.. writes.SelectMany((write, i) => write.Plan.CheckPlace(chart).Select(entries[i].Place))]);
    }

    private static void ResolveReferences(IReadOnlyList<TransactionEntry> entries, List<(WritePlan Plan, string Id)> writes)
    {
        var byFullUrl = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < entries.Count; i++)
        {
            if (entries[i].FullUrl is { } fullUrl)
            {
                byFullUrl[fullUrl] = $"{writes[i].Plan.Kind.Type}/{writes[i].Id}";
            }
        }

        foreach (var (plan, _) in writes)
        {
            TransactionReferences.Resolve(plan.Resource, byFullUrl);
        }
    }

    /// <summary>No resource may be written twice: neither one that is here, nor one that two conditions would make.</summary>
    private static IEnumerable<FhirIssue> Repeated(IReadOnlyList<TransactionEntry> entries, List<WritePlan> plans)
    {
        var seen = new HashSet<(string Type, string Key)>();
        for (var i = 0; i < plans.Count; i++)
        {
            var condition = entries[i].Asked.Condition is { } query
                ? string.Join('&', query.Filters.Select(filter => $"{filter.Parameter.Name}={filter.Value}").Order(StringComparer.Ordinal))
                : null;
            if ((plans[i].Current?.Id ?? condition) is { } key && !seen.Add((plans[i].Kind.Type, key)))
            {
                yield return new FhirIssue(400, "invalid", "Another entry of the transaction writes the same resource.", entries[i].At + ".request.url");
            }
        }
    }
}
