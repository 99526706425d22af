using Duplex.Fhir.Model;
using Duplex.Translation.ToV2.Messages;

namespace Duplex.Translation.ToV2;

/// <summary>Writes one message of these resources.</summary>
internal delegate void WriteMessage(V2Draft draft, IReadOnlyList<Resource> resources);

/// <param name="Write">How.</param>
/// <param name="Resources">What the message is about; what they refer to is taken along.</param>
internal sealed record PlannedMessage(WriteMessage Write, List<Resource> Resources);

/// <summary>Which messages resources give, in their order.</summary>
internal static class MessagePlans
{
    public static List<PlannedMessage> Of(FhirSource source)
    {
        List<PlannedMessage> plans = [];
        if (source.Root is Bundle { Type.Value: "document" } && source.Resources is [Composition composition, ..])
        {
            // What else a document holds, its sections refer to.
            plans.Add(new(CompositionWriting.Write, [composition]));
            return plans;
        }

        Dictionary<string, PlannedMessage> groups = new(StringComparer.Ordinal);
        HashSet<Resource>? reported = source.Resources.Count > 1 ? ReportedBy(source) : null;
        foreach (Resource resource in source.Resources)
        {
            if (reported?.Contains(resource) != true && source.MethodOf(resource) is not ("GET" or "HEAD") && PlanOf(source, resource) is { Write: { } write } plan)
            {
                Add(plans, groups, write, resource, plan.Key);
            }
        }

        AddPatients(source, plans);
        return plans;
    }

    /// <summary>How a resource is written, and what it has in common with those of the same message.</summary>
    private static (WriteMessage? Write, string? Key) PlanOf(FhirSource source, Resource resource) => resource switch
    {
        ServiceRequest order when ReferralWriting.IsReferral(order) => (ReferralWriting.Write, null),
        ServiceRequest order => (OrderWriting.Write, KeyOf("order", order.Requisition)),
        MedicationRequest request => (MedicationWriting.Write, KeyOf("medication", request.GroupIdentifier)),
        DocumentReference document when IsMessage(document) => (null, null),
        DocumentReference => (DocumentWriting.Write, null),
        Composition => (CompositionWriting.Write, null),
        Appointment => (AppointmentWriting.Write, null),
        ChargeItem charge => (ChargeWriting.Write, $"charge {charge.Context?.ReferenceValue?.Value}|{charge.Context?.Identifier?.Value?.Value}|{charge.Subject?.ReferenceValue?.Value}|{charge.Subject?.Identifier?.Value?.Value}"),
        DiagnosticReport => (ReportWriting.WriteReport, null),
        Observation => (ReportWriting.WriteObservation, null),
        CarePlan => (CarePlanWriting.Write, null),
        Patient patient when patient.Link.Exists(static link => link.Type?.Value == "replaces") => (PatientWriting.Write, null),
        _ => (null, null),
    };

    /// <summary>Patients are sent for their own sake where nothing else is sent that names them, and where none replaces them.</summary>
    private static void AddPatients(FhirSource source, List<PlannedMessage> plans)
    {
        if (plans.Count > 0)
        {
            return;
        }

        foreach (Resource resource in source.Resources)
        {
            if (resource is Patient patient)
            {
                plans.Add(new(PatientWriting.Write, [patient]));
            }
        }
    }

    /// <summary>What a message about something else takes along: results of reports and panels, what supports an order, the orders that a plan or a result is for.</summary>
    private static HashSet<Resource> ReportedBy(FhirSource source)
    {
        HashSet<Resource> reported = [];
        foreach (Resource resource in source.Resources)
        {
            IEnumerable<Reference?> references = resource switch
            {
                DiagnosticReport report => report.Result.Concat(report.BasedOn),
                Observation observation => observation.HasMember.Concat(observation.BasedOn),
                ServiceRequest request => request.SupportingInfo,
                CarePlan plan => plan.Activity.Select(static activity => activity.Reference)
                    .Concat(plan.Addresses.SelectMany(one => source.Find<Condition>(one, plan)?.Evidence.SelectMany(static evidence => evidence.Detail) ?? [])),
                Appointment appointment => appointment.BasedOn,
                ChargeItem charge => charge.Service,
                DocumentReference document => (document.Context?.Related ?? []).Concat(document.RelatesTo.Select(static one => one.Target).OfType<Reference>()),
                _ => [],
            };
            foreach (Reference? reference in references)
            {
                if (source.Find<Resource>(reference, resource as DomainResource) is { } found && found != resource)
                {
                    reported.Add(found);
                }
            }
        }

        return reported;
    }

    /// <summary>The message itself that a Bundle came from is no document about a patient.</summary>
    private static bool IsMessage(DocumentReference document) =>
        document.Content.Exists(static content => content.Attachment?.ContentType?.Value?.Contains("hl7-v2", StringComparison.Ordinal) == true);

    private static string? KeyOf(string kind, Identifier? group) => group?.Value?.Value is { } value ? $"{kind} {group.System?.Value}|{value}" : null;

    private static void Add(List<PlannedMessage> plans, Dictionary<string, PlannedMessage> groups, WriteMessage write, Resource resource, string? key)
    {
        if (key is not null && groups.TryGetValue(key, out PlannedMessage? known))
        {
            known.Resources.Add(resource);
            return;
        }

        PlannedMessage plan = new(write, [resource]);
        plans.Add(plan);
        if (key is not null)
        {
            groups[key] = plan;
        }
    }
}
