using System.Text.Json.Nodes;
using Duplex.Sandbox.Ehr.Fhir;

namespace Duplex.Sandbox.Ehr.Writing;

/// <summary>What many types need in the same way.</summary>
internal static class ShapeChecks
{
    /// <summary>A reference to a patient.</summary>
    public static IEnumerable<FhirIssue> Patient(WritableType kind, JsonObject resource)
    {
        if (resource[kind.PatientElement].ReferencedId("Patient") is null)
        {
            yield return Missing(kind, kind.PatientElement, $"{kind.PatientElement} is required and must be a reference Patient/{{id}}.");
        }
    }

    /// <summary>A concept with a coding or a text.</summary>
    public static IEnumerable<FhirIssue> Concept(WritableType kind, JsonObject resource, string element)
    {
        if (!resource.Walk(element + ".coding.code").Append(resource[element].Member("text")).Any(one => one.Text() is { Length: > 0 }))
        {
            yield return Missing(kind, element, $"{element} with a coding is required.");
        }
    }

    /// <summary>A code of a required set.</summary>
    public static IEnumerable<FhirIssue> Code(WritableType kind, JsonObject resource, string element, string[] codes, bool isRequired = true)
    {
        if (resource[element] is null)
        {
            if (isRequired)
            {
                yield return Missing(kind, element, $"{element} is required: {string.Join(", ", codes)}.");
            }
        }
        else if (!codes.Contains(resource[element].Text()))
        {
            yield return new FhirIssue(422, "code-invalid", $"{element} must be one of: {string.Join(", ", codes)}.", $"{kind.Type}.{element}");
        }
    }

    public static FhirIssue Missing(WritableType kind, string element, string text) => new(422, "required", text, $"{kind.Type}.{element}");
}
