using Duplex.Fhir.Model;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Messages;

/// <summary>Observations that an order brings along, such as answers to questions that the laboratory asks.</summary>
internal static class OrderObservations
{
    /// <returns><c>Observation/{id}</c> of each.</returns>
    public static List<string> Read(OrderGroup order, SpecimenWriter specimens, ServiceRequest request, MessageBuild build)
    {
        List<string> references = [];
        if (order.Observations.Count == 0)
        {
            return references;
        }

        ReportScope scope = new(build.PatientReference, null, build.Owner, IsLaboratory: false, Effective: null, Specimen: null, Time: null)
        {
            SpecimensOfMessage = specimens,
            Encounter = build.Visit,
        };
        List<ObservationGroup> documents = [];
        foreach ((string key, List<ObservationGroup> lines) in ObservationLines.Group(order.Observations, documents, build.Context))
        {
            references.Add(ObxToObservation.Read(lines, build.IdOf("Observation", $"{request.Id}\u001f{key}"), scope, build));
        }

        foreach (ObservationGroup document in documents)
        {
            references.Add(ObxToObservation.Read([document], build.IdOf("Observation", $"{request.Id}\u001fdocument"), scope, build));
        }

        return references;
    }
}
