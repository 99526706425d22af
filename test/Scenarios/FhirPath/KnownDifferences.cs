namespace Duplex.Scenarios.FhirPath;

/// <summary>
/// Where npm fhirpath 4.11 and this engine differ, by rule. Sections are those of FHIRPath 3.0 unless another text is named;
/// "the suite" is the official one for R4.
/// </summary>
internal static class KnownDifferences
{
    private const string Error = "error";

    private static readonly DifferenceRule EnvironmentVariables = new(
        "environment variables of FHIR",
        "FHIR R4 (FHIRPath, variables) and FHIRPath 9 have %loinc, %sct and %`ext-...` without a caller that defines them; npm has %ucum only. Ours is right.",
        (expression, _, npm) => npm == Error && (expression.Contains("%loinc", StringComparison.Ordinal) || expression.Contains("%sct", StringComparison.Ordinal) || expression.Contains("%`ext-", StringComparison.Ordinal)));

    private static readonly DifferenceRule Precision = new(
        "precision()",
        "FHIRPath 5.6 (utility functions, trial use) has it and the suite asks for it; npm does not implement it. Ours is right.",
        (expression, _, npm) => npm == Error && expression.EndsWith(".precision()", StringComparison.Ordinal));

    /// <summary>Among the expressions of our own.</summary>
    public static IReadOnlyList<DifferenceRule> OfOwn { get; } =
    [
        EnvironmentVariables,
        Precision,
        new(
            "subsetOf() of repeated items",
            "FHIRPath 5.1 (subsetOf): true if every item of the input is a member of the argument; how many there are does not matter, but npm says false where the input has more items. Ours is right.",
            (expression, ours, npm) => expression.Contains(".subsetOf(", StringComparison.Ordinal) && (ours, npm) == ("[true]", "[false]")),
        new(
            "the offset of UTC",
            "FHIRPath 6.1 (equals): +00:00, -00:00 and Z are the same offset, and seconds with and without .000 the same precision. Arithmetic of npm turns Z into -00:00 and drops .000, ours keeps what was written. Both are right.",
            (_, ours, npm) => npm.EndsWith("-00:00]", StringComparison.Ordinal) && ours.Replace(".000Z]", "Z]", StringComparison.Ordinal).Replace("Z]", "-00:00]", StringComparison.Ordinal) == npm),
        new(
            "decimals as doubles",
            "FHIRPath 4.1 (Decimal): a decimal number with 8 digits after the point, so that the sum is 1001; npm adds doubles. Ours is right.",
            (expression, ours, npm) => expression == "1 'g' + 1 'mg'" && (ours, npm) == ("[1001 'mg']", "[1000.9999999999999 'mg']")),
        new(
            "the unit of a product",
            "FHIRPath 6.6 (* and /) asks for the resulting quantity with its unit and does not say which of those of its dimension; npm takes base units, ours those of the operands. Both name the same quantity.",
            (expression, ours, npm) => (expression, ours, npm) is ("2 'cm' * 3 'm'", "[600 'cm2']", "[0.06 'm2']") or ("10 'g' / 2 'mL'", "[5 'g/mL']", "[5000000 'm-3.g1']")),
        new(
            "equality across dimensions",
            "FHIRPath 6.1 (equals, Quantity): the dimensions must be the same, and to operate on units that do not fit is empty; npm says false. Ours is right.",
            (expression, ours, npm) => expression == "1 'mg' = 1 'mL'" && (ours, npm) == ("[]", "[false]")),
    ];

    /// <summary>Among the expressions of the suite.</summary>
    public static IReadOnlyList<DifferenceRule> OfSuite { get; } =
    [
        EnvironmentVariables,
        Precision,
        new(
            "a criterion of several items",
            "FHIRPath 5.4 (iif) and 4.5 (singleton evaluation): the criterion is a single Boolean, several items are an error, as the suite has it; npm takes them for false. Ours is right.",
            (expression, ours, npm) => expression == "iif(1 | 2 | 3, true, false)" && (ours, npm) == (Error, "[false]")),
        new(
            "sort() with a minus before a string",
            "FHIRPath 3.0 writes a descending key with 'desc' and has a minus before numbers and quantities only (6.6): npm is right by its text. The suite has the minus for keys of all types, and ours follows the suite.",
            (expression, ours, npm) => expression.Contains(".sort(-", StringComparison.Ordinal) && (ours, npm) == ("[true]", Error)),
        new(
            "a date and time without an offset",
            "FHIRPath 6.1 (equals, date and time): without an offset beside one with an offset nothing is known, and the suite wants empty; npm takes the zone of the machine. Ours is right.",
            (expression, ours, npm) => expression == "@2012-04-15T15:00:00Z != @2012-04-15T10:00:00" && ours == "[]" && npm is "[true]" or "[false]"),
        new(
            "equivalence in another order",
            "FHIRPath 6.1 (equivalent): equivalence of collections does not depend on the order; npm compares in order. Ours is right.",
            (expression, ours, npm) => expression == "name.take(2).given !~ name.take(2).last().given | name.take(2).first().given" && (ours, npm) == ("[false]", "[true]")),
        new(
            "conformsTo()",
            "FHIR R4 (FHIRPath, additional functions) has it, and the suite asks for it with base types; npm does not implement it. Ours is right.",
            (expression, _, npm) => npm == Error && expression.StartsWith("conformsTo(", StringComparison.Ordinal)),
        new(
            "highBoundary() of a decimal near zero",
            "FHIRPath 5.6 (highBoundary) gives 1.59 for 1.587 with two digits, hence 0.1 for 0.0034 with one: npm is right by its text. The suite wants 0.0, and ours follows the suite.",
            (expression, ours, npm) => (expression, ours, npm) is ("0.0034.highBoundary(1)", "[0]", "[0.1]") or ("-0.0034.highBoundary(1)", "[0]", "[-0.1]")),
        new(
            "highBoundary() of a quantity",
            "FHIRPath 5.6 (highBoundary) names Decimal, Date, DateTime and Time: an error of npm is right by its text. The suite has a quantity, and ours follows the suite.",
            (expression, _, npm) => expression == "1.587 'm'.highBoundary(8)" && npm == Error),
        new(
            "highBoundary() of an hour",
            "FHIRPath 5.6 (highBoundary) has 08:59:59.999 for this very example: npm is right by its text. The suite reads T08 as 08:00 first, since FHIR has no hours without minutes, and takes the farthest offset; ours follows the suite.",
            (expression, ours, npm) => expression == "@2014-01-01T08.highBoundary(17)" && (ours, npm) == ("[2014-01-01T08:00:59.999-12:00]", "[2014-01-01T08:59:59.999]")),
        new(
            "a choice by the name of its type",
            "FHIR R4 (FHIRPath, polymorphism): a choice is Observation.value, and valueQuantity is no element, which the suite wants too; npm finds it in the JSON. Ours is right.",
            (expression, ours, npm) => expression == "Observation.valueQuantity.exists()" && (ours, npm) == ("[false]", "[true]")),
    ];

    /// <summary>Among the general expressions on the official examples.</summary>
    public static IReadOnlyList<DifferenceRule> OfExamples { get; } =
    [
        new(
            "the type of extensions",
            "FHIRPath 6.3 (is, ofType) and FHIR R4 (DomainResource.extension, Element.extension): they are of the type Extension; npm knows them as Object where descendants() finds them, and only modifierExtension by its type. Ours is right.",
            (expression, ours, npm) => expression == "descendants().ofType(Extension).url" && Contains(ours, npm)),
        new(
            "primitives without a value",
            "FHIR R4 (FHIRPath, elements of primitives): a primitive with an extension and no value is an item; npm counts it and leaves it out of what it hands over. Ours is right.",
            (expression, ours, npm) => expression == "descendants().ofType(dateTime)" && ours.Contains("{extension:", StringComparison.Ordinal) && Contains(ours, npm)),
    ];

    /// <summary>Whether all items of the second answer are in the first, and there are more.</summary>
    private static bool Contains(string all, string some) =>
        all.Length > some.Length && some.Trim('[', ']').Split(", ", StringSplitOptions.RemoveEmptyEntries).All(item => all.Contains(item, StringComparison.Ordinal));
}
