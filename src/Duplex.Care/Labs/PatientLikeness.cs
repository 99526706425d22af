using System.Globalization;
using System.Text;
using System.Text.Json;
using Duplex.Engine.Deliveries;

namespace Duplex.Care.Labs;

/// <summary>Whether the patient of a result is the patient of an order.</summary>
internal enum PatientVerdict
{
    Agrees,

    /// <summary>Too little is known on both sides to say so.</summary>
    Unclear,

    /// <summary>The identifier agrees, and name, birth date or sex is another: a change of name, or the wrong identifier.</summary>
    Differs,

    Contradicts,
}

/// <summary>Compares the patient that a laboratory names with whom an order expects. Nothing is guessed.</summary>
internal static class PatientLikeness
{
    /// <summary>
    /// Contradicts: another identifier of the same authority, or, without one, a birth date, gender or family name that differs.
    /// Differs: the same with the identifier agreeing. Agrees: the identifier and at least one demographic, or three
    /// demographics without an identifier.
    /// </summary>
    public static PatientVerdict Of(TargetExpectation expected, JsonElement patient)
    {
        var own = patient.Items("identifier").Where(one => one.Text("system") == expected.IdentifierSystem && one.Text("use") != "old")
            .Select(one => one.Text("value")).ToList();
        var identified = own.Contains(expected.IdentifierValue);
        if (own.Count > 0 && !identified)
        {
            return PatientVerdict.Contradicts;
        }

        bool?[] demographics =
        [
            Same(expected.BirthDate, [patient.Text("birthDate")], (left, right) => left[..Math.Min(left.Length, right.Length)] == right[..Math.Min(left.Length, right.Length)]),
            Same(expected.Gender is "unknown" ? null : expected.Gender, [patient.Text("gender") is "unknown" ? "" : patient.Text("gender")], (left, right) => left == right),
            Same(expected.FamilyName, [.. patient.Items("name").Select(name => name.Text("family"))], (left, right) => Fold(left) == Fold(right)),
        ];
        var agreeing = demographics.Count(one => one == true);
        return demographics.Contains(false) ? identified ? PatientVerdict.Differs : PatientVerdict.Contradicts
            : identified && agreeing >= 1 ? PatientVerdict.Agrees
            : agreeing == demographics.Length ? PatientVerdict.Agrees
            : PatientVerdict.Unclear;
    }

    /// <summary>Whom the EHR must show for a result without an order; null where the result has no identifier of the EHR's authority.</summary>
    public static TargetExpectation? ExpectationOf(JsonElement patient, string system)
    {
        var value = patient.Items("identifier").Where(one => one.Text("system") == system && one.Text("use") != "old")
            .Select(one => one.Text("value")).FirstOrDefault(one => one.Length > 0);
        return value is null
            ? null
            : new TargetExpectation
            {
                IdentifierSystem = system,
                IdentifierValue = value,
                FamilyName = patient.Items("name").Select(name => name.Text("family")).FirstOrDefault(name => name.Length > 0),
                BirthDate = NullIfEmpty(patient.Text("birthDate")),
                Gender = NullIfEmpty(patient.Text("gender")),
            };
    }

    private static bool? Same(string? expected, IReadOnlyList<string> known, Func<string, string, bool> same)
    {
        var values = known.Where(one => one.Length > 0).ToList();
        return string.IsNullOrWhiteSpace(expected) || values.Count == 0 ? null : values.Exists(one => same(expected, one));
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    /// <summary>Letters only, without accents and case: laboratories write names in capitals.</summary>
    private static string Fold(string name) => string.Concat(name.Normalize(NormalizationForm.FormD)
        .Where(letter => char.IsLetter(letter) && CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark)
        .Select(char.ToUpperInvariant));
}
