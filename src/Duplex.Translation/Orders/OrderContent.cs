using Duplex.Fhir.Model;
using Duplex.Translation.Tables;
using Duplex.Translation.ToV2;
using Duplex.Translation.ToV2.DataTypes;

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

    /// <summary>The order with whom and what it names: of the patient the number that the laboratory knows, and what is on a label.</summary>
    public static FhirSource ForLaboratory(OrderMessageRequest request, Identifier placer, Identifier patientNumber, List<TranslationFinding> findings)
    {
        Patient named = request.Patient;
        Patient patient = new()
        {
            Id = named.Id ?? "patient",
            Identifier = [patientNumber],
            Name = named.Name,
            BirthDate = named.BirthDate,
            Gender = named.Gender,
            Address = named.Address,
            Telecom = named.Telecom.FindAll(static contact => contact.System?.Value == "phone"),
        };
        List<Resource> known = [patient];
        if (request.Requester is { } practitioner)
        {
            known.Add(practitioner);
        }

        Encounter? visit = VisitOf(request.Encounter, findings);
        if (visit is not null)
        {
            known.Add(visit);
        }

        ServiceRequest order = request.Order;
        List<Identifier> numbers = [new Identifier { Type = IdentifierTypes.Read("PLAC"), System = placer.System, Value = placer.Value, Assigner = placer.Assigner }];
        if (IdentifierToEi.FillerOf(order.Identifier) is { } filler)
        {
            numbers.Add(filler);
        }

        return new(
            new ServiceRequest
            {
                Id = order.Id,
                Identifier = numbers,
                Intent = order.Intent,
                DoNotPerform = order.DoNotPerform,
                Category = order.Category,
                Priority = order.Priority,
                Code = order.Code,
                OrderDetail = order.OrderDetail,
                Subject = new Reference { ReferenceValue = $"Patient/{patient.Id}" },
                Encounter = visit is null ? null : new Reference { ReferenceValue = $"Encounter/{visit.Id}" },
                Occurrence = order.Occurrence,
                AsNeeded = order.AsNeeded,
                AuthoredOn = order.AuthoredOn,
                Requester = RequesterOf(request),
                ReasonCode = order.ReasonCode,
                Specimen = order.Specimen.FindAll(static specimen => !string.IsNullOrWhiteSpace(specimen.Display?.Value)),
                Note = order.Note,
            },
            known);
    }

    /// <summary>Its class, and the number by which the laboratory may name it.</summary>
    private static Encounter? VisitOf(Encounter? visit, List<TranslationFinding> findings)
    {
        bool hasNumber = visit?.Identifier.Exists(static identifier => !string.IsNullOrWhiteSpace(identifier.Value?.Value)) == true;
        if (visit is { Id: null } && !hasNumber)
        {
            findings.Add(new(FindingSeverity.Warning, "Encounter.identifier", "The visit has no number, so the laboratory cannot name it; right would be a visit number."));
            return null;
        }

        return visit is null ? null : new Encounter { Id = visit.Id ?? "visit", Class = visit.Class, Identifier = visit.Identifier };
    }

    /// <summary>A reference by which the practitioner of the request is found.</summary>
    private static Reference? RequesterOf(OrderMessageRequest request)
    {
        Reference? said = request.Order.Requester;
        return request.Requester switch
        {
            null => said,
            { Id: { } id } => new Reference { ReferenceValue = $"Practitioner/{id}", Identifier = said?.Identifier, Display = said?.Display },
            { Identifier: [{ } number, ..] } => new Reference { Identifier = number, Display = said?.Display },
            { Name: [{ } name, ..] } => new Reference { Identifier = said?.Identifier, Display = name.Family ?? name.Text ?? said?.Display },
            _ => said,
        };
    }

    private static TranslationFinding Missing(string path, string sentence) => new(FindingSeverity.Error, path, sentence);
}
