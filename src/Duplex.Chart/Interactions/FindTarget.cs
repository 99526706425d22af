using Duplex.Engine.Identity;
using Duplex.Fhir;

namespace Duplex.Chart.Interactions;

/// <summary>Which resource a change is about (FHIR R4, http.html sections 3.1.0.4 to 3.1.0.8).</summary>
internal sealed class FindTarget(FindByCriteria criteria, IIdSource ids)
{
    public async ValueTask<PreparedOrRefused> FindAsync(AskedChange asked, CancellationToken cancellationToken)
    {
        if (asked.Criteria is not { } query)
        {
            return asked.Id is { } id ? Named(asked, id) : Of(asked, null);
        }

        var answer = await criteria.FindAsync(asked.ResourceType, query, asked.Place, cancellationToken);
        if (answer.Refusal is { } refusal)
        {
            return refusal.At(asked.Place);
        }

        if (answer.Versions.Count > 1)
        {
            return CriteriaAnswer.Several(asked.Place);
        }

        var found = answer.Versions.Count == 1 ? answer.Versions[0].Id : null;
        var condition = new MatchedCriteria(answer.Search!, found);
        return asked.Action switch
        {
            ChartAction.Create => Of(asked, found) with { IsMatched = found is not null, Criteria = [condition] },
            ChartAction.Update => Updated(asked, found, condition),
            ChartAction.Patch when found is null => InteractionRefusal.Of(
                RefusalKind.NotFound, "chart.criteria-empty", "not-found", asked.Place, "The condition fits no resource, so that there is nothing to patch."),

            // Nothing to delete is as good as deleted.
            _ => Of(asked, found) with { IsNew = false, Criteria = [condition] },
        };
    }

    private PreparedOrRefused Updated(AskedChange asked, string? found, MatchedCriteria condition)
    {
        var own = asked.Resource!.Id;
        return found is not null && own is not null && own != found
            ? InteractionRefusal.Of(
                RefusalKind.Malformed, "chart.id-mismatch", "value", $"{(asked.Place.Length == 0 ? asked.ResourceType : asked.Place + ".resource")}.id",
                "The condition fits another resource than the one that the body's id names; leave the id out, or name the resource in the address.")
            : found is null && own is not null ? Named(asked, own) is { Change: { } named } ? named with { Criteria = [condition] } : Named(asked, own)
            : Of(asked, found) with { Criteria = [condition] };
    }

    private PreparedOrRefused Named(AskedChange asked, string id) => References.IsId(id) ? Of(asked, id) : InteractionRefusal.Of(
        RefusalKind.Malformed, "facade.id", "value", asked.Place, "This is not a FHIR id: 1 to 64 of A-Z, a-z, 0-9, - and '.'.");

    private PreparedChange Of(AskedChange asked, string? id) => new()
    {
        Action = asked.Action,
        ResourceType = asked.ResourceType,
        Id = id ?? ids.NewId().ToString("D"),
        IsNew = id is null,
        IfMatch = asked.IfMatch,
        Place = asked.Place,
    };
}
