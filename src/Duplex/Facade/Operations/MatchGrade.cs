using System.Globalization;
using System.Text;
using Duplex.Fhir.Model;

namespace Duplex.Facade.Operations;

/// <summary>How alike two patients are, by identifier and exact demographics (FHIR R4, patient-operation-match.html).</summary>
/// <param name="Grade">A code of <c>match-grade</c>: <c>certain</c>, <c>probable</c>, <c>possible</c>.</param>
/// <param name="Score">0 to 1.</param>
internal sealed record MatchGrade(string Grade, decimal Score)
{
    private static readonly MatchGrade Certain = new("certain", 1m);
    private static readonly MatchGrade ByNumber = new("probable", 0.9m);
    private static readonly MatchGrade ByDemographics = new("probable", 0.8m);
    private static readonly MatchGrade ByNameAndBirth = new("possible", 0.6m);
    private static readonly MatchGrade Contradicted = new("possible", 0.4m);

    public bool IsCertain => this == Certain;

    /// <summary>Enough to look for somebody: an identifier with its system, or family name and birth date with given name or gender.</summary>
    public static bool IsEnough(Patient patient) => IdentifiersOf(patient).Any()
        || (FamilyOf(patient).Any() && patient.BirthDate?.Text is not null && (GivenOf(patient).Any() || patient.Gender?.Value is not null));

    /// <summary>Null: they are not taken for the same person.</summary>
    public static MatchGrade? Of(Patient asked, Patient found)
    {
        var facts = new[]
        {
            Compare(FamilyOf(asked), FamilyOf(found)),
            Compare(GivenOf(asked), GivenOf(found)),
            Compare(asked.BirthDate?.Text, found.BirthDate?.Text),
            Compare(asked.Gender?.Value, found.Gender?.Value),
        };
        var agreeing = facts.Count(fact => fact == true);
        var contradicts = facts.Any(fact => fact == false);
        if (IdentifiersOf(asked).Intersect(IdentifiersOf(found)).Any())
        {
            return contradicts ? Contradicted : agreeing >= 2 ? Certain : ByNumber;
        }

        // Two numbers of one authority are two people.
        var sameAuthority = IdentifiersOf(asked).Select(one => one.System).Intersect(IdentifiersOf(found).Select(one => one.System)).Any();
        return sameAuthority || contradicts || facts[0] != true || facts[2] != true ? null
            : agreeing == facts.Length ? ByDemographics
            : agreeing >= 3 ? ByNameAndBirth
            : null;
    }

    public static IEnumerable<(string System, string Value)> IdentifiersOf(Patient patient) => patient.Identifier
        .Where(identifier => identifier.Use?.Value != IdentifierUseCodes.Old && identifier.System?.Value is { Length: > 0 } && identifier.Value?.Value is { Length: > 0 })
        .Select(identifier => (identifier.System!.Value!, identifier.Value!.Value!));

    public static IEnumerable<string> FamilyOf(Patient patient) =>
        patient.Name.Select(name => name.Family?.Value).Where(family => !string.IsNullOrWhiteSpace(family)).Select(family => Fold(family!));

    private static IEnumerable<string> GivenOf(Patient patient) =>
        patient.Name.Select(name => name.Given.FirstOrDefault()?.Value).Where(given => !string.IsNullOrWhiteSpace(given)).Select(given => Fold(given!));

    private static bool? Compare(IEnumerable<string> asked, IEnumerable<string> found)
    {
        var (left, right) = (asked.ToList(), found.ToList());
        return left.Count == 0 || right.Count == 0 ? null : left.Intersect(right).Any();
    }

    private static bool? Compare(string? asked, string? found) => asked is null || found is null ? null : asked == found;

    /// <summary>Letters and digits alone, without accents and in one case.</summary>
    private static string Fold(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => char.IsLetterOrDigit(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)).ToUpperInvariant();
}
