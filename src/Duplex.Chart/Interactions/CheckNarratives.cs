using Duplex.Fhir.Model;
using Duplex.Fhir.Validation;

namespace Duplex.Chart.Interactions;

/// <summary>Narratives are shown to people, so that they hold basic HTML and nothing that runs or loads (FHIR R4, narrative.html, rule txt-1).</summary>
internal static class CheckNarratives
{
    /// <param name="place">Of the entry; empty where the resource is the request.</param>
    public static InteractionRefusal? Check(Resource resource, string place)
    {
        var at = place.Length == 0 ? resource.TypeName : place + ".resource";
        if (resource is not DomainResource domain)
        {
            return null;
        }

        return Fault(domain, at) ?? domain.Contained.OfType<DomainResource>().Select((inner, index) => Fault(inner, $"{at}.contained[{index}]")).FirstOrDefault(fault => fault is not null);
    }

    private static InteractionRefusal? Fault(DomainResource resource, string at) => resource.Text?.Div?.Value is { } div && NarrativeRules.Fault(div) is { } fault
        ? InteractionRefusal.Of(RefusalKind.Unprocessable, "facade.not-valid", "invariant", $"{at}.text.div", $"The narrative is not as FHIR wants it (txt-1): {fault}.")
        : null;
}
