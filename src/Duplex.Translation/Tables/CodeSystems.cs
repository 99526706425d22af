using System.Buffers;
using System.Collections.Frozen;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0396: names of code systems, and what they are in FHIR.</summary>
internal static class CodeSystems
{
    public const string Ucum = "http://unitsofmeasure.org";

    private static readonly SearchValues<char> OidLetters = SearchValues.Create("0123456789.");

    private const string Hl7Oid = "2.16.840.1.113883.";

    private const string Table = "http://terminology.hl7.org/CodeSystem/v2-";

    /// <summary>Each line: its name in table 0396, the URI, and other spellings that are in use.</summary>
    private static readonly CodeSystemName[] Systems =
    [
        new("LN", "http://loinc.org", "LOINC"),
        new("SCT", "http://snomed.info/sct", "SNM3", "SNOMED", "SNOMED-CT", "SNOMEDCT"),
        new("UCUM", "http://unitsofmeasure.org"),
        new("I9C", "http://hl7.org/fhir/sid/icd-9-cm", "I9", "I9CDX", "ICD9", "ICD-9", "ICD9CM", "ICD-9-CM"),
        new("I9CP", "urn:oid:2.16.840.1.113883.6.104"),
        new("I10", "http://hl7.org/fhir/sid/icd-10", "ICD10", "ICD-10"),
        new("I10C", "http://hl7.org/fhir/sid/icd-10-cm", "ICD10CM", "ICD-10-CM"),
        new("I10P", "http://www.cms.gov/Medicare/Coding/ICD10", "ICD10PCS", "ICD-10-PCS"),
        new("ICDO3", "urn:oid:2.16.840.1.113883.6.43.1"),
        new("C4", "http://www.ama-assn.org/go/cpt", "CPT", "CPT4", "CPT-4", "CPTM"),
        new("C5", "urn:oid:2.16.840.1.113883.6.82"),
        new("CD2", "http://www.ada.org/cdt", "CDT"),
        new("HCPCS", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "HPC"),
        new("RXNORM", "http://www.nlm.nih.gov/research/umls/rxnorm"),
        new("NDC", "http://hl7.org/fhir/sid/ndc"),
        new("NDFRT", "http://hl7.org/fhir/ndfrt"),
        new("FDAUNII", "http://fdasis.nlm.nih.gov", "UNII"),
        new("WC", "http://www.whocc.no/atc"),
        new("MEDR", "urn:oid:2.16.840.1.113883.6.163"),
        new("CVX", "http://hl7.org/fhir/sid/cvx"),
        new("MVX", "http://hl7.org/fhir/sid/mvx"),
        new("MDC", "urn:iso:std:iso:11073:10101"),
        new("DCM", "http://dicom.nema.org/resources/ontology/DCM"),
        new("UML", "http://www.nlm.nih.gov/research/umls"),
        new("CAS", "urn:oid:2.16.840.1.113883.6.61"),
        new("CDCREC", "urn:oid:2.16.840.1.113883.6.238"),
        new("PHINQUESTION", "urn:oid:2.16.840.1.114222.4.5.232"),
        new("HCPT", "http://nucc.org/provider-taxonomy", "NUCC"),
        new("HSLOC", "https://www.cdc.gov/nhsn/cdaportal/terminology/codesystem/hsloc.html"),
        new("UB04FL14", "https://www.nubc.org/CodeSystem/PriorityTypeOfAdmitOrVisit"),
        new("UB04FL15", "https://www.nubc.org/CodeSystem/PointOfOrigin"),
        new("UB04FL17", "https://www.nubc.org/CodeSystem/PatDischargeStatus"),
        new("PHDSCSOPT", "https://nahdo.org/sopt"),
        new("NPI", "http://hl7.org/fhir/sid/us-npi"),
        new("USPS", "https://www.usps.com/"),
        new("FIPS5_2", "urn:oid:2.16.840.1.113883.6.92"),
        new("FIPS6_4", "urn:oid:2.16.840.1.113883.6.93"),
        new("ISO3166_1", "urn:iso:std:iso:3166", "ISO3166"),
        new("ISO3166_2", "urn:iso:std:iso:3166:-2"),
        new("ISO4217", "urn:iso:std:iso:4217"),
        new("MEDIATYPE", "urn:ietf:bcp:13"),
        new("NULLFL", "http://terminology.hl7.org/CodeSystem/v3-NullFlavor"),
        new("ACTCODE", "http://terminology.hl7.org/CodeSystem/v3-ActCode"),
        new("ACTRELSS", "http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset"),
        new("ROLECODE", "http://terminology.hl7.org/CodeSystem/v3-RoleCode"),
        new("ROLECLASS", "http://terminology.hl7.org/CodeSystem/v3-RoleClass"),
        new("ENTITYCODE", "http://terminology.hl7.org/CodeSystem/v3-EntityCode"),
        new("ENTITYHDLG", "http://terminology.hl7.org/CodeSystem/v3-EntityHandling"),
        new("OBSMETHOD", "http://terminology.hl7.org/CodeSystem/v3-ObservationMethod"),
        new("PRTCPTNMODE", "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode"),
        new("RSPMODE", "http://terminology.hl7.org/CodeSystem/v3-ResponseMode"),
    ];

    private static readonly FrozenDictionary<string, string> Uris = Systems
        .SelectMany(system => system.OtherNames.Prepend(system.Name), (system, name) => (name, system.Uri))
        .ToFrozenDictionary(entry => entry.name, entry => entry.Uri, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Names = Systems.ToFrozenDictionary(system => system.Uri, system => system.Name, StringComparer.Ordinal);

    /// <summary>OIDs below HL7's own of systems that FHIR names otherwise, by their name in table 0396.</summary>
    private static readonly FrozenDictionary<string, string> Oids = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["6.1"] = "LN",
        ["6.96"] = "SCT",
        ["6.8"] = "UCUM",
        ["6.103"] = "I9C",
        ["6.3"] = "I10",
        ["6.90"] = "I10C",
        ["6.4"] = "I10P",
        ["6.12"] = "C4",
        ["6.14"] = "HCPCS",
        ["6.285"] = "HCPCS",
        ["6.88"] = "RXNORM",
        ["6.69"] = "NDC",
        ["6.59"] = "CVX",
        ["12.292"] = "CVX",
        ["12.227"] = "MVX",
        ["6.24"] = "MDC",
        ["6.101"] = "HCPT",
        ["6.259"] = "HSLOC",
        ["4.6"] = "NPI",
        ["6.73"] = "WC",
        ["6.86"] = "UML",
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
        return id.Length > 4 && id.Contains('.') && id[0] is '0' or '1' or '2' && id[^1] != '.' && !id.AsSpan().ContainsAnyExcept(OidLetters) ? OfOid(id) : null;
    }

    /// <summary>HL7's tables stand under an OID of their own, by their number.</summary>
    private static string OfOid(string oid)
    {
        if (oid.StartsWith(Hl7Oid, StringComparison.Ordinal))
        {
            string rest = oid[Hl7Oid.Length..];
            if (Oids.TryGetValue(rest, out string? name))
            {
                return Uris[name];
            }

            if (rest.StartsWith("12.", StringComparison.Ordinal) && rest.Length is > 3 and <= 7 && !rest.AsSpan(3).Contains('.'))
            {
                return TableOf(rest[3..].PadLeft(4, '0'));
            }
        }

        return $"urn:oid:{oid}";
    }

    /// <summary>The name to write for a URI; null where table 0396 has none that is known here.</summary>
    public static string? NameOf(string uri) =>
        Names.TryGetValue(uri, out string? name) ? name
        : uri.StartsWith(Table, StringComparison.Ordinal) && uri.Length == Table.Length + 4 ? $"HL7{uri[Table.Length..]}"
        : null;

    /// <summary>The URI of an HL7 table of four digits.</summary>
    public static string TableOf(string number) => Table + number;
}
