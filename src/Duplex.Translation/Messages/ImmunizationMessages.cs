using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Output;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>VXU (message sheet <c>VXU_V04</c>): Immunization, each with its own observations.</summary>
internal static class ImmunizationMessages
{
    /// <summary>R4 has no element for the order.</summary>
    private const string BasedOn = "http://hl7.org/fhir/5.0/StructureDefinition/extension-Immunization.basedOn";

    public static MessageKind Kind { get; } = new(
        "VXU",
        FrozenSet.Create("VXU^V04"),
        CareSteps.NamedPatient,
        CareSteps.NamedVisit,
        CareSteps.Named(PatientSteps.Relatives, FinancialSteps.Guarantors, FinancialSteps.Insurance),
        Immunizations);

    private static bool Immunizations(MessageBuild build)
    {
        ReadImportance(build);
        List<PlacedSegment> person = [];
        List<PlacedSegment> order = [];
        bool isOrdered = false;
        foreach (PlacedSegment segment in build.Segments)
        {
            if (segment.Id == "ORC" || segment.Id == "RXA" && order.Exists(other => other.Id == "RXA"))
            {
                ReadOrder(order, build);
                order.Clear();
            }

            isOrdered |= segment.Id is "ORC" or "RXA";
            (isOrdered ? order : person).Add(segment);
        }

        ReadOrder(order, build);
        CareObservations.Read(build, CareObservations.GroupsOf(person), "Patient");
        CareSteps.TellUnread(build, "ORC", "RXA", "RXR", "OBX", "NTE", "NK1", "GT1", "IN1", "IN2", "IN3");
        return true;
    }

    /// <summary>Sheet <c>PV1[Patient]</c>: a vaccine is of the person and of no visit in particular, and so is PV1-16.</summary>
    private static void ReadImportance(MessageBuild build)
    {
        if (build.Patient is { } patient && build.First("PV1") is { } pv1
            && pv1.Read(16, "Patient.extension", build.Context, PatientExtensions.Importance) is { } importance)
        {
            patient.Value.Extension.Add(importance);
        }
    }

    /// <summary>PRT between the ORC and the RXA; those behind an OBX are the observation's.</summary>
    private static List<PlacedSegment> ParticipationsOf(List<PlacedSegment> order) =>
        [.. order.TakeWhile(segment => segment.Id != "RXA").Where(segment => segment.Id == "PRT")];

    private static void ReadOrder(List<PlacedSegment> order, MessageBuild build)
    {
        if (order.Find(segment => segment.Id == "RXA") is not { } rxa)
        {
            if (order.Count > 0)
            {
                build.Context.Warn(order[0].Place(0), "No RXA follows the ORC, so nothing is told of what was given.");
            }

            return;
        }

        VaccinationDetails details = VaccinationDetails.Of(order);
        TranslatedResource<Immunization>? immunization = RxaToImmunization.Read(
            order.Find(segment => segment.Id == "ORC"), rxa, [.. order.Where(segment => segment.Id == "RXR")], ParticipationsOf(order), details, build);
        if (immunization is not null && order.Find(segment => segment.Id == "ORC") is { } orc)
        {
            AddOrder(orc, immunization.Value, build);
        }

        string key = immunization?.Reference ?? $"RXA\u001f{build.Message["MSH-10"]}\u001f{rxa.Occurrence}";
        CareObservations.Read(build, details.Observations, key, immunization is null ? null : CareOrders.ReferenceTo(immunization.Value));
    }

    /// <summary>
    /// The order behind what was given, where ORC-2 numbers one. For a Bundle alone: a chart has the order from whoever placed it.
    /// </summary>
    private static void AddOrder(PlacedSegment orc, Immunization immunization, MessageBuild build)
    {
        if (!build.Context.Options.NamesDirectory || !immunization.Identifier.Exists(number => number.Type?.Coding is [{ Code.Value: "PLAC" }]))
        {
            return;
        }

        foreach (ServiceRequest request in CareOrders.Read(build, [orc]))
        {
            request.Code ??= immunization.VaccineCode;
            if (immunization.Status?.Value == "completed" && !orc[5].Value.IsPresent)
            {
                // What was ordered is done; RE alone does not say so.
                request.Status = "completed";
            }

            immunization.Extension.Add(new Extension { Url = BasedOn, Value = CareOrders.ReferenceTo(request) });
        }
    }
}
