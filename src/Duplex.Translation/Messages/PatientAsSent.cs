using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Fhir.Changes;

namespace Duplex.Translation.Messages;

/// <summary>
/// Lets a report carry the patient as its own message names them. A result never changes demographics, so that the chart's
/// Patient may say something else; whether a result belongs to a patient must be judged by what came with it.
/// </summary>
public static class PatientAsSent
{
    /// <summary>The extension of the report that points to the contained Patient.</summary>
    public const string Url = "urn:duplex:patient-as-sent";

    private const string Id = "as-sent";

    /// <summary>
    /// Tells two messages about a report apart that differ in their values alone: the report gets a new version, and whatever
    /// reacts to reports sees it.
    /// </summary>
    private const string ValuesSystem = "urn:duplex:values";

    /// <summary>The changes of one patient with the Patient contained in each of the reports among them.</summary>
    public static TranslatedPatient Keep(TranslatedPatient patient)
    {
        ArgumentNullException.ThrowIfNull(patient);
        var named = patient.Changes.FirstOrDefault(change => change.ResourceType == "Patient");
        if (named is null || patient.Changes.All(change => change.ResourceType != "DiagnosticReport"))
        {
            return patient;
        }

        var values = DigestOf(patient.Changes);
        return patient with { Changes = [.. patient.Changes.Select(change => change.ResourceType == "DiagnosticReport" ? With(change, named, values) : change)] };
    }

    private static ResourceChange With(ResourceChange report, ResourceChange patient, string values)
    {
        var contained = JsonNode.Parse(ResourceChangeApplier.Apply(null, patient))!.AsObject();
        contained["id"] = Id;
        contained["meta"] = new JsonObject { ["tag"] = new JsonArray(new JsonObject { ["system"] = ValuesSystem, ["code"] = values }) };
        return report with
        {
            Elements =
            [
                .. report.Elements,
                ElementChange.Set("contained", JsonSerializer.SerializeToUtf8Bytes(new JsonArray(contained))),
                ElementChange.Added("extension", $$$"""[{"url":"{{{Url}}}","valueReference":{"reference":"#{{{Id}}}"}}]"""),
            ],
        };
    }

    private static string DigestOf(IReadOnlyList<ResourceChange> changes)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var change in changes.Where(change => change.ResourceType == "Observation"))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(change.Id));
            foreach (var element in change.Elements)
            {
                hash.AppendData(Encoding.UTF8.GetBytes(element.Element));
                hash.AppendData(element.Value.Span);
            }
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 16));
    }
}
