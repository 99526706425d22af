using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Deviations;
using Duplex.Sandbox.Ehr.Notes;
using Duplex.Sandbox.Ehr.Store;
using Microsoft.Data.Sqlite;

namespace Duplex.Sandbox.Ehr.Fhir;

/// <summary>
/// Create of a DocumentReference, plain or conditional. The steps: read the body, check its shape; then in one transaction
/// look for an existing one, check the place, ask the script for a deviation, and file.
/// </summary>
internal sealed class CreateNote(
    EhrDatabase database, EhrAddresses addresses, PracticeRules rules, DeviationScript script, EventStream events, TimeProvider time)
{
    public async ValueTask<FhirAnswer> HandleAsync(FhirRequest request, CancellationToken cancellationToken)
    {
        var (note, issue) = RequestBody.Read(request);
        if (note is null)
        {
            return Refuse(FhirAnswer.Of(issue!), null, issue!.Code);
        }

        if (NoteShape.Check(note, rules) is { Count: > 0 } wrong)
        {
            return Refuse(FhirAnswer.Of(wrong), note, wrong[0].Code);
        }

        SearchQuery? existing = null;
        if (rules.ConditionalCreate && request.IfNoneExist is { } condition)
        {
            (existing, issue) = SearchQuery.Read(ServedResources.Note, QueryText.Parse(condition));
            if (existing is null || existing.Filters.Count == 0)
            {
                return Refuse(FhirAnswer.Of(issue ?? new FhirIssue(412, "required", "If-None-Exist needs at least one search parameter.")), note, "required");
            }
        }

        return await database.WriteAsync(connection => File(connection, note, existing, request.Prefer), cancellationToken);
    }

    private FhirAnswer File(SqliteConnection connection, JsonObject note, SearchQuery? existing, string? prefer)
    {
        if (existing is not null)
        {
            // The condition looks behind the slow index too: it guards against repeats.
            var found = SearchInteraction.Find(connection, existing);
            if (found.Count > 1)
            {
                var issue = new FhirIssue(412, "multiple-matches", $"If-None-Exist matches {found.Count} documents; it must match at most one.");
                return Refuse(FhirAnswer.Of(issue), note, issue.Code);
            }

            if (found.Count == 1)
            {
                return StoredAnswer.Of(200, found[0], prefer, addresses);
            }
        }

        if (NotePlace.Check(connection, note, rules) is { Count: > 0 } wrong)
        {
            return Refuse(FhirAnswer.Of(wrong), note, wrong[0].Code);
        }

        var subject = DeviationSubject.OfNote(DeviationInteraction.Create, note);
        if (script.Take(subject) is not { } deviation)
        {
            return Answer(Store(connection, note), prefer);
        }

        events.Publish(SandboxEventKind.DeviationApplied, subject.Patient, detail: DeviationJson.NameOf(deviation.Kind));
        return Deviate(connection, note, deviation, prefer);
    }

    private FhirAnswer Deviate(SqliteConnection connection, JsonObject note, Deviation deviation, string? prefer)
    {
        var now = time.GetUtcNow();
        switch (deviation.Kind)
        {
            case DeviationKind.Refuse or DeviationKind.DropBefore:
                return Refuse(FaultyAnswer.WithoutEffect(deviation), note, DeviationJson.NameOf(deviation.Kind));
            case DeviationKind.Stage:
                return Stage(connection, note, now);
            case DeviationKind.Lose when deviation.VariantOrDefault() == "vanish":
                return Vanish(connection, note, now, prefer);
            case DeviationKind.Lose:
                var hidden = Store(connection, note);
                connection.Hide(hidden.Type, hidden.Id, deviation.Reads);
                return Answer(hidden, prefer);
            case DeviationKind.Duplicate:
                var first = Store(connection, note);
                Store(connection, note);
                return Answer(first, prefer);
            default:
                return FaultyAnswer.AfterEffect(Answer(Store(connection, Deviating(connection, note, deviation)), prefer), deviation);
        }
    }

    private static JsonObject Deviating(SqliteConnection connection, JsonObject note, Deviation deviation)
    {
        var changed = note.Copy();
        switch (deviation.Kind)
        {
            case DeviationKind.Alter:
                AlteredText.Alter(changed, deviation.VariantOrDefault());
                break;
            case DeviationKind.Truncate:
                AlteredText.Truncate(changed);
                break;
            case DeviationKind.Misfile:
                NoteMisfiling.Misfile(connection, changed, deviation);
                break;
            case DeviationKind.SignatureLost:
                changed["docStatus"] = "preliminary";
                changed.Remove("authenticator");
                break;
        }

        return changed;
    }

    private ResourceVersion Store(SqliteConnection connection, JsonObject note)
    {
        var stored = NoteFiling.File(connection, note, time.GetUtcNow());
        events.Publish(SandboxEventKind.DocumentStored, stored, note["subject"].ReferencedId("Patient"), note["docStatus"].Text() ?? "preliminary");
        return stored;
    }

    private FhirAnswer Stage(SqliteConnection connection, JsonObject note, DateTimeOffset now)
    {
        var id = connection.NextId("s");
        connection.Stage(id, now, note.ToText());
        events.Publish(SandboxEventKind.DocumentStaged, note["subject"].ReferencedId("Patient"), $"staged/{id}");
        return FhirAnswer.Of(202, OperationOutcomes.Information("The note was taken and waits for a person of the practice to file it."));
    }

    private FhirAnswer Vanish(SqliteConnection connection, JsonObject note, DateTimeOffset now, string? prefer)
    {
        var lost = note.Copy();
        lost["id"] = connection.NextId("d");
        lost["meta"] = new JsonObject { ["versionId"] = "1", ["lastUpdated"] = FhirInstant.Of(now) };
        NoteFiling.Complete(lost, now);
        events.Publish(SandboxEventKind.DocumentLost, note["subject"].ReferencedId("Patient"));
        return Answer(new ResourceVersion(ServedResources.Note, lost["id"]!.ToString(), 1, FhirInstant.Of(now), lost.ToText()), prefer);
    }

    private FhirAnswer Answer(ResourceVersion stored, string? prefer) => StoredAnswer.Of(201, stored, prefer, addresses);

    private FhirAnswer Refuse(FhirAnswer answer, JsonObject? note, string code)
    {
        events.Publish(SandboxEventKind.WriteRefused, note?["subject"].ReferencedId("Patient"), detail: code);
        return answer;
    }
}
