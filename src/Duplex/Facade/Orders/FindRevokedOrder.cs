using System.Text.Json.Nodes;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;
using Duplex.Facade.Writes;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Orders;

/// <summary>Finds the order's loop by the EHR's id, compares the body with what the EHR shows now, and says what is delivered.</summary>
internal sealed class FindRevokedOrder(IStateStore state, KeyedHash hash, PlanCancellation plan) : IWriteStep<RevocationSubmission>
{
    /// <summary>The server's own, or given by the address.</summary>
    private static readonly string[] NotCompared = ["resourceType", "id", "meta", "text", "status"];

    public async ValueTask<WriteRefusal?> RunAsync(RevocationSubmission write, CancellationToken cancellationToken)
    {
        if (await FindLoopAsync(write, cancellationToken) is not { } loop)
        {
            return WriteRefusal.Of(
                StatusCodes.Status404NotFound, "facade.no-such-order", "not-found", "", "No order with this id went through Duplex on this connection.");
        }

        var reader = write.Reader;
        var answer = await reader.ReadAsync("ServiceRequest", write.Id, cancellationToken);
        if (answer.IsAbsent)
        {
            return WriteRefusal.Of(StatusCodes.Status404NotFound, "facade.no-such-order", "not-found", "", "The EHR has no such order any more.");
        }

        if (!answer.IsOk || FhirJson.Parse(answer.Body.Span, FhirReadMode.Lenient).Resource is not ServiceRequest shown)
        {
            return new WriteRefusal(
                StatusCodes.Status503ServiceUnavailable, "facade.order-not-readable",
                [new FhirIssue("transient", "", null, "The order can't be read at the EHR now; nothing was taken. Send the same request again later.")], 5);
        }

        if (FindChange(write, answer.Body.Span, reader.BaseAddress) is { } changed)
        {
            return CheckRevocation.OnlyRevoking($"ServiceRequest.{changed}");
        }

        var cancellation = await plan.PlanAsync(loop, write.Orders, shown, reason: null, cancellationToken);
        write.Delivery = cancellation.Delivery;
        write.Accepted = cancellation.Earlier;
        return cancellation.Refusal;
    }

    private async ValueTask<Loop?> FindLoopAsync(RevocationSubmission write, CancellationToken cancellationToken)
    {
        var ehr = write.Connection.Key;
        var found = await state.CommitAsync(
            unit => unit.Correlations.FindAsync(ehr, hash.CorrelationOf(ehr, $"ServiceRequest/{write.Id}")), cancellationToken);
        foreach (var id in found.Select(one => one.Loop).Distinct())
        {
            if (await state.Loops.GetAsync(id, cancellationToken) is { Kind: OrderWrites.LoopKind } loop && loop.Connection == ehr)
            {
                return loop;
            }
        }

        return null;
    }

    /// <summary>The first element that the body gives otherwise than the EHR shows it. What it leaves out stays as it is.</summary>
    private static string? FindChange(RevocationSubmission write, ReadOnlySpan<byte> shown, string counterparty)
    {
        var wanted = Relative(FhirJson.Serialize(write.Order), write.FacadeAddress);
        var current = Relative(shown, counterparty);
        return wanted
            .Where(member => !NotCompared.Contains(member.Key) && !JsonNode.DeepEquals(member.Value, current[member.Key]))
            .Select(member => member.Key)
            .FirstOrDefault();
    }

    private static JsonObject Relative(ReadOnlySpan<byte> json, string from)
    {
        var root = JsonNode.Parse(json)!;
        Reading.FacadeAddresses.RewriteReferences(root, from + "/", "");
        return root.AsObject();
    }
}
