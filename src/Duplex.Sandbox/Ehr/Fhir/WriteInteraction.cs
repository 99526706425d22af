using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Store;
using Duplex.Sandbox.Ehr.Writing;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>
/// Create and update of one resource, plain or conditional. The steps: read the body; then in one transaction check its
/// shape, find what it is about, check its place, ask the script for a deviation, and file.
/// </summary>
internal sealed class WriteInteraction(
    EhrDatabase database, EhrAddresses addresses, WritableTypes types, DeviationScript script, EventStream events, TimeProvider time)
{
    private readonly PlanFiling _filing = new(events, time);

    public async ValueTask<FhirAnswer> HandleAsync(FhirRequest request, CancellationToken cancellationToken)
    {
        var (resource, issue) = RequestBody.Read(request, request.Type);
        if (resource is null)
        {
            return Refuse(FhirAnswer.Of(issue!), null, issue!.Code);
        }

        (var asked, issue) = Read(request, resource);
        return asked is null
            ? Refuse(FhirAnswer.Of(issue!), resource.PatientId(), issue!.Code)
            : await database.WriteAsync(connection => Write(connection, asked, request.Prefer), cancellationToken);
    }

    private (AskedWrite? Asked, FhirIssue? Issue) Read(FhirRequest request, JsonObject resource)
    {
        var kind = types.Find(request.Type) ?? throw new InvalidOperationException("Only types that are taken are routed here.");
        var isUpdate = request.Method == "PUT";
        var asked = new AskedWrite(kind, resource) { IsUpdate = isUpdate, IfMatch = isUpdate ? request.IfMatch : null };
        if (isUpdate && request.Path.Length > 1)
        {
            return resource["id"].Text() == request.Id
                ? (asked with { Id = request.Id }, null)
                : (null, new FhirIssue(400, "invalid", "id must be the id of the address.", $"{kind.Type}.id"));
        }

        if (!isUpdate && (request.IfNoneExist is null || !types.Rules.ConditionalCreate))
        {
            return (asked, null);
        }

        // A body that is wrong by itself is told first; the condition of a wrong note doesn't matter.
        if (!isUpdate && kind.CheckShape(resource).Any())
        {
            return (asked, null);
        }

        var (condition, issue) = isUpdate
            ? AskedWrite.ReadCondition(kind.Type, request.Query)
            : AskedWrite.ReadCondition(kind.Type, QueryText.Parse(request.IfNoneExist ?? ""));
        return condition is null ? (null, issue) : (asked with { Condition = condition }, null);
    }

    private FhirAnswer Write(SqliteConnection connection, AskedWrite asked, string? prefer)
    {
        var plan = WritePlan.Of(connection, asked);
        var wrong = plan.Issues.Count > 0 ? plan.Issues : plan.CheckPlace(new ChartView(connection));
        if (wrong.Count > 0)
        {
            var refused = Refuse(FhirAnswer.Of(wrong), plan.Patient, wrong[0].Code);
            return wrong[0].Status == 405 ? refused.With("Allow", "POST") : refused;
        }

        if (plan.Action == WriteAction.Nothing)
        {
            return StoredAnswer.Of(200, plan.Current!, prefer, addresses);
        }

        var interaction = plan.Action == WriteAction.Create ? DeviationInteraction.Create : DeviationInteraction.Update;
        if (script.Take(DeviationSubject.Of(interaction, asked.Resource)) is not { } deviation)
        {
            return Answer(plan, File(connection, plan), prefer);
        }

        events.Publish(SandboxEventKind.DeviationApplied, plan.Patient, detail: DeviationJson.NameOf(deviation.Kind));
        return Deviate(connection, plan, deviation, prefer);
    }

    private FhirAnswer Deviate(SqliteConnection connection, WritePlan plan, Deviation deviation, string? prefer)
    {
        switch (deviation.Kind)
        {
            case DeviationKind.Refuse or DeviationKind.DropBefore:
                return Refuse(FaultyAnswer.WithoutEffect(deviation), plan.Patient, DeviationJson.NameOf(deviation.Kind));
            case DeviationKind.Stage:
                return Stage(connection, plan);
            case DeviationKind.Lose when plan.Action == WriteAction.Update || deviation.VariantOrDefault() == "vanish":
                return Vanish(connection, plan, prefer);
            case DeviationKind.Lose:
                var hidden = File(connection, plan);
                connection.Hide(hidden.Type, hidden.Id, deviation.Reads);
                return Answer(plan, hidden, prefer);
            case DeviationKind.Duplicate:
                var first = File(connection, plan);
                File(connection, plan);
                return Answer(plan, first, prefer);
            default:
                plan.Kind.Deviate(connection, plan.Resource, deviation);
                return FaultyAnswer.AfterEffect(Answer(plan, File(connection, plan), prefer), deviation);
        }
    }

    private ResourceVersion File(SqliteConnection connection, WritePlan plan)
    {
        var stored = _filing.Store(connection, plan);
        _filing.Tell(plan, stored);
        return stored;
    }

    private FhirAnswer Stage(SqliteConnection connection, WritePlan plan)
    {
        var id = connection.NextId("s");
        connection.Stage(id, time.GetUtcNow(), plan.Resource.ToText());
        events.Publish(SandboxEventKind.DocumentStaged, plan.Patient, $"staged/{id}");
        return FhirAnswer.Of(202, OperationOutcomes.Information("The note was taken and waits for a person of the practice to file it."));
    }

    private FhirAnswer Vanish(SqliteConnection connection, WritePlan plan, string? prefer)
    {
        if (plan.Current is { } current)
        {
            events.Publish(plan.Kind.Lost, current, plan.Patient, plan.Resource["status"].Text());
            return Answer(plan, current, prefer);
        }

        // The id is used up: what comes next must not be found where the lost one should be.
        var id = connection.NextId(plan.Kind.IdPrefix);
        var lost = connection.Rehearse(() => _filing.Store(connection, plan, id));
        events.Publish(plan.Kind.Lost, plan.Patient);
        return Answer(plan, lost, prefer);
    }

    private FhirAnswer Answer(WritePlan plan, ResourceVersion stored, string? prefer) =>
        StoredAnswer.Of(plan.Action == WriteAction.Create ? 201 : 200, stored, prefer, addresses);

    private FhirAnswer Refuse(FhirAnswer answer, string? patient, string code)
    {
        events.Publish(SandboxEventKind.WriteRefused, patient, detail: code);
        return answer;
    }
}
