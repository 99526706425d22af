using Duplex.Chart;
using Duplex.Chart.Interactions;
using Duplex.Chart.Serving;
using Duplex.Facade.Writes;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.OwnChart;

/// <summary>Says what became of a change: status, place, version, and the resource itself where it is wanted.</summary>
internal sealed class AnswerChange(IChartReader chart)
{
    /// <param name="wish">Null: the resource.</param>
    /// <param name="isOwn">The caller sent the whole resource; what others wrote needs the scope of a read.</param>
    public async ValueTask<ChartAnswer> OfAsync(FacadeCall call, ChangeOutcome outcome, WriteReturn? wish, bool isOwn, CancellationToken cancellationToken)
    {
        if (outcome.Refusal is { } refusal)
        {
            return ChartAnswer.Refused(refusal);
        }

        var answer = Bare(call, outcome);
        if (outcome.Result == ChangeResult.Deleted)
        {
            return wish == WriteReturn.OperationOutcome ? answer with { Status = StatusCodes.Status200OK, Body = Said("The resource is deleted.") } : answer;
        }

        return wish switch
        {
            WriteReturn.Minimal => answer,
            WriteReturn.OperationOutcome => answer with { Body = Said(SentenceOf(outcome.Result)) },
            _ => answer with { Body = await ShownAsync(call, outcome, isOwn, cancellationToken) },
        };
    }

    private async ValueTask<ReadOnlyMemory<byte>> ShownAsync(FacadeCall call, ChangeOutcome outcome, bool isOwn, CancellationToken cancellationToken)
    {
        var sight = call.Sight;
        var mayShow = sight.MayRead(outcome.ResourceType) || (outcome.Result == ChangeResult.Matched ? sight.MaySearch(outcome.ResourceType) : isOwn);
        return mayShow && await chart.GetVersionAsync(call.Connection.Key, outcome.ResourceType, outcome.Id, outcome.Version, cancellationToken) is { IsDeleted: false } version && sight.Sees(version)
            ? ServedVersion.ToArray(version)
            : ReadOnlyMemory<byte>.Empty;
    }

    private static ChartAnswer Bare(FacadeCall call, ChangeOutcome outcome)
    {
        var address = $"{call.Address}/{outcome.Reference}/_history/{outcome.Version}";
        var status = outcome.Result switch
        {
            ChangeResult.Created => StatusCodes.Status201Created,
            ChangeResult.Deleted => StatusCodes.Status204NoContent,
            _ => StatusCodes.Status200OK,
        };
        var answer = new ChartAnswer(status, default) { ETag = outcome.Version == 0 ? null : EntityTags.Of(outcome.Version), LastModified = outcome.At };
        return outcome.Result switch
        {
            ChangeResult.Created or ChangeResult.Matched => answer with { Location = address },
            ChangeResult.Updated => answer with { ContentLocation = address },
            _ => answer,
        };
    }

    private static string SentenceOf(ChangeResult result) => result switch
    {
        ChangeResult.Created => "The resource is kept in the chart.",
        ChangeResult.Matched => "The condition fits a resource of the chart; nothing was changed.",
        _ => "The resource has a new version.",
    };

    private static ReadOnlyMemory<byte> Said(string sentence) =>
        ChartAnswer.Outcome(StatusCodes.Status200OK, [new FhirIssue("informational", "", null, sentence, FhirIssueSeverity.Information)]).Body;
}
