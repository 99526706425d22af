using System.Text.Json.Nodes;
using Duplex.Engine.Deliveries;

namespace Duplex.Vendors.FhirR4;

/// <summary>Is the patient in the chart the patient of the job? The identifier and two demographics must agree, and nothing may contradict.</summary>
internal static class PatientAgreement
{
    private const int EnoughDemographics = 2;

    private enum Likeness
    {
        NotKnown,
        Agrees,
        Contradicts,
    }

    /// <param name="place">Where the job names the patient.</param>
    /// <returns>What contradicts, or null.</returns>
    public static Problem? Contradiction(TargetExpectation expected, JsonObject patient, string place)
    {
        if (Replaced(patient))
        {
            return new Problem("patient-replaced", place,
                "The chart was merged into another or is no longer active; the job must name the surviving patient.");
        }

        var identified = Bodies.Objects(patient, "identifier").Any(i =>
            Bodies.Text(i, "system") == expected.IdentifierSystem && Bodies.Text(i, "value") == expected.IdentifierValue && Bodies.Text(i, "use") != "old");
        if (!identified)
        {
            return new Problem("patient-identifier-mismatch", place,
                "The chart does not carry the identifier that the job expects; the job must name the chart of that identifier.");
        }

        Likeness[] demographics = [Family(expected.FamilyName, patient), Birth(expected.BirthDate, patient), Gender(expected.Gender, patient)];
        if (demographics.Contains(Likeness.Contradicts))
        {
            return new Problem("patient-demographics-mismatch", place,
                "Family name, birth date or gender in the chart differ from those of the job; a person must say whether it is the same patient.");
        }

        return demographics.Count(d => d == Likeness.Agrees) < EnoughDemographics
            ? new Problem("patient-demographics-insufficient", place,
                "Fewer than two of family name, birth date and gender are known on both sides; a person must say whether it is the same patient.")
            : null;
    }

    private static bool Replaced(JsonObject patient) =>
        (patient["active"] is JsonValue active && active.TryGetValue<bool>(out var isActive) && !isActive)
        || Bodies.Objects(patient, "link").Any(l => Bodies.Text(l, "type") == "replaced-by");

    private static Likeness Family(string? expected, JsonObject patient)
    {
        var known = Bodies.Objects(patient, "name").Where(n => Bodies.Text(n, "use") != "old")
            .Select(n => Bodies.Text(n, "family")).OfType<string>().Where(f => f.Trim().Length > 0).ToArray();
        return string.IsNullOrWhiteSpace(expected) || known.Length == 0 ? Likeness.NotKnown : Of(known.Any(k => NameFold.Same(k, expected)));
    }

    private static Likeness Birth(string? expected, JsonObject patient)
    {
        var known = Bodies.Text(patient, "birthDate");
        if (string.IsNullOrEmpty(expected) || string.IsNullOrEmpty(known))
        {
            return Likeness.NotKnown;
        }

        // A year or a month alone can contradict, but it proves too little to agree.
        var common = Math.Min(expected.Length, known.Length);
        return !expected.AsSpan(0, common).SequenceEqual(known.AsSpan(0, common)) ? Likeness.Contradicts
            : expected.Length == known.Length && common == "YYYY-MM-DD".Length ? Likeness.Agrees
            : Likeness.NotKnown;
    }

    private static Likeness Gender(string? expected, JsonObject patient)
    {
        var known = Bodies.Text(patient, "gender");
        return expected is null or "" or "unknown" || known is null or "" or "unknown" ? Likeness.NotKnown : Of(known == expected);
    }

    private static Likeness Of(bool agrees) => agrees ? Likeness.Agrees : Likeness.Contradicts;
}
