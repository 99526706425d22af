using System.Text.Json;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Fhir;

namespace Duplex.Care.Patients;

/// <summary>Compares any resource that was written with what the EHR shows, by one rule for all types. Pure.</summary>
public sealed class WriteReadBackRule(string resourceType) : IReadBackRule
{
    public const string Altered = "elements-altered";
    public const string OtherPatient = "patient-other";
    public const string StillThere = "not-deleted";

    public string ResourceType => resourceType;

    public ReadBackFindings Judge(DeliveryJob job, IReadOnlyList<Part> parts, IReadOnlyList<ObservedPart> observed, Instant at)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(observed);
        var shown = observed[0];
        var reference = shown.Version.Length == 0 ? shown.Reference : $"{shown.Reference}/_history/{shown.Version}";
        if (job.Interaction.Kind == InteractionKind.Delete)
        {
            return shown.Body.IsEmpty
                ? Verified(reference, at, "A fresh read shows that it is gone.")
                : Pending(at, "A fresh read still shows it.");
        }

        if (resourceType == "Bundle")
        {
            return JudgeTogether(job, observed, at);
        }

        if (IsOfOther(resourceType, job.Placement.Patient, shown.Body))
        {
            var other = new Problem(OtherPatient, $"{resourceType}.{PatientElements.PatientPath(resourceType)}", "The chart shows it at another patient than it was written for.");
            return Contradicted(ReadBackJudgement.Misplaced, other, reference, at);
        }

        var differences = SentElements.Differences(Parse(job.Interaction.Body), Parse(shown.Body));
        if (differences.Count > 0)
        {
            var altered = new Problem(
                Altered, differences[0], $"The EHR shows it otherwise than it was sent, at {string.Join(", ", differences)}; somebody must look which is meant.");
            return Contradicted(ReadBackJudgement.Altered, altered, reference, at);
        }

        return shown.FoundBySearch == false
            ? Pending(at, "A read shows it; the EHR's search does not list it yet.")
            : Verified(reference, at, "A fresh read shows every element as it was sent.");
    }

    /// <summary>Resources that were created together: each as if it had been written alone, with the references that they got among themselves.</summary>
    private static ReadBackFindings JudgeTogether(DeliveryJob job, IReadOnlyList<ObservedPart> observed, Instant at)
    {
        var entries = Parse(job.Interaction.Body).Items("entry").ToList();
        var reference = string.Join(' ', observed.Select(one => one.Version.Length == 0 ? one.Reference : $"{one.Reference}/_history/{one.Version}"));
        var named = entries.Zip(observed, (entry, one) => (Url: entry.Text("fullUrl"), one.Reference)).Where(pair => pair.Url.Length > 0)
            .DistinctBy(pair => pair.Url).ToDictionary(pair => pair.Url, pair => pair.Reference);
        var differences = new List<string>();
        for (var index = 0; index < entries.Count; index++)
        {
            var sent = entries[index].Member("resource");
            if (index >= observed.Count || IsOfOther(sent.Text("resourceType"), job.Placement.Patient, observed[index].Body))
            {
                return Contradicted(ReadBackJudgement.Misplaced, new Problem(OtherPatient, $"Bundle.entry[{index}]", "The chart shows it at another patient than it was written for, or not at all."), reference, at);
            }

            var resolved = named.Aggregate(sent.GetRawText(), (text, pair) => text.Replace($"\"{pair.Key}\"", $"\"{pair.Value}\"", StringComparison.Ordinal));
            differences.AddRange(SentElements.Differences(JsonElement.Parse(resolved), Parse(observed[index].Body)).Select(path => $"Bundle.entry[{index}].{path}"));
        }

        return differences.Count == 0
            ? Verified(reference, at, "Fresh reads show every element of each resource as it was sent.")
            : Contradicted(ReadBackJudgement.Altered, new Problem(
                Altered, differences[0], $"The EHR shows it otherwise than it was sent, at {string.Join(", ", differences.Take(20))}; somebody must look which is meant."), reference, at);
    }

    private static bool IsOfOther(string type, string patient, ReadOnlyMemory<byte> shown) =>
        PatientElements.PatientPath(type) is { } path
        && patient.Length > 0
        && PatientElements.At(JsonNode.Parse(shown.Span), path).Select(found => References.Parse((string?)found.Element["reference"]))
            .Where(target => target.ResourceType == "Patient").Select(target => target.TypeAndId).ToList() is { Count: > 0 } patients
        && !patients.Contains(patient);

    private static ReadBackFindings Verified(string reference, Instant at, string sentence) =>
        new(ReadBackJudgement.Verified, [new Evidence(WriteSteps.ReadBack, FindingVerdict.Met, EvidenceGrade.ReadBack, reference, at, sentence)], null, "");

    private static ReadBackFindings Pending(Instant at, string sentence) =>
        new(ReadBackJudgement.Pending, [new Evidence(WriteSteps.ReadBack, FindingVerdict.Pending, EvidenceGrade.ReadBack, "", at, sentence)], null, Owners.Duplex);

    private static ReadBackFindings Contradicted(ReadBackJudgement judgement, Problem problem, string reference, Instant at) => new(
        judgement, [new Evidence(WriteSteps.ReadBack, FindingVerdict.Contradicted, EvidenceGrade.ReadBack, reference, at, problem.Sentence)], problem, Owners.Practice);

    private static JsonElement Parse(ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.Clone();
    }
}
