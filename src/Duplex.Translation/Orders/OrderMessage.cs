using Duplex.Fhir.Model;
using Duplex.Translation.ToV2;
using Duplex.Translation.ToV2.Messages;

namespace Duplex.Translation.Orders;

/// <summary>
/// Writes an order as OML^O21 or ORM^O01 for the laboratory that carries it out, and no more of patient and visit than it needs. Pure:
/// the same request, the same bytes.
/// </summary>
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
        if (placer is null || patient is null || findings.Exists(static finding => finding.Severity == FindingSeverity.Error))
        {
            return new(null, findings);
        }

        FhirSource source = OrderContent.ForLaboratory(request, placer, patient, findings);
        FhirToV2Options options = OptionsOf(request);
        byte[] bytes = Write(source, options, null, findings);
        if (findings.Exists(static finding => finding.Severity == FindingSeverity.Error))
        {
            return new(null, findings);
        }

        return new(bytes.AsSpan().ContainsAnyExceptInRange((byte)0, (byte)0x7F) ? Write(source, options, "UNICODE UTF-8", []) : bytes, findings);
    }

    private static byte[] Write(FhirSource source, FhirToV2Options options, string? charset, List<TranslationFinding> findings)
    {
        V2Draft draft = new(source, options, 1, charset, findings, null);
        OrderWriting.Write(draft, [source.Root]);
        return draft.To.ToArray();
    }

    private static FhirToV2Options OptionsOf(OrderMessageRequest request) => new()
    {
        Time = request.Time,
        ControlIdOf = _ => request.ControlId,
        SendingApplication = request.SendingApplication,
        SendingFacility = request.SendingFacility,
        ReceivingApplication = request.ReceivingApplication,
        ReceivingFacility = request.ReceivingFacility,
        ProcessingId = request.ProcessingId,
        Version = request.Version,
        EnhancedMode = request.EnhancedMode,
        Authorities = request.Authorities,
        PatientSystem = request.PatientSystem,
        Order = request.MessageType,
        Action = request.Action switch
        {
            OrderAction.Cancel => FhirToV2Action.Cancel,
            OrderAction.Change => FhirToV2Action.Change,
            _ => FhirToV2Action.New,
        },
        LeavesStatusToFiller = true,
        NamesPeopleByOwnId = true,
    };
}
