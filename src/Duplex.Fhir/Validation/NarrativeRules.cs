namespace Duplex.Fhir.Validation;

/// <summary>What a narrative may hold (FHIR R4, narrative.html, rule txt-1).</summary>
public static class NarrativeRules
{
    /// <summary>What is wrong, in words without content; null: nothing is.</summary>
    public static string? Fault(string xhtml)
    {
        ArgumentNullException.ThrowIfNull(xhtml);
        return XhtmlRules.Fault(xhtml);
    }
}
