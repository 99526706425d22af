using Duplex.Engine.Audit;
using Duplex.Engine.Exchanges;
using Duplex.Engine.Identity;
using Duplex.Engine.Storage;

namespace Duplex.Engine.Deliveries;

/// <summary>Keeps an app's write that was not taken, so that it can be seen. Nothing is delivered.</summary>
public sealed class RefuseInteraction(IStateStore store, KeyedHash hash, IIdSource ids, TimeProvider time)
{
    /// <summary>Bytes kept of a refused request.</summary>
    public const int MostBytesKept = 64 * 1024;

    /// <param name="subject">Whose data it is about, such as <c>Patient/1</c>; null: it is not known.</param>
    public async ValueTask<ExchangeId> RefuseAsync(
        ConnectionKey connection, string app, string kind, ReadOnlyMemory<byte> request, Problem problem, CancellationToken cancellationToken, string? subject = null)
    {
        ArgumentNullException.ThrowIfNull(problem);
        var now = Instant.Now(time);
        var exchange = new Exchange
        {
            Id = new ExchangeId(ids.NewId()),
            Connection = connection,
            Direction = ExchangeDirection.Inbound,
            Format = "fhir-r4",
            Kind = kind,
            Lane = hash.LaneOf(connection, subject ?? $"app:{app}"),
            At = now,
            Outcome = ExchangeOutcome.Refused,
            Code = problem.Code,
            Place = problem.Place,
            Sentence = problem.Sentence,
            Payload = request[..Math.Min(request.Length, MostBytesKept)],
        };
        await store.CommitAsync(
            async unit =>
            {
                await unit.Exchanges.TryAddAsync(exchange);
                await unit.Audit.AddAsync(new AuditEntry(
                    connection.Organization, now, $"app:{app}", "exchange.refused", exchange.Id.ToString(), problem.Code));
            },
            cancellationToken);
        return exchange.Id;
    }
}
