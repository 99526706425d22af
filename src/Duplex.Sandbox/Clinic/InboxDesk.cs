using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr;
using Duplex.Sandbox.Ehr.Fhir;
using Duplex.Sandbox.Ehr.Orders;
using Duplex.Sandbox.Ehr.Store;

namespace Duplex.Sandbox.Clinic;

/// <summary>What a clinician does with what comes in: reviews a report, completes a task.</summary>
internal sealed class InboxDesk(EhrDatabase database, EventStream events, TimeProvider time)
{
    public ValueTask<SandboxResult<SandboxReport>> ReviewAsync(string reportId, string practitionerId, CancellationToken cancellationToken) =>
        ChangeAsync(ServedResources.Report, reportId, practitionerId, Reviewed, SandboxEventKind.ReportReviewed, OrderView.Report, cancellationToken);

    public ValueTask<SandboxResult<SandboxTask>> CompleteAsync(string taskId, string practitionerId, CancellationToken cancellationToken) =>
        ChangeAsync(ServedResources.Task, taskId, practitionerId, Completed, SandboxEventKind.TaskCompleted, OrderView.Task, cancellationToken);

    private static SandboxRefusal? Reviewed(JsonObject report, string practitioner)
    {
        if (report["status"].Text() == "entered-in-error")
        {
            return SandboxRefusal.NotAnEntry;
        }

        if (report["resultsInterpreter"].Items().Any())
        {
            return SandboxRefusal.AlreadyReviewed;
        }

        report["resultsInterpreter"] = new JsonArray(JsonElements.Reference("Practitioner", practitioner));
        return null;
    }

    /// <summary>Whoever completes a task becomes its owner, as the one who took care of it.</summary>
    private static SandboxRefusal? Completed(JsonObject task, string practitioner)
    {
        if (TaskType.HasEnded(task))
        {
            return SandboxRefusal.AlreadyEnded;
        }

        task["status"] = "completed";
        task["owner"] = JsonElements.Reference("Practitioner", practitioner);
        return null;
    }

    private ValueTask<SandboxResult<T>> ChangeAsync<T>(
        string type,
        string id,
        string practitionerId,
        Func<JsonObject, string, SandboxRefusal?> change,
        SandboxEventKind kind,
        Func<ResourceVersion, T> view,
        CancellationToken cancellationToken)
        where T : class => database.WriteAsync<SandboxResult<T>>(
            connection =>
            {
                if (connection.CurrentResource("Practitioner", practitionerId) is null)
                {
                    return SandboxRefusal.UnknownPractitioner;
                }

                if (connection.CurrentResource(type, id)?.Resource() is not { } resource)
                {
                    return SandboxRefusal.NotFound;
                }

                if (change(resource, practitionerId) is { } refusal)
                {
                    return refusal;
                }

                var stored = connection.PutResource(resource, time.GetUtcNow());
                events.Publish(kind, stored, resource.PatientId());
                return view(stored);
            },
            cancellationToken);
}
