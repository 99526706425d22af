namespace Duplex.Chart.Interactions;

/// <summary>How an interaction changes a resource (FHIR R4, http.html).</summary>
public enum ChartAction
{
    Create,
    Update,
    Patch,
    Delete,
}
