using System.Buffers;
using System.Collections.Frozen;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0396: names of code systems, and what they are in FHIR.</summary>
internal static class CodeSystems
{
    public const string Ucum = "http://unitsofmeasure.org";

    private static readonly SearchValues<char> OidLetters = SearchValues.Create("0123456789.");

    private const string Table = "http://terminology.hl7.org/CodeSystem/v2-";

    private static readonly FrozenDictionary<string, string> Uris = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        ["LN"] = "http://loinc.org",
        ["LOINC"] = "http://loinc.org",
        ["SCT"] = "http://snomed.info/sct",
        ["SNM3"] = "http://snomed.info/sct",
        ["SNOMED-CT"] = "http://snomed.info/sct",
        ["SNOMEDCT"] = "http://snomed.info/sct",
        ["UCUM"] = Ucum,
        ["I9"] = "http://hl7.org/fhir/sid/icd-9-cm",
        ["I9C"] = "http://hl7.org/fhir/sid/icd-9-cm",
        ["I9CDX"] = "http://hl7.org/fhir/sid/icd-9-cm",
        ["I10"] = "http://hl7.org/fhir/sid/icd-10",
        ["I10C"] = "http://hl7.org/fhir/sid/icd-10-cm",
        ["ICD10CM"] = "http://hl7.org/fhir/sid/icd-10-cm",
        ["C4"] = "http://www.ama-assn.org/go/cpt",
        ["CPT"] = "http://www.ama-assn.org/go/cpt",
        ["CPT4"] = "http://www.ama-assn.org/go/cpt",
        ["HCPCS"] = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets",
        ["RXNORM"] = "http://www.nlm.nih.gov/research/umls/rxnorm",
        ["NDC"] = "http://hl7.org/fhir/sid/ndc",
        ["CVX"] = "http://hl7.org/fhir/sid/cvx",
        ["MDC"] = "urn:iso:std:iso:11073:10101",
        ["CDCREC"] = "urn:oid:2.16.840.1.113883.6.238",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Names = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["http://loinc.org"] = "LN",
        ["http://snomed.info/sct"] = "SCT",
        [Ucum] = "UCUM",
        ["http://hl7.org/fhir/sid/icd-9-cm"] = "I9C",
        ["http://hl7.org/fhir/sid/icd-10"] = "I10",
        ["http://hl7.org/fhir/sid/icd-10-cm"] = "I10C",
        ["http://www.ama-assn.org/go/cpt"] = "C4",
        ["http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"] = "HCPCS",
        ["http://www.nlm.nih.gov/research/umls/rxnorm"] = "RXNORM",
        ["http://hl7.org/fhir/sid/ndc"] = "NDC",
        ["http://hl7.org/fhir/sid/cvx"] = "CVX",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The URI of a code system by its name (<c>LN</c>, <c>HL70078</c>) or its OID; null where it is not known.</summary>
    public static string? Find(string? name, string? oid)
    {
        if (name is not null)
        {
            if (Uris.TryGetValue(name, out string? uri))
            {
                return uri;
            }

            if (name.Length == 7 && name.StartsWith("HL7", StringComparison.OrdinalIgnoreCase) && name.AsSpan(3).ContainsAnyExceptInRange('0', '9') is false)
            {
                return Table + name[3..];
            }
        }

        string id = oid ?? name ?? "";
        return id.Length > 4 && id.Contains('.') && id[0] is '0' or '1' or '2' && id[^1] != '.' && !id.AsSpan().ContainsAnyExcept(OidLetters) ? $"urn:oid:{id}" : null;
    }

    /// <summary>The name to write for a URI; null where table 0396 has none that is known here.</summary>
    public static string? NameOf(string uri) =>
        Names.TryGetValue(uri, out string? name) ? name
        : uri.StartsWith(Table, StringComparison.Ordinal) && uri.Length == Table.Length + 4 ? $"HL7{uri[Table.Length..]}"
        : null;

    /// <summary>The URI of an HL7 table of four digits.</summary>
    public static string TableOf(string number) => Table + number;
}
