using System.Collections.Frozen;
using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// Coverage.relationship says what the patient is to the insured; IN1-17 says what the insured is to the patient, so that it is turned
/// round.
/// </summary>
internal static class SubscriberRelationships
{
    private const string Relationships = "http://terminology.hl7.org/CodeSystem/subscriber-relationship";

    private static readonly FrozenDictionary<string, Coding> Codings = FrozenSet.Create("self", "spouse", "common", "child", "parent", "other").ToFrozenDictionary(
        static code => code, static code => WrittenCodings.Of(Relationships, code, $"{char.ToUpperInvariant(code[0])}{code[1..]}"), StringComparer.Ordinal);

    /// <summary>Table 0063, and what senders of X12 data write.</summary>
    public static bool IsSelf(string? code) => code?.ToUpperInvariant() is "SEL" or "SELF" or "18" or "PATIENT";

    /// <summary>IN1-17. Null where it is empty.</summary>
    public static CodeableConcept? Read(in Source cwe) => cwe.Peek() is { } code ? Of(cwe, IsSelf(code) ? "self" : code.ToUpperInvariant() switch
    {
        "SPO" or "SPOUSE" => "spouse",
        "DOM" => "common",
        "MTH" or "FTH" or "PAR" or "PARENT" or "GRD" => "child",
        "CHD" or "NCH" or "SCH" or "FCH" or "CHILD" => "parent",
        _ => "other",
    }) : null;

    /// <summary>IN2-72, table 0344: what the patient is to the insured. Null where the code is none of that table.</summary>
    public static CodeableConcept? ReadOfPatient(in Source cwe) => cwe.Peek()?.TrimStart('0') switch
    {
        "1" => Of(cwe, "self"),
        "2" => Of(cwe, "spouse"),
        "3" or "4" or "5" or "6" => Of(cwe, "child"),
        "7" or "8" or "9" or "10" or "11" or "12" or "13" or "14" or "15" or "16" or "17" or "18" or "19" => Of(cwe, "other"),
        _ => null,
    };

    private static CodeableConcept Of(in Source cwe, string code)
    {
        cwe[1].Used("coding.code");
        return new CodeableConcept { Coding = [Codings[code]] };
    }
}
