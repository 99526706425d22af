using Duplex.Engine.Identity;

namespace Duplex.Chart.Interactions;

/// <summary>Which resource a change is about (FHIR R4, http.html sections 3.1.0.4 to 3.1.0.8).</summary>
internal sealed class FindTarget(FindByCriteria criteria, IIdSource ids)
{
    public async ValueTask<PreparedOrRefused> FindAsync(AskedChange asked, CancellationToken cancellationToken)
    {
        if (asked.Criteria is not { } query)
        {
            return Of(asked, asked.Id);
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

        var id = answer.Versions.Count == 1 ? answer.Versions[0].Id : null;
        var condition = new MatchedCriteria(answer.Search!, id);
        return asked.Action switch
        {
            ChartAction.Create => Of(asked, id) with { IsMatched = id is not null, Criteria = [condition] },
            ChartAction.Update => Updated(asked, id, condition),
            ChartAction.Patch when id is null => InteractionRefusal.Of(
                RefusalKind.NotFound, "chart.criteria-empty", "not-found", asked.Place, "The condition fits no resource, so that there is nothing to patch."),

            // Nothing to delete is as good as deleted.
            _ => Of(asked, id) with { IsNew = false, Criteria = [condition] },
        };
    }

    private PreparedOrRefused Updated(AskedChange asked, string? found, MatchedCriteria condition)
    {
        var own = asked.Resource!.Id;
        return found is not null && own is not null && own != found
            ? InteractionRefusal.Of(
                RefusalKind.Malformed, "chart.id-mismatch", "value", $"{(asked.Place.Length == 0 ? asked.ResourceType : asked.Place + ".resource")}.id",
                "The condition fits another resource than the one that the body's id names; leave the id out, or name the resource in the address.")
            : Of(asked, found ?? own) with { Criteria = [condition] };
    }

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
