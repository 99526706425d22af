using Duplex.Chart;
using Duplex.Fhir;
using Duplex.Fhir.Model;
using Group = Duplex.Fhir.Model.Group;

namespace Duplex.Facade.Bulk;

/// <summary>Finds the patients of a Group in the connection's chart.</summary>
internal sealed class ReadGroup(IChartReader chart)
{
    /// <summary><c>Patient/{id}</c> of each active member that is a patient of this chart; null: there is no such Group for this app.</summary>
    public async ValueTask<IReadOnlyList<string>?> ListPatientsAsync(FacadeCall call, string id, CancellationToken cancellationToken)
    {
        var version = await chart.GetAsync(call.Connection.Key, "Group", id, cancellationToken);
        if (version is null || version.IsDeleted || !call.Sight.Sees(version)
            || FhirJson.Parse(version.Body.Span, FhirReadMode.Lenient).Resource is not Group group)
        {
            return null;
        }

        return
        [
            .. group.Member
                .Where(member => member.Inactive?.Value != true)
                .Select(member => References.Parse(member.Entity?.ReferenceValue?.Value ?? ""))
                .Where(reference => reference.Kind == ReferenceKind.Relative && reference.TypeAndId!.StartsWith("Patient/", StringComparison.Ordinal))
                .Select(reference => reference.TypeAndId!)
                .Distinct(),
        ];
    }
}
