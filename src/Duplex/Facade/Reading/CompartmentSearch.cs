using Duplex.Chart.Compartments;
using Duplex.Facade.OwnChart;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Reading;

/// <summary>A search in a patient's compartment (<c>Patient/1/Observation</c>), as it is asked of a counterparty: by patient.</summary>
internal static class CompartmentSearch
{
    /// <summary>Why it can't be done; null: it can.</summary>
    public static FhirResult? Refusal(string type, string patient) =>
        !References.IsId(patient) ? ReadChart.NoId().ToResult()
        : type == "Patient" || (PatientCompartment.Types.Contains(type) && SearchParameters.Of(type).Any(parameter => parameter.Code == "patient")) ? null
        : FhirResult.Outcome(
            StatusCodes.Status404NotFound, "not-supported", $"{type} is not searched in a patient's compartment here: it names no patient that could be searched by. Search {type} by its own parameters.");

    public static KeyValuePair<string, string> Bound(string type, string patient) => new(type == "Patient" ? "_id" : "patient", patient);

    /// <summary>What such a search leaves out; null: nothing.</summary>
    public static FhirIssue? Note(string type) => type == "Patient" || PatientCompartment.HasOneElement(type) ? null : new FhirIssue(
        "incomplete", "", null,
        $"These are the {type} that are about the patient (patient=). The EHR is not asked for others of the compartment, in which the patient has another part, such as the author's or performer's.",
        FhirIssueSeverity.Information);
}
