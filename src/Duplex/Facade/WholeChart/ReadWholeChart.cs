using Duplex.Chart.Sections;

namespace Duplex.Facade.WholeChart;

/// <summary>Reads the sections of one chart at once, until the connection's deadline.</summary>
internal sealed class ReadWholeChart(ChartFlights flights, AcceptedSearches accepted, FollowChanges changes, TimeProvider time)
{
    /// <returns>The sections in their order; null where there is no such patient for this caller.</returns>
    public async Task<IReadOnlyList<SectionRead>?> RunAsync(
        FacadeConnection connection, ChartReader reader, string patient, WholeChartRequest request, CancellationToken cancellationToken)
    {
        await changes.CatchUpAsync(cancellationToken);
        using var deadline = new CancellationTokenSource(connection.WholeChart.Deadline, time);
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        var read = new ChartRead(connection, reader, patient, request, flights, accepted, time, ending.Token);
        // The patient is read whatever was asked: whether there is one decides what the rest means.
        var known = PatientAsync(read, patient);
        // What has further pages and texts to follow begins first, so that the longest chain of calls is not the last one to start.
        var reading = request.Sections.OrderByDescending(section => section.HasTexts).ThenByDescending(section => section.Searches.Any(search => search.Sort is not null))
            .ToDictionary(section => section, section => new ReadSection(read, patient, section).RunAsync());
        var sections = Task.WhenAll(request.Sections.Select(section => reading[section]));
        try
        {
            return await known ? await sections : null;
        }
        finally
        {
            await ending.CancelAsync();
            // Nothing of this read may go on after its answer, and what it throws was thrown above.
            await ((Task)sections).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private static async Task<bool> PatientAsync(ChartRead read, string patient)
    {
        if (read.Refusal("Patient", searches: false) is not null)
        {
            return true;
        }

        var (answer, _) = await read.ReadAsync("Patient", patient, read.FreshnessOf(ChartSections.All[0]));
        return answer.Outcome != ReadOutcome.NotSupported && answer.Resources.All(one => read.Shows(one.Labels));
    }
}
