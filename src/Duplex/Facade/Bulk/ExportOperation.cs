using Duplex.Chart.Bulk.Export;
using Duplex.Facade.Operations;
using Duplex.OAuth;

namespace Duplex.Facade.Bulk;

/// <summary><c>$export</c> at one level (Bulk Data Access, "Bulk Data Kick-off Request"): of the chart that Duplex keeps of the connection.</summary>
internal sealed class ExportOperation(ExportLevel level, KickOffExport kickOff) : IFacadeOperation
{
    public string Name => "export";

    public string Definition => level switch
    {
        ExportLevel.Patient => "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/patient-export",
        ExportLevel.Group => "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/group-export",
        _ => "http://hl7.org/fhir/uv/bulkdata/OperationDefinition/export",
    };

    public OperationLevel Levels => level switch
    {
        ExportLevel.Patient => OperationLevel.Type,
        ExportLevel.Group => OperationLevel.Instance,
        _ => OperationLevel.System,
    };

    public IReadOnlyList<string> Types { get; } = level switch
    {
        ExportLevel.Patient => ["Patient"],
        ExportLevel.Group => ["Group"],
        _ => [],
    };

    public bool AffectsState => false;

    /// <summary>Types are checked one by one: what the token may not read is not exported.</summary>
    public ScopeInteractions Scope => ScopeInteractions.None;

    public bool Offers(FacadeConnection connection) => true;

    public Task<IResult> RunAsync(HttpContext http, string? type, string? id) => kickOff.RunAsync(http, level, id);
}
