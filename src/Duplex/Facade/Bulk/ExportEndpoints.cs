using Duplex.Chart.Bulk;
using Duplex.Chart.Bulk.Export;
using Duplex.Chart.Bulk.Import;
using Duplex.Chart.Indexing;
using Duplex.Facade.Operations;
using Duplex.Facade.Subscriptions;
using Duplex.OAuth;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Duplex.Facade.Bulk;

/// <summary>Bulk Data Access: kick-offs are operations; here are the addresses of a running and a finished export.</summary>
internal static class ExportEndpoints
{
    /// <summary>Needs the state store, <c>IBulkJobReader</c>, <c>IChartReader</c>, <c>IIdSource</c>, <c>KeyedHash</c>, <c>IWorkScheduler</c> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddBulk(this IServiceCollection services)
    {
        services.TryAddSingleton(ChartIndexing.Default);
        services.TryAddSingleton(new ExportOptions());
        foreach (var level in Enum.GetValues<ExportLevel>())
        {
            services.AddSingleton<IFacadeOperation>(provider => new ExportOperation(level, provider.GetRequiredService<KickOffExport>()));
        }

        return services
            .AddSingleton<BulkLeases>()
            .AddSingleton<StartExport>()
            .AddSingleton<RunExports>()
            .AddSingleton<EndBulkJob>()
            .AddSingleton<RemoveEndedJobs>()
            .AddSingleton<ReadGroup>()
            .AddSingleton<KickOffExport>()
            .AddSingleton<FindExport>()
            .AddSingleton<BulkWork>()
            .AddSingleton<ImportLines>()
            .AddSingleton<IFacadeOperation, ImportOperation>()
            .AddHostedService<BulkWorker>();
    }

    public static void Map(IEndpointRouteBuilder facade)
    {
        var none = new NeedsScope(ScopeInteractions.None);
        facade.MapGet(BulkAddresses.Status, (HttpContext http, FindExport exports, TimeProvider time) => ExportStatus.AnswerAsync(http, exports, time)).WithMetadata(none);
        facade.MapDelete(BulkAddresses.Status, (HttpContext http, FindExport exports, EndBulkJob end, BulkWork work) => EndAsync(http, exports, end, work)).WithMetadata(none);
        facade.MapGet(BulkAddresses.File, (HttpContext http, FindExport exports, IBulkJobReader jobs, string file) => ExportDownload.AnswerAsync(http, exports, jobs, file))
            .WithMetadata(none, new AnswersInOwnFormat());
    }

    private static async Task<IResult> EndAsync(HttpContext http, FindExport exports, EndBulkJob end, BulkWork work)
    {
        if (await exports.OfAddressAsync(http) is not { } job || !await end.RunAsync(job.Id, "bulk.export", $"app:{job.App}", http.RequestAborted))
        {
            return FindExport.NotThere();
        }

        work.Set();
        return FhirResult.Outcome(StatusCodes.Status202Accepted, [new("informational", "", null, "The export was ended, and its files are being removed.", Fhir.Model.FhirIssueSeverity.Information)]);
    }
}
