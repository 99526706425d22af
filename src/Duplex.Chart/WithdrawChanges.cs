using System.Text;
using System.Text.Json.Nodes;
using Duplex.Engine.Dispatch;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Feed;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Chart;

/// <summary>
/// Takes back from the chart what an exchange wrote and, interpreted again, does not say any more: where its version is the current one,
/// the version before it becomes current again (as a new version, with its own source), and with none before it the resource is marked as
/// entered in error; a patient, which has no such status, as not active. What a later exchange built on stays as it stands.
/// </summary>
public sealed class WithdrawChanges : IWithdrawal
{
    public async ValueTask<int> WithdrawAsync(IUnitOfWork unit, Exchange exchange, IReadOnlyCollection<string> produced, Instant at)
    {
        ArgumentNullException.ThrowIfNull(unit);
        ArgumentNullException.ThrowIfNull(exchange);
        ArgumentNullException.ThrowIfNull(produced);
        var chart = unit.Join<IChartStore>();
        var withdrawn = 0;
        foreach (var wrote in (await chart.ListBySourceAsync(exchange.Id)).DistinctBy(version => version.Reference))
        {
            if (produced.Contains(wrote.Reference)
                || await chart.GetAsync(wrote.Connection, wrote.ResourceType, wrote.Id) is not { } current
                || current.Source != exchange.Id)
            {
                continue;
            }

            var next = await ChartVersions.FindBeforeAsync(chart, current) ?? current with { Body = InError(current), At = at };
            if (next.Body.Span.SequenceEqual(current.Body.Span))
            {
                continue;
            }

            await chart.AddAsync(
                next with { Version = 1 + await chart.GetNewestVersionAsync(current.Connection, current.ResourceType, current.Id) }, current: true);
            await unit.Feed.AppendAsync(Changes.OfResource(current.Connection, exchange.Lane, current.Reference, exchange.Id, at));
            withdrawn++;
        }

        return withdrawn;
    }

    private static byte[] InError(ChartVersion version)
    {
        var resource = JsonNode.Parse(version.Body.Span)!;
        if (version.ResourceType == "Patient")
        {
            resource["active"] = false;
        }
        else
        {
            resource["status"] = "entered-in-error";
        }

        return Encoding.UTF8.GetBytes(resource.ToJsonString());
    }
}
