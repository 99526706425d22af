using System.Buffers;
using System.Collections.Frozen;

namespace Duplex.Translation.Tables;

/// <summary>Code systems and systems of identifiers: their names in HL7 table 0396, their URIs in FHIR, their OIDs; each way.</summary>
internal static class CodeSystems
{
    public const string Ucum = "http://unitsofmeasure.org";

    public const string Loinc = "http://loinc.org";

    public const string Snomed = "http://snomed.info/sct";

    /// <summary>National provider identifiers of the United States.</summary>
    public const string Npi = "http://hl7.org/fhir/sid/us-npi";

    /// <summary>Social security numbers of the United States.</summary>
    public const string SocialSecurity = "http://hl7.org/fhir/sid/us-ssn";

    public static readonly SearchValues<char> OidLetters = SearchValues.Create("0123456789.");

    private const string OidPrefix = "urn:oid:";

    private const string TableOid = "2.16.840.1.113883.12.";

    private const string Table = "http://terminology.hl7.org/CodeSystem/v2-";

    /// <summary>Each line: its name in table 0396, the URI, the OID, and other spellings of the name that are in use.</summary>
    private static readonly CodeSystemName[] Systems =
    [
        new("LN", Loinc, "2.16.840.1.113883.6.1", "LOINC"),
        new("SCT", Snomed, "2.16.840.1.113883.6.96", "SNM3", "SNOMED", "SNOMED-CT", "SNOMEDCT"),
        new("UCUM", Ucum, "2.16.840.1.113883.6.8"),
        new("I9C", "http://hl7.org/fhir/sid/icd-9-cm", "2.16.840.1.113883.6.103", "I9", "I9CDX", "ICD9", "ICD-9", "ICD9CM", "ICD-9-CM"),
        new("I9CP", "urn:oid:2.16.840.1.113883.6.104", "2.16.840.1.113883.6.104"),
        new("I10", "http://hl7.org/fhir/sid/icd-10", "2.16.840.1.113883.6.3", "ICD10", "ICD-10"),
        new("I10C", "http://hl7.org/fhir/sid/icd-10-cm", "2.16.840.1.113883.6.90", "ICD10CM", "ICD-10-CM"),
        new("I10P", "http://www.cms.gov/Medicare/Coding/ICD10", "2.16.840.1.113883.6.4", "ICD10PCS", "ICD-10-PCS"),
        new("ICDO3", "urn:oid:2.16.840.1.113883.6.43.1", "2.16.840.1.113883.6.43.1"),
        new("C4", "http://www.ama-assn.org/go/cpt", "2.16.840.1.113883.6.12", "CPT", "CPT4", "CPT-4", "CPTM"),
        new("C5", "urn:oid:2.16.840.1.113883.6.82", "2.16.840.1.113883.6.82"),
        new("CD2", "http://www.ada.org/cdt", "2.16.840.1.113883.6.13", "CDT"),
        new("HCPCS", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets", "2.16.840.1.113883.6.285", "HPC"),
        new("RXNORM", "http://www.nlm.nih.gov/research/umls/rxnorm", "2.16.840.1.113883.6.88"),
        new("NDC", "http://hl7.org/fhir/sid/ndc", "2.16.840.1.113883.6.69"),
        new("NDFRT", "http://hl7.org/fhir/ndfrt", "2.16.840.1.113883.3.26.1.5"),
        new("FDAUNII", "http://fdasis.nlm.nih.gov", "2.16.840.1.113883.4.9", "UNII"),
        new("WC", "http://www.whocc.no/atc", "2.16.840.1.113883.6.73"),
        new("MEDR", "urn:oid:2.16.840.1.113883.6.163", "2.16.840.1.113883.6.163"),
        new("CVX", "http://hl7.org/fhir/sid/cvx", "2.16.840.1.113883.12.292"),
        new("MVX", "http://hl7.org/fhir/sid/mvx", "2.16.840.1.113883.12.227"),
        new("MDC", "urn:iso:std:iso:11073:10101", "2.16.840.1.113883.6.24"),
        new("DCM", "http://dicom.nema.org/resources/ontology/DCM", "1.2.840.10008.2.16.4"),
        new("UML", "http://www.nlm.nih.gov/research/umls", "2.16.840.1.113883.6.86"),
        new("CAS", "urn:oid:2.16.840.1.113883.6.61", "2.16.840.1.113883.6.61"),
        new("CDCREC", "urn:oid:2.16.840.1.113883.6.238", "2.16.840.1.113883.6.238"),
        new("PHINQUESTION", "urn:oid:2.16.840.1.114222.4.5.232", "2.16.840.1.114222.4.5.232"),
        new("HCPT", "http://nucc.org/provider-taxonomy", "2.16.840.1.113883.6.101", "NUCC"),
        new("HSLOC", "https://www.cdc.gov/nhsn/cdaportal/terminology/codesystem/hsloc.html", "2.16.840.1.113883.6.259"),
        new("UB04FL14", "https://www.nubc.org/CodeSystem/PriorityTypeOfAdmitOrVisit", null),
        new("UB04FL15", "https://www.nubc.org/CodeSystem/PointOfOrigin", "2.16.840.1.113883.6.301.4"),
        new("UB04FL17", "https://www.nubc.org/CodeSystem/PatDischargeStatus", "2.16.840.1.113883.6.301.5"),
        new("PHDSCSOPT", "https://nahdo.org/sopt", "2.16.840.1.113883.3.221.5"),
        new("NPI", Npi, "2.16.840.1.113883.4.6"),
        new("USPS", "https://www.usps.com/", null),
        new("FIPS5_2", "urn:oid:2.16.840.1.113883.6.92", "2.16.840.1.113883.6.92"),
        new("FIPS6_4", "urn:oid:2.16.840.1.113883.6.93", "2.16.840.1.113883.6.93"),
        new("ISO3166_1", "urn:iso:std:iso:3166", "1.0.3166.1.2.2", "ISO3166"),
        new("ISO3166_2", "urn:iso:std:iso:3166:-2", null),
        new("ISO4217", "urn:iso:std:iso:4217", null),
        new("MEDIATYPE", "urn:ietf:bcp:13", "2.16.840.1.113883.5.79"),
        new("NULLFL", "http://terminology.hl7.org/CodeSystem/v3-NullFlavor", "2.16.840.1.113883.5.1008"),
        new("ACTCODE", "http://terminology.hl7.org/CodeSystem/v3-ActCode", "2.16.840.1.113883.5.4"),
        new("ACTRELSS", "http://terminology.hl7.org/CodeSystem/v3-ActRelationshipSubset", "2.16.840.1.113883.5.1099"),
        new("ROLECODE", "http://terminology.hl7.org/CodeSystem/v3-RoleCode", "2.16.840.1.113883.5.111"),
        new("ROLECLASS", "http://terminology.hl7.org/CodeSystem/v3-RoleClass", "2.16.840.1.113883.5.110"),
        new("ENTITYCODE", "http://terminology.hl7.org/CodeSystem/v3-EntityCode", "2.16.840.1.113883.5.1060"),
        new("ENTITYHDLG", "http://terminology.hl7.org/CodeSystem/v3-EntityHandling", "2.16.840.1.113883.5.42"),
        new("OBSMETHOD", "http://terminology.hl7.org/CodeSystem/v3-ObservationMethod", "2.16.840.1.113883.5.84"),
        new("PRTCPTNMODE", "http://terminology.hl7.org/CodeSystem/v3-ParticipationMode", "2.16.840.1.113883.5.1064"),
        new("RSPMODE", "http://terminology.hl7.org/CodeSystem/v3-ResponseMode", "2.16.840.1.113883.5.1126"),

        // Systems that table 0396 has no name for.
        new(null, "http://terminology.hl7.org/CodeSystem/v3-AdministrativeGender", "2.16.840.1.113883.5.1"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-MaritalStatus", "2.16.840.1.113883.5.2"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ActClass", "2.16.840.1.113883.5.6"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ActPriority", "2.16.840.1.113883.5.7"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ActReason", "2.16.840.1.113883.5.8"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ActStatus", "2.16.840.1.113883.5.14"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-Confidentiality", "2.16.840.1.113883.5.25"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-EntityNameUse", "2.16.840.1.113883.5.45"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-Ethnicity", "2.16.840.1.113883.5.50"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityMode", "2.16.840.1.113883.5.60"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-LanguageAbilityProficiency", "2.16.840.1.113883.5.61"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation", "2.16.840.1.113883.5.83"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ParticipationFunction", "2.16.840.1.113883.5.88"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ParticipationSignature", "2.16.840.1.113883.5.89"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ParticipationType", "2.16.840.1.113883.5.90"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-Race", "2.16.840.1.113883.5.104"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-RouteOfAdministration", "2.16.840.1.113883.5.112"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-SpecimenType", "2.16.840.1.113883.5.129"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-TimingEvent", "2.16.840.1.113883.5.139"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ActMood", "2.16.840.1.113883.5.1001"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ActRelationshipType", "2.16.840.1.113883.5.1002"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ActSite", "2.16.840.1.113883.5.1052"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ObservationValue", "2.16.840.1.113883.5.1063"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-RoleStatus", "2.16.840.1.113883.5.1068"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-substanceAdminSubstitution", "2.16.840.1.113883.5.1070"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-ReligiousAffiliation", "2.16.840.1.113883.5.1076"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-EducationLevel", "2.16.840.1.113883.5.1077"),
        new(null, "http://terminology.hl7.org/CodeSystem/v3-AddressUse", "2.16.840.1.113883.5.1119"),
        new(null, SocialSecurity, "2.16.840.1.113883.4.1"),
        new(null, "http://hl7.org/fhir/sid/us-medicare", "2.16.840.1.113883.4.572"),
        new(null, "urn:ietf:rfc:3986", "2.16.840.1.113883.4.873"),
        new(null, "http://ncimeta.nci.nih.gov", "2.16.840.1.113883.3.26.1.2"),
        new(null, "http://ncicb.nci.nih.gov/xml/owl/EVS/Thesaurus.owl", "2.16.840.1.113883.3.26.1.1"),
        new(null, "http://www.nubc.org/codesystem/RevenueCodes", "2.16.840.1.113883.6.301.3"),
        new(null, "urn:ietf:bcp:47", "2.16.840.1.113883.6.121"),
    ];

    /// <summary>Further OIDs of the same systems, which are read and not written.</summary>
    private static readonly (string Oid, string Uri)[] OtherOids =
    [
        ("2.16.840.1.113883.6.14", "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets"),
        ("2.16.840.1.113883.6.59", "http://hl7.org/fhir/sid/cvx"),
        ("2.16.840.1.113883.6.60", "http://hl7.org/fhir/sid/mvx"),
        ("2.16.840.1.113883.6.2", "http://hl7.org/fhir/sid/icd-9-cm"),
    ];

    private static readonly FrozenDictionary<string, string> Uris = Systems.Where(system => system.Name is not null)
        .SelectMany(system => system.OtherNames.Prepend(system.Name!), (system, name) => (name, system.Uri))
        .ToFrozenDictionary(entry => entry.name, entry => entry.Uri, StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<string, string> Names = Systems.Where(system => system.Name is not null)
        .ToFrozenDictionary(system => system.Uri, system => system.Name!, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> UrisOfOids = Systems.Where(system => system.Oid is not null)
        .Select(system => (Oid: system.Oid!, system.Uri)).Concat(OtherOids)
        .ToFrozenDictionary(entry => entry.Oid, entry => entry.Uri, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> OidsOfUris = Systems.Where(system => system.Oid is not null)
        .ToFrozenDictionary(system => system.Uri, system => system.Oid!, StringComparer.Ordinal);

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

    /// <summary>The URI of a code system or of a system of identifiers by its OID: one that FHIR names, otherwise the OID itself.</summary>
    public static string OfOid(string oid)
    {
        if (UrisOfOids.TryGetValue(oid, out string? uri))
        {
            return uri;
        }

        // HL7's tables stand under an OID of their own, by their number.
        ReadOnlySpan<char> number = oid.StartsWith(TableOid, StringComparison.Ordinal) ? oid.AsSpan(TableOid.Length) : [];
        return number.Length is > 0 and <= 4 && !number.ContainsAnyExceptInRange('0', '9') ? TableOf(number.ToString().PadLeft(4, '0')) : OidPrefix + oid;
    }

    /// <summary>The OID of a URI; null where it is none and has none that is known here.</summary>
    public static string? OidOf(string uri) =>
        uri.StartsWith(OidPrefix, StringComparison.Ordinal) ? uri[OidPrefix.Length..]
        : OidsOfUris.TryGetValue(uri, out string? oid) ? oid
        : uri.StartsWith(Table, StringComparison.Ordinal) && uri.Length == Table.Length + 4 && !uri.AsSpan(Table.Length).ContainsAnyExceptInRange('0', '9')
            ? TableOid + uri[Table.Length..].TrimStart('0')
        : null;

    /// <summary>The name to write for a URI; null where table 0396 has none that is known here.</summary>
    public static string? NameOf(string uri) =>
        Names.TryGetValue(uri, out string? name) ? name
        : uri.StartsWith(Table, StringComparison.Ordinal) && uri.Length == Table.Length + 4 ? $"HL7{uri[Table.Length..]}"
        : null;

    /// <summary>The URI of an HL7 table of four digits.</summary>
    public static string TableOf(string number) => Table + number;
}
