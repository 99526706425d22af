using Duplex.Engine.Deliveries;
using Duplex.Fhir.Client;
using Duplex.Fhir.Client.Search;

namespace Duplex.Vendors.FhirR4;

/// <summary>
/// Looks whether a later delivery already wrote the report: a preliminary result that a person released after the final one
/// would overwrite it, since both go to the same resource.
/// </summary>
internal sealed class CheckSuperseded(FhirRestClient client)
{
    private const string Place = "DiagnosticReport.status";

    /// <summary>The first 48 bits of a UUIDv7 in hex: when it was made (RFC 9562, 5.7). What follows is random and has no order.</summary>
    private const int TimeLength = 13;

    public async ValueTask<TargetCheck> CheckAsync(ReadOnlyMemory<byte> bundle, CancellationToken cancellationToken)
    {
        var report = Bodies.Object(Bodies.Objects(Bodies.Read(bundle), "entry").FirstOrDefault(), "resource");
        if (BodyIdentifiers.Single(report, DeliveryIdentifiers.ResultSystem) is not { } result
            || BodyIdentifiers.Single(report, DeliveryIdentifiers.DeliverySystem) is not { } own)
        {
            return TargetCheck.Agrees;
        }

        var page = await client.SearchAsync(
            ResourceTypes.DiagnosticReport, [QueryParameter.Token("identifier", DeliveryIdentifiers.ResultSystem, result)], cancellationToken);
        if (ReadFailure.From(page.Result, Place) is { MayPass: true } failure)
        {
            return new TargetCheck(TargetVerdict.Unreachable, failure.Problem, failure.RetryAfter);
        }

        var isSuperseded = page.Matches.Select(match => Bodies.Read(match))
            .Where(shown => BodyIdentifiers.Has(shown, DeliveryIdentifiers.ResultSystem, result))
            .SelectMany(shown => BodyIdentifiers.All(shown, DeliveryIdentifiers.DeliverySystem))
            .Any(other => string.CompareOrdinal(other, 0, own, 0, TimeLength) > 0);
        return isSuperseded
            ? ChartReading.Contradicts("result-superseded", Place,
                "A later state of this result is in the chart already and would be overwritten; give this one up, or send the later one again after it.")
            : TargetCheck.Agrees;
    }
}
