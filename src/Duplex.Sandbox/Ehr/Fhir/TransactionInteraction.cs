using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Orders;
using Duplex.Sandbox.Ehr.Smart;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Ehr.Writing;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>
/// A transaction Bundle: all of it or nothing. The steps: read the entries, check the scopes; then in one transaction plan
/// every entry, check its place beside the others, ask the script for a deviation, and file.
/// </summary>
internal sealed class TransactionInteraction(
    EhrDatabase database, WritableTypes types, DeviationScript script, EventStream events, TimeProvider time)
{
    private readonly PlanFiling _filing = new(events, time);

    public async ValueTask<FhirAnswer> HandleAsync(FhirRequest request, ScopeGrant grant, CancellationToken cancellationToken)
    {
        var (bundle, issue) = RequestBody.Read(request, "Bundle");
        if (bundle is null)
        {
            return Refuse([issue!], null);
        }

        var (entries, issues) = TransactionReader.Read(bundle, types);
        if (issues.Count > 0)
        {
            return Refuse(issues, null);
        }

        foreach (var asked in entries.Select(entry => entry.Asked))
        {
            if (grant.Lacks(asked.Kind.Type, asked.Letters) is { } letter)
            {
                return ScopeAnswer.Missing(asked.Kind.Type, letter);
            }
        }

        return await database.WriteAsync(connection => Run(connection, entries), cancellationToken);
    }

    private FhirAnswer Run(SqliteConnection connection, IReadOnlyList<TransactionEntry> entries)
    {
        var planned = PlannedTransaction.Of(connection, entries);
        if (planned.Issues.Count > 0)
        {
            return Refuse(planned.Issues, entries[0].Asked.Resource.PatientId());
        }

        var subjects = entries.Select(entry => DeviationSubject.Of(DeviationInteraction.Transaction, entry.Asked.Resource)).ToList();
        if (script.Take(subjects) is not { } deviation)
        {
            return Answer(planned.Writes, File(connection, planned.Writes));
        }

        var matched = subjects.FindIndex(deviation.Match.Fits);
        events.Publish(SandboxEventKind.DeviationApplied, subjects[matched].Patient, detail: DeviationJson.NameOf(deviation.Kind));
        return Deviate(connection, planned.Writes, matched, deviation);
    }

    private FhirAnswer Deviate(SqliteConnection connection, IReadOnlyList<(WritePlan Plan, string Id)> writes, int matched, Deviation deviation)
    {
        var (plan, _) = writes[matched];
        switch (deviation.Kind)
        {
            case DeviationKind.Refuse or DeviationKind.DropBefore:
                events.Publish(SandboxEventKind.WriteRefused, plan.Patient, detail: DeviationJson.NameOf(deviation.Kind));
                return FaultyAnswer.WithoutEffect(deviation);
            case DeviationKind.Lose when deviation.VariantOrDefault() == "vanish":
                events.Publish(plan.Kind.Lost, plan.Patient);
                return Answer(writes, connection.Rehearse(() => Store(connection, writes)));
            case DeviationKind.Lose:
                var hidden = File(connection, writes);
                hidden.ForEach(one => connection.Hide(one.Type, one.Id, deviation.Reads));
                return Answer(writes, hidden);
            case DeviationKind.Duplicate:
                var first = File(connection, writes);
                var twin = plan with { Action = WriteAction.Create };
                _filing.Tell(twin, _filing.Store(connection, twin));
                return Answer(writes, first);
            case DeviationKind.Misfile:
                foreach (var (one, _) in writes)
                {
                    one.Kind.Deviate(connection, one.Resource, deviation);
                }

                break;
            case DeviationKind.Alter:
                var altered = AlteredQuantity.CanAlter(plan.Resource) ? plan : writes.Select(one => one.Plan).FirstOrDefault(one => AlteredQuantity.CanAlter(one.Resource));
                altered?.Kind.Deviate(connection, altered.Resource, deviation);
                break;
        }

        return FaultyAnswer.AfterEffect(Answer(writes, File(connection, writes)), deviation);
    }

    private List<ResourceVersion> Store(SqliteConnection connection, IReadOnlyList<(WritePlan Plan, string Id)> writes) =>
        [.. writes.Select(write => _filing.Store(connection, write.Plan, write.Id))];

    private List<ResourceVersion> File(SqliteConnection connection, IReadOnlyList<(WritePlan Plan, string Id)> writes)
    {
        var stored = Store(connection, writes);
        for (var i = 0; i < stored.Count; i++)
        {
            _filing.Tell(writes[i].Plan, stored[i]);
        }

        return stored;
    }

    private static FhirAnswer Answer(IReadOnlyList<(WritePlan Plan, string Id)> writes, List<ResourceVersion> stored) => FhirAnswer.Of(200, new JsonObject
    {
        ["resourceType"] = "Bundle",
        ["type"] = "transaction-response",
        ["entry"] = new JsonArray([.. stored.Select((one, i) => new JsonObject
        {
            ["response"] = new JsonObject
            {
                ["status"] = writes[i].Plan.Action == WriteAction.Create ? "201 Created" : "200 OK",
                ["location"] = $"{one.Type}/{one.Id}/_history/{one.Version}",
                ["etag"] = ReadInteractions.ETag(one),
                ["lastModified"] = one.LastUpdated,
            },
        })]),
    });

    private FhirAnswer Refuse(IReadOnlyList<FhirIssue> issues, string? patient)
    {
        events.Publish(SandboxEventKind.WriteRefused, patient, detail: issues[0].Code);
        return FhirAnswer.Of(issues);
    }
}
