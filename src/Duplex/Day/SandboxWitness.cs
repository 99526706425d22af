using System.Globalization;
using System.Text;
using System.Text.Json;
using Duplex.Engine.Loops;
using Duplex.Sandbox;

namespace Duplex.Day;

/// <summary>Compares what a loop says with the sandbox's own database: the EHR is the judge, not Duplex.</summary>
internal sealed class SandboxWitness(SandboxClinic clinic)
{
    private const string Document = "DocumentReference";

    /// <summary>What does not agree, in words.</summary>
    public IEnumerable<string> Contradictions(DayNote note, Loop loop)
    {
        foreach (var step in loop.Steps.Where(step => step.Status == StepStatus.Met))
        {
            foreach (var contradiction in Evidence(step))
            {
                yield return contradiction;
            }
        }

        if (loop.Status != LoopStatus.Closed)
        {
            yield break;
        }

        foreach (var text in note.Texts)
        {
            var copies = clinic.Documents(note.Patient).Where(document => TextsOf(document.Json).Contains(text)).ToList();
            if (copies.Count != 1)
            {
                yield return $"the EHR holds {copies.Count} documents with this text, expected 1";
            }
            else if (copies[0].DocStatus != "final" || copies[0].EncounterId != note.Encounter)
            {
                yield return "the EHR does not hold the document as final in its encounter";
            }
        }
    }

    private IEnumerable<string> Evidence(Step step)
    {
        if (step.Evidence.Length == 0)
        {
            yield return $"step '{step.Name}' is met without evidence";
        }

        foreach (var reference in step.Evidence.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!IsInTheDatabase(reference))
            {
                yield return $"the EHR's database has no {reference}, the evidence of step '{step.Name}'";
            }
        }
    }

    private bool IsInTheDatabase(string reference) =>
        reference.Split('/') is [Document, var id, "_history", var number]
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && clinic.Evidence(Document, id, version) is not null;

    private static IEnumerable<string> TextsOf(string document)
    {
        using var json = JsonDocument.Parse(document);
        return json.RootElement.TryGetProperty("status", out var status) && status.GetString() != "current"
            ? []
            : [.. json.RootElement.GetProperty("content").EnumerateArray().Select(content =>
                Encoding.UTF8.GetString(content.GetProperty("attachment").GetProperty("data").GetBytesFromBase64()))];
    }
}
