using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>Whether the references of a resource resolve here, into the chart of the same patient.</summary>
internal static class ReferenceChecks
{
    /// <summary>The issue when the patient isn't known here.</summary>
    public static IEnumerable<FhirIssue> Patient(ChartView chart, WritableType kind, JsonObject resource)
    {
        if (chart.Find("Patient", resource[kind.PatientElement].ReferencedId("Patient") ?? "") is null)
        {
            yield return new FhirIssue(
                422, "not-found", $"{kind.PatientElement} does not resolve: there is no such patient here.", $"{kind.Type}.{kind.PatientElement}");
        }
    }

    /// <summary>All references of one element; a logical one (identifier or display alone) points at nothing here and passes.</summary>
    /// <param name="chart">Where they must resolve.</param>
    /// <param name="kind">Type of the resource.</param>
    /// <param name="resource">The resource.</param>
    /// <param name="element">Name of the element.</param>
    /// <param name="target">Type that the element points at here.</param>
    /// <param name="missing">Issue code of a reference that doesn't resolve.</param>
    public static IEnumerable<FhirIssue> Element(
        ChartView chart, WritableType kind, JsonObject resource, string element, string target, string missing = "not-found")
    {
        var at = -1;
        foreach (var reference in resource[element].Items())
        {
            at++;
            var place = resource[element] is JsonArray ? $"{kind.Type}.{element}[{at}]" : $"{kind.Type}.{element}";
            if (reference is not JsonObject)
            {
                yield return new FhirIssue(422, "structure", $"{element} must be a Reference.", place);
            }
            else if (reference.Member("reference") is not null
                && Resolve(chart, reference, target, resource[kind.PatientElement].ReferencedId("Patient"), element, missing, place) is { } issue)
            {
                yield return issue;
            }
        }
    }

    private static FhirIssue? Resolve(
        ChartView chart, JsonNode reference, string target, string? patient, string element, string missing, string place)
    {
        if (reference.ReferencedId(target) is not { } id || chart.Find(target, id) is not { } found)
        {
            return new FhirIssue(422, missing, $"{element} does not resolve: there is no such {target} here.", place);
        }

        return found.PatientId() is { } other && other != patient
            ? new FhirIssue(422, "business-rule", $"{element} points at a {target} of another patient.", place)
            : null;
    }
}
