using Duplex.Fhir.Model;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.DataTypes;

/// <summary>Codes of HL7 v2 that say who may see something, to security labels.</summary>
internal static class SensitivityCodes
{
    private const string Confidentiality = "http://terminology.hl7.org/CodeSystem/v3-Confidentiality";
    private const string Sensitivity = "http://terminology.hl7.org/CodeSystem/v3-ActCode";

    /// <summary>MSH-26, ARV-7: a confidentiality (table 0952, one letter), or a sensitivity.</summary>
    public static IReadOnlyList<Coding> Classification(in Source cwe) => Read(cwe, cwe[1].Peek() is ['U' or 'L' or 'M' or 'N' or 'R' or 'V'] ? Confidentiality : Sensitivity);

    /// <summary>MSH-27, ARV-8: what is to be done with it (table 0953).</summary>
    public static IReadOnlyList<Coding> Handling(in Source cwe) => Read(cwe, Sensitivity);

    /// <summary>Of a table by its number.</summary>
    public static IReadOnlyList<Coding> OfTable(in Source cwe, string table) => Read(cwe, CodeSystems.TableOf(table));

    /// <summary>
    /// Tables 0177 (ORC-28) and 0272 (TXA-18): the code by the guide's map; for very restricted, restricted and usual also FHIR's own
    /// confidentiality, which is what decides on the way out.
    /// </summary>
    public static IReadOnlyList<Coding> Confidential(in Source cwe, CodeMap map)
    {
        if (CweToCoding.Read(cwe, map) is not { } mapped)
        {
            return [];
        }

        string? equal = cwe[1].Peek()?.ToUpperInvariant() switch { "V" => "V", "R" => "R", "U" => "N", _ => null };
        return equal is null || (mapped.System?.Value == Confidentiality && mapped.Code?.Value == equal)
            ? [mapped]
            : [mapped, new Coding { System = Confidentiality, Code = equal }];
    }

    /// <summary>Restricted: for indicators that say no more than that something is protected.</summary>
    public static Coding Restricted() => new() { System = Confidentiality, Code = "R", Display = "restricted" };

    private static Coding[] Read(in Source cwe, string system)
    {
        if (CweToCoding.Read(cwe) is not { } coding)
        {
            return [];
        }

        // The tables 0952 and 0953 are FHIR's own codes under another name.
        if (coding is { System: null, HasExtensions: false, Code: not null } || coding.System?.Value == CodeSystems.TableOf("0952") || coding.System?.Value == CodeSystems.TableOf("0953"))
        {
            coding.System = system;
        }

        return [coding];
    }
}
