using Duplex.Chart.Compartments;
using Duplex.Chart.Indexing;
using Duplex.Engine.Identity;
using Duplex.Fhir;
using Duplex.Fhir.Model;

namespace Duplex.Chart.Interactions;

/// <summary>The Bundle around a change: what its entries are called, and what they become.</summary>
/// <param name="OwnAddress">The chart's FHIR address with a slash at its end.</param>
/// <param name="IsTogether">Entries belong together, as in a transaction.</param>
/// <param name="References">By fullUrl, <c>Type/id</c>; empty where entries don't belong together.</param>
internal sealed record EntriesOfBundle(
    string OwnAddress, bool IsTogether, IReadOnlyDictionary<string, string> References, IReadOnlyList<AskedChange> Asked, IReadOnlyList<PreparedOrRefused> Found)
{
    /// <summary>The resource that another entry of a transaction gives to <c>Type/id</c>.</summary>
    public Resource? ResourceOf(string reference)
    {
        for (var index = 0; IsTogether && index < Found.Count; index++)
        {
            if (Found[index].Change is { } change && change.Reference == reference)
            {
                return Asked[index].Resource;
            }
        }

        return null;
    }
}

/// <summary>Makes the body that is kept of a change, and finds the patient in whose compartment it lies.</summary>
internal sealed class MakeBodies(ChartMeanwhile chart, ChartIndexing indexing, ConnectionKey connection, FindByCriteria criteria, EntriesOfBundle bundle)
{
    public async ValueTask<PreparedOrRefused> MakeAsync(AskedChange asked, PreparedChange change, CancellationToken cancellationToken) => asked.Action switch
    {
        ChartAction.Delete => change,
        ChartAction.Patch => await PatchAsync(asked, change, cancellationToken),
        _ => await KeepAsync(asked.Resource!, change, cancellationToken),
    };

    private async ValueTask<PreparedOrRefused> PatchAsync(AskedChange asked, PreparedChange change, CancellationToken cancellationToken)
    {
        var there = await chart.GetAsync(change.ResourceType, change.Id, cancellationToken);
        var current = there is not null && chart.Sight.Sees(there) ? there : null;
        if (current is null || current.IsDeleted)
        {
            return CheckCurrent.Absent(change, current);
        }

        if (asked.Patch!.DependsOnValues && !chart.Sight.MayRead(change.ResourceType))
        {
            return InteractionRefusal.Of(
                RefusalKind.Forbidden, "facade.scope", "forbidden", asked.Place,
                $"Whether this patch can be applied tells of what the resource holds; system/{change.ResourceType}.r is needed, or a patch without test, copy, move and conditions.");
        }

        var patched = asked.Patch.Apply(current.Body);
        if (patched.Body is null)
        {
            return patched.Refusal!.At(asked.Place);
        }

        var read = FhirJson.Parse(patched.Body, FhirReadMode.Strict);
        return !read.IsRead ? new InteractionRefusal(RefusalKind.Unprocessable, "chart.patched-not-fhir", read.Issues).At(asked.Place)
            : read.Resource.TypeName != change.ResourceType || read.Resource.Id != change.Id ? InteractionRefusal.Of(
                RefusalKind.Unprocessable, "chart.patched-identity", "business-rule", asked.Place, "A patch changes neither type nor id of a resource.")
            : await KeepAsync(read.Resource, change with { Basis = current.Version }, cancellationToken);
    }

    private async ValueTask<PreparedOrRefused> KeepAsync(Resource resource, PreparedChange change, CancellationToken cancellationToken)
    {
        var rewriting = new ReferenceRewriting(bundle.OwnAddress, bundle.References);
        rewriting.Run(resource);
        if (bundle.IsTogether && rewriting.NamesAbsentEntry)
        {
            return InteractionRefusal.Of(
                RefusalKind.Unprocessable, "chart.entry-absent", "not-found", change.Place,
                "A reference names an entry (urn:uuid) that the Bundle does not have; give that entry this fullUrl, or refer to a resource of the chart.");
        }

        foreach (var (element, target) in rewriting.Conditional)
        {
            var answer = await criteria.FindAsync(target.ResourceType!, target.Id!, change.Place, cancellationToken);
            if (answer.Refusal is { } refusal)
            {
                return refusal.At(change.Place);
            }

            if (answer.Versions.Count != 1)
            {
                return answer.Versions.Count > 1 ? CriteriaAnswer.Several(change.Place) : InteractionRefusal.Of(
                    RefusalKind.Precondition, "chart.reference-unmatched", "not-found", change.Place,
                    $"A reference by search fits no {target.ResourceType} of the chart; create that first, or refer to an entry of the Bundle.");
            }

            element.ReferenceValue!.Value = answer.Versions[0].Reference;
        }

        if (CheckNarratives.Check(resource, change.Place) is { } active)
        {
            return active;
        }

        ServerElements.Give(resource, change.Id);
        var kept = change with { Body = FhirJson.Serialize(resource), Patient = await PatientOfAsync(resource, change.Id, cancellationToken) };
        return kept with { Indexed = indexing.Index(kept.VersionOn(connection)) };
    }

    private async ValueTask<string> PatientOfAsync(Resource resource, string id, CancellationToken cancellationToken)
    {
        if (PatientCompartment.Of(resource, id) is { Length: > 0 } patient)
        {
            return patient;
        }

        foreach (var target in PatientCompartment.Targets(resource))
        {
            if (bundle.ResourceOf(target) is { } entry)
            {
                if (PatientCompartment.Of(entry, target[(target.IndexOf('/', StringComparison.Ordinal) + 1)..]) is { Length: > 0 } ofEntry)
                {
                    return ofEntry;
                }
            }
            else if (target.Split('/') is [var type, var own] && await chart.GetAsync(type, own, cancellationToken) is { Patient: { Length: > 0 } ofTarget })
            {
                return ofTarget;
            }
        }

        return "";
    }
}
