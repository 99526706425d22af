using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Hl7v2;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2.DataTypes;

namespace Duplex.Translation.Orders;

/// <summary>Writes an order as OML^O21 or ORM^O01. Pure: the same request, the same bytes.</summary>
public static class OrderMessage
{
    /// <summary>No message, and an error with the path of what is missing, where the laboratory could not know order, service or patient.</summary>
    public static OrderMessageResult Write(OrderMessageRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<TranslationFinding> findings = [];
        Identifier? placer = OrderContent.PlacerOf(request, findings);
        Identifier? patient = OrderContent.PatientOf(request, findings);
        OrderContent.CheckCode(request.Order, findings);
        if (placer is null || patient is null || findings.Any(finding => finding.Severity == FindingSeverity.Error))
        {
            return new(null, findings);
        }

        byte[] bytes = Write(request, placer, patient, utf8: false, findings);
        if (bytes.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)0x7F))
        {
            bytes = Write(request, placer, patient, utf8: true, []);
        }

        return new(bytes, findings);
    }

    private static byte[] Write(OrderMessageRequest request, Identifier placer, Identifier patient, bool utf8, List<TranslationFinding> findings)
    {
        Hl7MessageBuilder builder = new();
        bool isCurrent = OrderContent.HasSpecimenSegments(request.Version);
        WriteHeader(builder, request, utf8);
        new PatientWriter(builder, request, findings).Write(patient);
        WriteControl(builder, request, placer, isCurrent, findings);
        WriteService(builder, request, placer, isCurrent, findings);
        WriteNotes(builder, request.Order);
        if (isCurrent && request.MessageType == OrderMessageType.OmlO21 && SpecimenOf(request.Order) is { } specimen)
        {
            builder.Segment("SPM").Field(1, "1").Field(4).Component(2, specimen);
        }

        return builder.ToArray();
    }

    private static void WriteHeader(Hl7MessageBuilder builder, OrderMessageRequest request, bool utf8)
    {
        (string type, string trigger) = request.MessageType == OrderMessageType.OmlO21 ? ("OML", "O21") : ("ORM", "O01");
        string? condition = request.EnhancedMode ? "AL" : null;
        builder.Segment("MSH")
            .Field(3, request.SendingApplication).Field(4, request.SendingFacility)
            .Field(5, request.ReceivingApplication).Field(6, request.ReceivingFacility)
            .Field(7, Hl7Timestamp.From(request.Time).ToString())
            .Field(9, type).Component(2, trigger);

        // The structure stands in MSH-9 since version 2.3.1.
        if (request.Version is not ("2.1" or "2.2" or "2.3"))
        {
            builder.Component(3, $"{type}_{trigger}");
        }

        builder.Field(10, request.ControlId).Field(11, request.ProcessingId).Field(12, request.Version)
            .Field(15, condition).Field(16, condition).Field(18, utf8 ? "UNICODE UTF-8" : null);
    }

    private static void WriteControl(
        Hl7MessageBuilder builder, OrderMessageRequest request, Identifier placer, bool isCurrent, List<TranslationFinding> findings)
    {
        ServiceRequest order = request.Order;
        string action = request.Action switch
        {
            OrderAction.Cancel => "CA",
            OrderAction.Change => "XO",
            _ => "NW",
        };
        string? priority = Priorities.CodeOf(order.Priority?.Value);
        builder.Segment("ORC").Field(1, action);
        AuthorityText.WriteEi(builder.Field(2), placer, request.Authorities);
        if (OrderContent.FillerOf(order) is { } filler)
        {
            AuthorityText.WriteEi(builder.Field(3), filler, request.Authorities);
        }

        if (OrderContent.HasOldTiming(request, isCurrent) && priority is not null)
        {
            builder.Field(7).Component(6, priority);
        }

        // The time of a new order is when it was made; what is done with it later has a time of its own.
        string? authored = request.Action == OrderAction.New ? DateTimeToDtm.Of(order.AuthoredOn?.Value) : null;
        builder.Field(9, authored ?? Hl7Timestamp.From(request.Time).ToString());
        PersonText.WriteRequester(builder.Field(12), request, findings);
        if (!OrderContent.HasOldTiming(request, isCurrent) && priority is not null)
        {
            builder.Segment("TQ1").Field(1, "1").Field(9, priority);
        }
    }

    private static void WriteService(
        Hl7MessageBuilder builder, OrderMessageRequest request, Identifier placer, bool isCurrent, List<TranslationFinding> findings)
    {
        ServiceRequest order = request.Order;
        builder.Segment("OBR").Field(1, "1");
        AuthorityText.WriteEi(builder.Field(2), placer, request.Authorities);
        if (OrderContent.FillerOf(order) is { } filler)
        {
            AuthorityText.WriteEi(builder.Field(3), filler, request.Authorities);
        }

        ConceptText.Write(builder.Field(4), order.Code!, "ServiceRequest.code", findings);
        builder.Field(7, order.Occurrence switch
        {
            FhirDateTime time => DateTimeToDtm.Of(time.Value),
            Period period => DateTimeToDtm.Of(period.Start?.Value),
            _ => null,
        });
        if (!(isCurrent && request.MessageType == OrderMessageType.OmlO21) && SpecimenOf(order) is { } specimen)
        {
            builder.Field(15).Component(1).Subcomponent(2, specimen);
        }

        PersonText.WriteRequester(builder.Field(16), request, []);
        if (OrderContent.HasOldTiming(request, isCurrent) && Priorities.CodeOf(order.Priority?.Value) is { } priority)
        {
            builder.Field(27).Component(6, priority);
        }

        builder.Field(31);
        for (int i = 0; i < order.ReasonCode.Count; i++)
        {
            if (i > 0)
            {
                builder.Repetition();
            }

            ConceptText.Write(builder, order.ReasonCode[i], string.Create(CultureInfo.InvariantCulture, $"ServiceRequest.reasonCode[{i}]"), findings);
        }
    }

    private static void WriteNotes(Hl7MessageBuilder builder, ServiceRequest order)
    {
        for (int i = 0; i < order.Note.Count; i++)
        {
            builder.Segment("NTE").Field(1, (i + 1).ToString(CultureInfo.InvariantCulture)).Field(3, order.Note[i].Text?.Value);
        }
    }

    private static string? SpecimenOf(ServiceRequest order) =>
        order.Specimen.Select(specimen => specimen.Display?.Value).FirstOrDefault(display => !string.IsNullOrWhiteSpace(display));
}
