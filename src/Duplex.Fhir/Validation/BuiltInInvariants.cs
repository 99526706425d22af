using Duplex.Fhir.Model;

namespace Duplex.Fhir.Validation;

/// <summary>Invariants of the specification that stand at nearly every element, or that FHIRPath can't say.</summary>
internal static class BuiltInInvariants
{
    private static readonly int ContainedIndex = new Basic().TypeInfo.Find("contained")!.Index;

    public static BuiltInInvariant? Find(string key) => key switch
    {
        "ele-1" => static (_, node) => !Nodes.IsEmpty(node),
        "ext-1" => static (_, node) => node is not Extension extension || extension.HasExtensions != (extension.Value is not null),
        // Nothing contained: nothing to ask.
        "dom-2" or "dom-4" or "dom-5" => static (_, node) => HasContained(node) ? null : true,
        "dom-3" => static (_, node) => !HasContained(node) || ContainedUse.AllUsed((DomainResource)node),
        "dom-6" => static (_, node) => node is DomainResource { Text.Div: not null },
        // The check of references says which one is missing.
        "ref-1" => static (_, _) => true,
        "txt-1" => NarrativeAllowed,
        "txt-2" => static (_, node) => node is not FhirXhtml xhtml || XhtmlRules.HasContent(xhtml.Text ?? ""),
        _ => null,
    };

    // Says itself what is not allowed, rather than the sentence of the definition.
    private static bool? NarrativeAllowed(ValidationRun run, Base node)
    {
        if (node is FhirXhtml xhtml && XhtmlRules.Fault(xhtml.Text ?? "") is { } fault)
        {
            run.Error("invariant", $"The invariant txt-1 does not hold for the narrative: {fault}.");
        }

        return true;
    }

    private static bool HasContained(Base node) => node is DomainResource && node.GetProperty(ContainedIndex) is IReadOnlyList<Base> { Count: > 0 };
}
