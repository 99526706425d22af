using System.Globalization;
using Duplex.Simulation.World;

namespace Duplex.Simulation.Lab;

/// <summary>What must hold of every version that the EHR's chart ever showed.</summary>
internal static class ChartInvariants
{
    public static void Check(SimulatedWorld world, List<string> broken)
    {
        NothingIsAtAnotherPatient(world, broken);
        NothingOlderOverNewer(world, broken);
        UnsolicitedResultsAreFiledAndTold(world, broken);
    }

    /// <summary>OBR-22 and OBR-25 as the chart shows them; without a time the status alone says what is older.</summary>
    public static (DateTimeOffset At, int Rank) AgeOf(EhrVersion report) => (
        report.Body["issued"] is { } issued ? DateTimeOffset.Parse((string)issued!, CultureInfo.InvariantCulture) : DateTimeOffset.MinValue,
        LabReport.RankOf((string?)report.Body["status"] switch { "corrected" or "amended" => 'C', "final" => 'F', "cancelled" => 'X', "partial" => 'A', _ => 'P' }));

    /// <summary>Current reports of a filler order number, whosever.</summary>
    public static List<EhrVersion> ReportsOf(EhrChart chart, string filler) => [.. chart.Current("DiagnosticReport")
        .Where(report => report.Body["identifier"]!.AsArray().Any(one => (string?)one!["value"] == filler.Split('^')[0]))];

    public static List<string> ValuesOf(EhrChart chart, EhrVersion report) => [.. (report.Body["result"]?.AsArray() ?? [])
        .Select(one => chart.Find((string)one!["reference"]!)!).Select(ValueOf)];

    private static string ValueOf(EhrVersion observation) => observation.Body["valueQuantity"]?["value"]?.ToJsonString() ?? "";

    private static void NothingIsAtAnotherPatient(SimulatedWorld world, List<string> broken)
    {
        var owners = world.Laboratory!.Sent.Values.SelectMany(report => report.Values.Select(value => (value, report.Mrn)))
            .DistinctBy(one => one.value).ToDictionary(one => one.value, one => one.Mrn);
        foreach (var version in world.Ehr.Chart.History.Where(one => one.Type == "Observation"))
        {
            if (owners[ValueOf(version)] is var mrn && SimulatedPatient.Find(mrn)?.Reference != version.Subject)
            {
                broken.Add($"A value of {(mrn.Length == 0 ? "a stranger" : mrn)} was filed to {version.Subject}.");
            }
        }

        foreach (var version in world.Ehr.Chart.History.Where(one => one.Type == "DiagnosticReport"))
        {
            if ((string?)version.Body["basedOn"]?[0]?["reference"] is { } order && world.Ehr.Chart.Find(order)!.Subject != version.Subject)
            {
                broken.Add($"{version.Evidence} stands at another patient's order.");
            }
        }
    }

    private static void NothingOlderOverNewer(SimulatedWorld world, List<string> broken)
    {
        foreach (var report in world.Ehr.Chart.History.Where(one => one.Type == "DiagnosticReport").GroupBy(one => one.Reference))
        {
            foreach (var (before, after) in report.Zip(report.Skip(1)))
            {
                if (AgeOf(after).CompareTo(AgeOf(before)) < 0)
                {
                    broken.Add($"{after.Evidence} ({after.Body["status"]}) is older than what it replaced ({before.Body["status"]}).");
                }
            }
        }
    }

    private static void UnsolicitedResultsAreFiledAndTold(SimulatedWorld world, List<string> broken)
    {
        var chart = world.Ehr.Chart;
        foreach (var reports in world.Laboratory!.Acknowledged.Where(one => one.Order is null).GroupBy(one => one.Filler))
        {
            var newest = reports.MaxBy(one => one.Age)!;
            var filed = ReportsOf(chart, newest.Filler);
            if (newest.Mrn.Length == 0)
            {
                broken.AddRange(filed.Select(one => $"{newest.ControlId} is a stranger's and was filed as {one.Reference}."));
                continue;
            }

            if (reports.Any(one => world.LabPeople!.GivenUp.Contains(one.ControlId)))
            {
                continue;
            }

            if (filed.Count != 1 || !ValuesOf(chart, filed[0]).SequenceEqual(newest.Values))
            {
                broken.Add($"{newest.ControlId} was not ordered, and the chart shows it {filed.Count} times or with other values.");
            }
            else if (newest.Provider.Length > 0 && !chart.Current("Task").Any(task => (string?)task.Body["focus"]?["reference"] == filed[0].Reference))
            {
                broken.Add($"{newest.ControlId} was not ordered, and its provider was not told.");
            }
        }
    }
}
