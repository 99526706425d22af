using Duplex.Fhir.Search;

namespace Duplex.Facade.OwnChart;

/// <summary>The one patient that a search is about.</summary>
internal static class NamedPatient
{
    /// <summary><c>Patient/{id}</c>; null where the search names none, or several.</summary>
    public static string? In(SearchRequest request) => request.Criteria.OfType<ParameterCriterion>()
        .Where(criterion => criterion is { Parameter.Code: "patient" or "subject", Modifier: SearchModifier.None or SearchModifier.Type, Values.Count: 1 })
        .Select(criterion => criterion.Values[0] is ReferenceSearchValue { Url: null, Id: { } id, TargetType: null or "Patient" } ? $"Patient/{id}" : null)
        .FirstOrDefault(patient => patient is not null);
}
