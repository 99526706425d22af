using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// SCH and AIS to ServiceRequest (sheets <c>SCH[ServiceRequest]</c> and <c>AIS[ServiceRequest]</c>), where SCH-26 or SCH-27 names an
/// order: a placer number and the filler number of the same turn are one order.
/// </summary>
internal static class SchToServiceRequest
{
    public static void Read(SegmentSection section, Appointment appointment, MessageBuild build)
    {
        PlacedSegment sch = section.Head;
        TranslationContext context = build.Context;
        if (!sch[26].Value.IsPresent && !sch[27].Value.IsPresent)
        {
            return;
        }

        string? outer = context.Coverage?.BeginResource("ServiceRequest");
        if (sch[25].Value.IsPresent)
        {
            Source.Of(sch, 25, context)[1].Used("status");
        }

        List<Identifier> placers = sch.ReadAll(26, "identifier", context, static (in Source ei) => EiToIdentifier.Read(ei, "PLAC"));
        List<Identifier> fillers = sch.ReadAll(27, "identifier", context, static (in Source ei) => EiToIdentifier.Read(ei, "FILL"));
        List<PlacedSegment> services = [.. section.Of("AIS")];
        for (int turn = 0; turn < Math.Max(placers.Count, fillers.Count); turn++)
        {
            ServiceRequest request = new()
            {
                Status = AppointmentStatuses.RequestStatusOf(appointment.Status?.Value),
                Intent = "order",
                Subject = CareSteps.SubjectOf(build),
                Encounter = build.Visit,
            };
            request.Identifier.AddIfAny(placers.ElementAtOrDefault(turn));
            request.Identifier.AddIfAny(fillers.ElementAtOrDefault(turn));
            Identifier number = request.Identifier[0];
            // The same id as the order itself has where its own message is read.
            request.Id = build.Context.Options.IdOf($"ServiceRequest\u001f{build.Numbered($"{number.System?.Value ?? number.Assigner?.Display?.Value}\u001f{number.Value?.Value}")}");
            if (services.Count > 0)
            {
                ReadService(services[Math.Min(turn, services.Count - 1)], request, appointment, context);
            }

            TranslatedResource<ServiceRequest> added = build.Add(request);
            added.IsNamedOnly = true;
            Reference reference = CareOrders.ReferenceTo(request);
            if (!appointment.BasedOn.Exists(known => known.ReferenceValue?.Value == reference.ReferenceValue?.Value))
            {
                appointment.BasedOn.Add(reference);
            }
        }

        context.Coverage?.EndResource(outer!);
    }

    private static void ReadService(PlacedSegment ais, ServiceRequest request, Appointment appointment, TranslationContext context)
    {
        foreach (int field in (ReadOnlySpan<int>)[3, 11, 12])
        {
            request.Identifier.AddRange(ais.ReadAll(field, "identifier", context, NumberOf));
        }

        request.Code = ais.Read(3, "code", context, CweToCodeableConcept.Read);
        request.Occurrence = AppointmentResource.Service.PeriodOf(ais, appointment.Start?.Value, "occurrencePeriod", context);
        if (request.Code is not null)
        {
            // R4 allows details of a service that has a code only.
            request.OrderDetail.AddRange(ais.ReadAll(11, "orderDetail", context, CweToCodeableConcept.Read));
            request.OrderDetail.AddRange(ais.ReadAll(12, "orderDetail", context, CweToCodeableConcept.Read));
        }
    }

    /// <summary>The number of a service, which is none of the order: the use tells it from those that are.</summary>
    private static Identifier? NumberOf(in Source cwe)
    {
        Identifier? number = CweToIdentifier.Read(cwe);
        if (number is not null)
        {
            number.Use = IdentifierUseCodes.Secondary;
        }

        return number;
    }
}
