namespace Duplex.Facade.Interactions;

/// <summary>What can be asked of a FHIR server (FHIR R4, http.html).</summary>
internal enum FacadeInteraction
{
    Read,
    VersionRead,
    Search,

    /// <summary>A search in one patient's compartment: <c>Patient/1/Observation</c>.</summary>
    CompartmentSearch,
    History,
    Create,
    Update,
    Patch,
    Delete,

    /// <summary>A batch or transaction.</summary>
    Bundle,
}

/// <summary>One interaction as its address names it.</summary>
/// <param name="Type">A resource type of R4; null: the whole system.</param>
/// <param name="Id">Null: the type; of a change, the one that the query finds.</param>
internal sealed record FacadeRequest(FacadeInteraction Interaction, string? Type, string? Id = null, string? Version = null);
