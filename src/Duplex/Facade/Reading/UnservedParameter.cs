using Duplex.Facade.Counterparties;
using Duplex.Fhir.Model;
using Duplex.Fhir.Search;

namespace Duplex.Facade.Reading;

/// <summary>Says of a search parameter that nobody serves why, and what would be served.</summary>
internal static class UnservedParameter
{
    private static readonly string[] OfMeaning = ["in", "not-in", "above", "below"];

    /// <param name="isBounded">The search names a patient or ids already.</param>
    public static FhirIssue Tell(string type, string name, bool isBounded, CounterpartyAccess access)
    {
        var known = access.Find(type)?.SearchParameters.Keys.Append("_count").Distinct().Order(StringComparer.Ordinal);
        var served = known is null ? "" : $"; these are: {string.Join(", ", known)}";
        var modifier = name.StartsWith("_has", StringComparison.Ordinal) || !name.Contains(':', StringComparison.Ordinal) ? null : name[(name.IndexOf(':', StringComparison.Ordinal) + 1)..];
        return new FhirIssue("not-supported", "", null, modifier is not null && OfMeaning.Contains(modifier)
            ? $"'{name}' asks what codes mean, which is not known here, and the EHR does not search by it: search by the codes themselves ({name[..name.IndexOf(':', StringComparison.Ordinal)]}=system|code,system|code)."
            : isBounded ? $"The EHR does not search {type} by '{name}', and it can't be checked here on what the EHR gives{served}."
            : modifier is not null ? $"Modifiers of search parameters are served here only within {Bound(type)} ('{name}'), or without the part after the colon{served}."
            : $"The EHR does not search {type} by '{name}', and it is checked here only within {Bound(type)}{served}.");
    }

    private static string Bound(string type) => type == "Patient" ? "one patient (identifier= or _id=)"
        : SearchParameters.Of(type).Any(parameter => parameter.Code == "patient") ? "one patient (patient=)"
        : "resources that are named (_id=)";
}
