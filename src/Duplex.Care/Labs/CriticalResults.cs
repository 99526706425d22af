using System.Text.Json;
using Duplex.Chart;
using Duplex.Engine.Audit;
using Duplex.Engine.Deliveries;
using Duplex.Engine.Feed;
using Duplex.Engine.Holds;
using Duplex.Engine.Identity;
using Duplex.Engine.Loops;
using Duplex.Engine.Storage;

namespace Duplex.Care.Labs;

/// <summary>
/// Critical values: a person is named who must take notice, and the next one each time nobody did in time. It does not depend
/// on what becomes of the result itself.
/// </summary>
internal sealed class CriticalResults(LabDeliveries deliveries)
{
    /// <summary>Begins <see cref="Hold.DecidedBy"/> where the EHR showed the acknowledgement; the resource and version follow.</summary>
    public const string ShownByEhr = "ehr:";

    /// <summary>HL7 table 0078 as FHIR's v3 ObservationInterpretation: critical low, high and abnormal.</summary>
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal) { "LL", "HH", "AA" };

    public async ValueTask OnResultAsync(IUnitOfWork unit, LabRoute route, ReportSnapshot result, Delivery delivery, Instant at)
    {
        var fresh = 0;
        foreach (var observation in result.Observations.Where(IsCritical))
        {
            fresh += await IsNewsAsync(unit, result.Version.Connection, observation, delivery.Loop) ? 1 : 0;
        }

        if (fresh == 0)
        {
            return;
        }

        var requester = result.Requester;
        var person = requester.IsKnown ? requester.Words : route.Critical.Person;
        var obstacle = new Obstacle(
            LabCodes.CriticalResult,
            result.Version.Reference,
            $"The laboratory marks {fresh} value{(fresh == 1 ? "" : "s")} of this result as critical: {person} must take notice and say so.",
            person);
        await deliveries.HoldAsync(unit, route.Ehr, delivery.Loop, null, result.Version.Source, obstacle, at, route.Critical.AcknowledgeWithin);
        await unit.Feed.AppendAsync(Changes.OfLoopNews(route.Ehr, delivery.Lane, delivery.Loop, at));
    }

    /// <summary>
    /// A value came that no current report holds (in a message that is older than the report, or without one): it names somebody
    /// all the same, in the loop of its report where there is one.
    /// </summary>
    public async ValueTask OnObservationAsync(IUnitOfWork unit, LabRoute route, FeedEntry entry, Instant at)
    {
        var chart = unit.Join<IChartStore>();
        if (await chart.GetAsync(entry.Connection, "Observation", entry.Subject[(entry.Subject.IndexOf('/', StringComparison.Ordinal) + 1)..]) is not { } version
            || ReportSnapshot.Parse(version.Body) is var observation && !IsCritical(observation))
        {
            return;
        }

        var report = (await chart.ListBySourceAsync(version.Source)).FirstOrDefault(one => one.ResourceType == "DiagnosticReport");
        if (report is not null && (await chart.GetAsync(report.Connection, report.ResourceType, report.Id))?.Version == report.Version)
        {
            // The report itself brings it, with its orderer.
            return;
        }

        LoopId? loop = report is null ? null : (await deliveries.FindAsync(unit, entry.Connection, ReportSubject(report.Reference))) is [var first, ..] ? first : null;
        if (!await IsNewsAsync(unit, entry.Connection, observation, loop))
        {
            return;
        }

        var obstacle = new Obstacle(
            LabCodes.CriticalResult, entry.Subject, $"The laboratory marks a value as critical that no newer report repeats: {route.Critical.Person} must take notice and say so.", route.Critical.Person);
        await deliveries.HoldAsync(unit, route.Ehr, loop, null, version.Source, obstacle, at, route.Critical.AcknowledgeWithin);
        if (loop is { } known)
        {
            await unit.Feed.AppendAsync(Changes.OfLoopNews(route.Ehr, entry.Lane, known, at));
        }
    }

    /// <summary>By what a report's loop is found, whatever its version.</summary>
    public static string ReportSubject(string reference) => $"report\u001f{reference}";

    /// <summary>A deadline of the loop passed: who did not take notice in time is passed over.</summary>
    public static async ValueTask EscalateAsync(IUnitOfWork unit, LabRoute route, Loop loop, Instant at)
    {
        foreach (var hold in (await unit.Holds.ListByLoopAsync(loop.Id)).Where(hold => IsOpen(hold) && hold.Deadline <= at))
        {
            var chain = route.Critical.EscalateTo;
            var reached = chain.ToList().IndexOf(hold.Owner);
            if (reached + 1 >= chain.Count)
            {
                continue;
            }

            var next = chain[reached + 1];
            await unit.Holds.UpdateAsync(hold with { Owner = next, Deadline = at.Plus(route.Critical.AcknowledgeWithin) });
            await unit.Audit.AddAsync(new AuditEntry(loop.Connection.Organization, at, "duplex", "critical.escalated", hold.Id.ToString(), next));
            await unit.Feed.AppendAsync(Changes.OfLoopNews(loop.Connection, loop.Lane, loop.Id, at));
        }
    }

    /// <summary>The EHR shows that the provider did the task about it.</summary>
    public static async ValueTask OnNoticeAsync(IUnitOfWork unit, Delivery notice, Instant at)
    {
        if (notice.Evidence.FirstOrDefault(found => found is { Step: LabSteps.CriticalAcknowledged, Verdict: FindingVerdict.Met }) is not { } done)
        {
            return;
        }

        foreach (var hold in (await unit.Holds.ListByLoopAsync(notice.Loop)).Where(IsOpen))
        {
            await unit.Holds.UpdateAsync(hold with { Decision = HoldDecision.Acknowledge, DecidedBy = $"{ShownByEhr}{done.Reference}", DecidedAt = at, Reason = "The task in the EHR was done." });
            await unit.Feed.AppendAsync(Changes.OfDecision(hold, notice.Lane, at));
        }
    }

    public static bool IsOpen(Hold hold) => hold is { Code: LabCodes.CriticalResult, Decision: null };

    /// <summary>
    /// Versions that follow each other with the same critical value are one piece of news: their status moved on, no more. After
    /// another value the same one is news again.
    /// </summary>
    private async ValueTask<bool> IsNewsAsync(IUnitOfWork unit, ConnectionKey laboratory, JsonElement observation, LoopId? loop)
    {
        var id = observation.Text("id");
        var history = await unit.Join<IChartStore>().GetHistoryAsync(laboratory, "Observation", id);
        var value = ValueOf(observation);
        var run = history.Reverse().Select(version => (version.Version, Body: ReportSnapshot.Parse(version.Body)))
            .TakeWhile(version => IsCritical(version.Body) && ValueOf(version.Body) == value).Select(version => version.Version).ToList();
        foreach (var version in run)
        {
            if ((await deliveries.FindAsync(unit, laboratory, $"critical\u001f{id}\u001f{version}")).Count > 0)
            {
                return false;
            }
        }

        await deliveries.CorrelateAsync(unit, laboratory, $"critical\u001f{id}\u001f{(run.Count > 0 ? run[0] : 0)}", loop ?? new LoopId(Guid.Empty));
        return true;
    }

    private static bool IsCritical(JsonElement observation) =>
        observation.Text("status") is not ("entered-in-error" or "cancelled")
        && observation.Items("interpretation").SelectMany(one => one.Items("coding")).Any(coding => Codes.Contains(coding.Text("code")));

    private static string ValueOf(JsonElement observation) => string.Concat(observation.EnumerateObject()
        .Where(member => member.Name.StartsWith("value", StringComparison.Ordinal)).Select(member => member.Value.GetRawText()));
}
