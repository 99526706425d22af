using Duplex.Engine.Deliveries;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Vendors.Hl7v2;

/// <summary>An order and what it refers to, as the job brings them.</summary>
internal sealed record OrderContext(ServiceRequest Order, Patient Patient, Practitioner? Requester, Encounter? Encounter)
{
    /// <returns>The order, or why there is none to send.</returns>
    public static (OrderContext? Order, Problem? Problem) Read(DeliveryJob job)
    {
        if (FhirJson.Parse(job.Interaction.Body.Span, FhirReadOptions.Lenient).Resource is not ServiceRequest order)
        {
            return (null, new Problem("content-unreadable", "ServiceRequest", "The job's body must be one ServiceRequest as FHIR JSON."));
        }

        var resources = (FhirJson.Parse(job.Context.Span, FhirReadOptions.Lenient).Resource as Bundle)?.Entry.Select(entry => entry.Resource).ToArray() ?? [];
        if (resources.OfType<Patient>().ToArray() is not [var patient])
        {
            return (null, new Problem("patient-not-established", "ServiceRequest.subject", "The job's context must hold the one patient whom the order is for."));
        }

        if (Contradiction(order, patient, job.Expectation) is { } contradiction)
        {
            return (null, contradiction);
        }

        var requester = Named(resources.OfType<Practitioner>(), order.Requester?.ReferenceValue?.Value);
        var encounter = Named(resources.OfType<Encounter>(), order.Encounter?.ReferenceValue?.Value);
        return (new OrderContext(order, patient, requester, encounter), null);
    }

    /// <summary>An order must never leave with somebody else's name on it.</summary>
    private static Problem? Contradiction(ServiceRequest order, Patient patient, TargetExpectation? expected)
    {
        var subject = order.Subject?.ReferenceValue?.Value;
        if (subject is not null && patient.Id is { } id && !Names(subject, "Patient", id))
        {
            return new Problem("order-of-other-patient", "ServiceRequest.subject", "The order names another patient than the one in the job's context; both must be the same.");
        }

        return expected is null || patient.Identifier.Exists(one => one.System?.Value == expected.IdentifierSystem && one.Value?.Value == expected.IdentifierValue)
            ? null
            : new Problem("patient-identifier-mismatch", "Patient.identifier",
                "The patient in the job's context does not carry the identifier that the job expects; both must be the same patient.");
    }

    /// <summary>The one that the order refers to, or the only one where the order has no literal reference.</summary>
    private static T? Named<T>(IEnumerable<T> resources, string? reference)
        where T : Resource
    {
        var all = resources.ToArray();
        return reference is null
            ? all is [var only] ? only : null
            : Array.Find(all, one => one.Id is { } id && Names(reference, typeof(T).Name, id));
    }

    private static bool Names(string reference, string type, string id) =>
        reference == $"{type}/{id}" || reference.EndsWith($"/{type}/{id}", StringComparison.Ordinal) || reference.Contains($"{type}/{id}/_history/", StringComparison.Ordinal);
}
