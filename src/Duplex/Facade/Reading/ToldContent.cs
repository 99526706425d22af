using Duplex.Chart;
using Duplex.Chart.Search;
using Duplex.Facade.Counterparties;
using Duplex.Fhir.Model;
using StatusCodes = Microsoft.AspNetCore.Http.StatusCodes;

namespace Duplex.Facade.Reading;

/// <summary>
/// What a counterparty's chart can't tell: it holds what was told in messages or read back, so that finding nothing there does not mean
/// that there is nothing.
/// </summary>
internal sealed class ToldContent(IChartReader chart)
{
    /// <summary>Whether anything of a type was ever told that the caller may see, gone or not.</summary>
    public async ValueTask<bool> HasAsync(FacadeCall call, string type, CancellationToken cancellationToken)
    {
        var scan = new ChartScan { Connection = call.Connection.Key, ResourceType = type, WithDeleted = true, Withheld = call.Withheld, Count = 1 };
        return (await chart.ScanAsync(scan, cancellationToken)).Versions.Count > 0;
    }

    /// <summary>The answer where the counterparty is not asked and nothing of the type was ever told: never that there is none.</summary>
    public static FhirResult Unknown(string type, NotLive reason) => reason.IsForbidden
        ? FhirResult.Outcome(
            StatusCodes.Status403Forbidden, "forbidden",
            $"{reason.Why} Nothing of {type} came in its messages either, so that it is not known whether there is any; whoever runs the connection must have the scope granted there.")
        : FhirResult.Outcome(
            StatusCodes.Status404NotFound, "not-supported", $"{reason.Why} Nothing of {type} came in its messages either, so that it is not known whether there is any.");

    /// <summary>What stands beside the matches of a search of the chart; null: nothing is to be said.</summary>
    /// <param name="reason">Null: the counterparty has nothing that could be read live.</param>
    /// <param name="type">Null: the whole chart.</param>
    /// <param name="isTold">As <see cref="HasAsync"/> says.</param>
    public static FhirIssue? NoteOn(string? type, NotLive? reason, bool isTold) =>
        reason is not null ? Incomplete($"{reason.Why} What is found here is what its messages told and what was read back after writes; the EHR may hold more.".TrimStart())
        : type is not null && !isTold ? Incomplete($"Nothing of {type} was ever told on this connection, so that it is not known whether there is any.")
        : null;

    private static FhirIssue Incomplete(string sentence) => new("incomplete", "", null, sentence, FhirIssueSeverity.Warning);
}
