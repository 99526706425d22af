using System.Text;
using System.Text.Json.Nodes;
using Duplex.Chart;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Tests.Facade;

/// <summary>Puts a patient into the chart as a message of the counterparty would.</summary>
internal static class ChartedPatients
{
    public static async Task AddAsync(RunningDuplex duplex, JsonObject patient)
    {
        var id = (string)patient["id"]!;
        var now = Instant.Now(duplex.Time);
        var source = new ExchangeId(Guid.CreateVersion7());
        await duplex.Store.CommitAsync(
            async unit =>
            {
                await unit.Exchanges.TryAddAsync(new Exchange
                {
                    Id = source,
                    Connection = RunningDuplex.Clinic,
                    Direction = ExchangeDirection.Inbound,
                    Format = "hl7v2",
                    Kind = "ADT^A04",
                    Lane = new Lane(1),
                    At = now,
                    Outcome = ExchangeOutcome.InTheChart,
                    Payload = "MSH|^~\\&|SYNTHETIC"u8.ToArray(),
                });
                await unit.Join<IChartStore>().AddAsync(
                    new ChartVersion
                    {
                        Connection = RunningDuplex.Clinic,
                        ResourceType = (string)patient["resourceType"]!,
                        Id = id,
                        Version = 1,
                        At = now,
                        Source = source,
                        SourceSequence = 1,
                        Patient = (string?)patient["patient"]?["reference"] ?? $"Patient/{id}",
                        Body = Encoding.UTF8.GetBytes(patient.ToJsonString()),
                    },
                    current: true);
            },
            CancellationToken.None);
    }
}
