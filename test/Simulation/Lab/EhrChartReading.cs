using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;

namespace Duplex.Simulation.Lab;

/// <summary>What the connector asks the simulated EHR's chart: before a write, after an unknown outcome, and to read back.</summary>
internal static class EhrChartReading
{
    /// <summary>The first 48 bits of a UUIDv7 in hex: when it was made.</summary>
    private const int TimeLength = 13;

    public static TargetCheck Check(EhrChart chart, DeliveryJob job)
    {
        var patient = SimulatedPatient.All.FirstOrDefault(one => one.Reference == job.Placement.Patient);
        if (patient is null || job.Expectation is not { } expected || expected.IdentifierValue != patient.Mrn
            || (expected.FamilyName is { } family && !family.Equals(patient.Family, StringComparison.OrdinalIgnoreCase)))
        {
            return Contradicts("patient-identifier-mismatch");
        }

        var body = JsonNode.Parse(job.Interaction.Body.Span)!;
        if (job.Interaction is { Kind: InteractionKind.Update, ResourceType: "ServiceRequest" })
        {
            return chart.Find($"ServiceRequest/{body["id"]}")?.Subject == patient.Reference ? TargetCheck.Agrees : Contradicts("order-of-other-patient");
        }

        return job.Interaction.ResourceType == "DiagnosticReport" ? CheckReport(chart, body["entry"]![0]!["resource"]!, patient.Reference) : TargetCheck.Agrees;
    }

    public static FindOutcome Find(EhrChart chart, Part part)
    {
        if (part.Plan.Mode == PartMode.Replace)
        {
            var wanted = (string?)JsonNode.Parse(part.Plan.Body.Span)!["status"];
            return chart.Find(part.Plan.Lookup) is { } shown && (string?)shown.Body["status"] == wanted
                ? new FindOutcome(FindVerdict.Found, shown.Reference)
                : new FindOutcome(FindVerdict.NotThere);
        }

        var lookup = part.Plan.Lookup.Split('|');
        var found = chart.Search(part.Plan.Target == "Bundle" ? "DiagnosticReport" : part.Plan.Target, lookup[0], lookup[1]);
        return found.Count switch
        {
            0 => new FindOutcome(FindVerdict.NotThere),
            1 => new FindOutcome(FindVerdict.Found, found[0].Reference),
            _ => new FindOutcome(FindVerdict.FoundSeveral),
        };
    }

    public static ReadBackOutcome ReadBack(EhrChart chart, Part part)
    {
        if (chart.Find(part.Reference!) is not { } main)
        {
            return new ReadBackOutcome(ReadBackVerdict.Missing, []);
        }

        var seen = new List<ObservedPart> { Observed(main, 0, true) };
        if (part.Plan.Target == "Bundle")
        {
            var index = 0;
            foreach (var entry in JsonNode.Parse(part.Plan.Body.Span)!["entry"]!.AsArray().Skip(1))
            {
                index++;
                if (chart.Search("Observation", LabNames.ResultSystem, IdentifierOf(entry!["resource"]!, LabNames.ResultSystem)!).FirstOrDefault() is { } observation)
                {
                    seen.Add(Observed(observation, index, null));
                }
            }
        }

        return new ReadBackOutcome(ReadBackVerdict.Read, seen);
    }

    private static TargetCheck CheckReport(EhrChart chart, JsonNode report, string patient)
    {
        if ((string?)report["basedOn"]?[0]?["reference"] is { } order && chart.Find(order)?.Subject != patient)
        {
            return Contradicts("order-of-other-patient");
        }

        var own = IdentifierOf(report, LabNames.DeliverySystem)!;
        return chart.Search("DiagnosticReport", LabNames.ResultSystem, IdentifierOf(report, LabNames.ResultSystem)!)
            .Any(shown => string.CompareOrdinal(IdentifierOf(shown.Body, LabNames.DeliverySystem), 0, own, 0, TimeLength) > 0)
            ? Contradicts("result-superseded")
            : TargetCheck.Agrees;
    }

    private static string? IdentifierOf(JsonNode resource, string system) =>
        (string?)resource["identifier"]!.AsArray().First(one => (string?)one!["system"] == system)!["value"];

    private static ObservedPart Observed(EhrVersion version, int index, bool? listed) => new(
        index, version.Reference, version.Version.ToString(System.Globalization.CultureInfo.InvariantCulture), Encoding.UTF8.GetBytes(version.Body.ToJsonString()), listed);

    private static TargetCheck Contradicts(string code) => new(TargetVerdict.Contradicts, new Problem(code, "", "The chart says otherwise."));
}
