using System.Globalization;
using System.Text;
using System.Text.Json;
using Duplex.Care.Labs;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Loops;
using Duplex.Sandbox;
using Duplex.Sandbox.Lab;

namespace Duplex.Day;

/// <summary>Compares what a loop says with the sandbox's own database: the EHR is the judge, not Duplex.</summary>
internal sealed class SandboxWitness(SandboxClinic clinic, SandboxLaboratory laboratory)
{
    private static readonly string[] Types = ["DocumentReference", "ServiceRequest", "DiagnosticReport", "Task"];

    /// <summary>What does not agree, in words.</summary>
    public IEnumerable<string> Contradictions(DayNote note, Loop loop)
    {
        foreach (var contradiction in loop.Steps.Where(step => step.Status == StepStatus.Met).SelectMany(Evidence))
        {
            yield return contradiction;
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

    /// <inheritdoc cref="Contradictions(DayNote, Loop)"/>
    public IEnumerable<string> Contradictions(DayLab lab, Loop loop)
    {
        foreach (var contradiction in loop.Steps.Where(step => step.Status == StepStatus.Met).SelectMany(Evidence))
        {
            yield return contradiction;
        }

        var shown = loop.Steps.FirstOrDefault(step => step is { Name: LabSteps.InTheChart, Status: StepStatus.Met })?.Evidence.Split('/');
        if (loop.Status != LoopStatus.Closed || shown is null)
        {
            yield break;
        }

        var report = clinic.Reports(lab.Patient).FirstOrDefault(one => one.Id == shown[1]);
        if (report is null)
        {
            yield return "the EHR does not hold the report in this patient's chart";
            yield break;
        }

        var same = clinic.Reports(lab.Patient).Count(one => one.FillerNumber == report.FillerNumber && one.Status != "entered-in-error");
        if (same != 1)
        {
            yield return $"the EHR holds {same} reports of this filler order number, expected 1";
        }

        if (lab.Origin != LabOrigin.Nobody && report.OrderId is null)
        {
            yield return "the EHR does not show the report at its order";
        }

        if (report.InterpreterId != lab.Orderer)
        {
            yield return "the EHR does not show that the orderer reviewed this version";
        }
    }

    private IEnumerable<string> Evidence(Step step)
    {
        if (step.Evidence.Length == 0)
        {
            yield return $"step '{step.Name}' is met without evidence";
        }

        if (step.Name is LabSteps.Sent or LabSteps.Accepted || (step.Name == LabSteps.Cancelled && step.Grade == EvidenceGrade.ApplicationAck))
        {
            if (!IsWithTheLaboratory(step.Evidence))
            {
                yield return $"the laboratory's database has no {step.Evidence}, the evidence of step '{step.Name}'";
            }

            yield break;
        }

        // What a laboratory sent lies in Duplex's own chart of it; the EHR is asked for what it shows.
        foreach (var reference in step.Evidence.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(_ => !step.Evidence.StartsWith("lab-1: ", StringComparison.Ordinal)))
        {
            if (!IsInTheDatabase(reference))
            {
                yield return $"the EHR's database has no {reference}, the evidence of step '{step.Name}'";
            }
        }
    }

    /// <summary>A filler order number, or the acknowledgement by its control id.</summary>
    private bool IsWithTheLaboratory(string evidence) =>
        laboratory.Order(evidence.Split('^')[0]) is not null
        || (evidence.Split(' ') is [_, var controlId] && laboratory.Receptions.Any(reception => reception.Reply?.Contains($"|{controlId}|", StringComparison.Ordinal) == true));

    private bool IsInTheDatabase(string reference) =>
        reference.Split('/') is [var type, var id, "_history", var number]
        && Types.Contains(type)
        && long.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        && clinic.Evidence(type, id, version) is not null;

    private static IEnumerable<string> TextsOf(string document)
    {
        using var json = JsonDocument.Parse(document);
        return json.RootElement.TryGetProperty("status", out var status) && status.GetString() != "current"
            ? []
            : [.. json.RootElement.GetProperty("content").EnumerateArray().Select(content =>
                Encoding.UTF8.GetString(content.GetProperty("attachment").GetProperty("data").GetBytesFromBase64()))];
    }
}
