using Duplex.Fhir.Model;

namespace Duplex.Translation.Orders;

/// <summary>What an order must hold to be understood, and where it is.</summary>
internal static class OrderContent
{
    /// <summary>Null with an error where there is none.</summary>
    public static Identifier? PlacerOf(OrderMessageRequest request, List<TranslationFinding> findings)
    {
        Identifier? placer = request.Order.Identifier.Find(identifier =>
            identifier.System?.Value == request.PlacerSystem && !string.IsNullOrWhiteSpace(identifier.Value?.Value));
        if (placer is null)
        {
            findings.Add(Missing("ServiceRequest.identifier", "There is no placer order number; right would be an identifier of the system that the route names for orders."));
        }

        return placer;
    }

    /// <summary>Null with an error where there is none.</summary>
    public static Identifier? PatientOf(OrderMessageRequest request, List<TranslationFinding> findings)
    {
        Identifier? patient = request.Patient.Identifier.Find(identifier =>
            identifier.System?.Value == request.PatientSystem && !string.IsNullOrWhiteSpace(identifier.Value?.Value));
        if (patient is null)
        {
            findings.Add(Missing("Patient.identifier", "There is no patient identifier of the authority that the laboratory knows; right would be one of the configured system."));
        }

        return patient;
    }

    public static void CheckCode(ServiceRequest order, List<TranslationFinding> findings)
    {
        if (order.Code is null || !order.Code.Coding.Exists(coding => !string.IsNullOrWhiteSpace(coding.Code?.Value)))
        {
            findings.Add(Missing("ServiceRequest.code.coding", "There is no code of what is ordered; right would be a coding that the laboratory knows."));
        }
    }

    /// <summary>The laboratory's number, where it gave one already.</summary>
    public static Identifier? FillerOf(ServiceRequest order) => order.Identifier.Find(identifier =>
        identifier.Type?.Coding.Exists(coding => coding.Code?.Value == "FILL") == true && !string.IsNullOrWhiteSpace(identifier.Value?.Value));

    /// <summary>TQ1 and SPM came with version 2.5.</summary>
    public static bool HasSpecimenSegments(string version) => version is not ("2.1" or "2.2" or "2.3" or "2.3.1" or "2.4");

    /// <summary>ORM^O01 has no TQ1 but ORC-7 and OBR-27, in every version.</summary>
    public static bool HasOldTiming(OrderMessageRequest request, bool isCurrent) => !isCurrent || request.MessageType == OrderMessageType.OrmO01;

    private static TranslationFinding Missing(string path, string sentence) => new(FindingSeverity.Error, path, sentence);
}
