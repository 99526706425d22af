using Duplex.Engine.Exchanges;

namespace Duplex.Api;

/// <summary>Counts by outcome, as the API names outcomes; each is there, also with zero.</summary>
internal static class OutcomeCounts
{
    public static IReadOnlyDictionary<string, long> Of(IReadOnlyDictionary<ExchangeOutcome, long> counts) =>
        Enum.GetValues<ExchangeOutcome>().ToDictionary(Constants.Of, outcome => counts.GetValueOrDefault(outcome));
}
