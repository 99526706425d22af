using System.Collections.Frozen;
using Duplex.Fhir.Model;

namespace Duplex.Translation.Tables;

/// <summary>HL7 table 0203, and the identifier systems that its codes imply in the United States.</summary>
internal static class IdentifierTypes
{
    public const string MedicalRecord = "MR";

    public const string VisitNumberText = "visit number";

    private const string Table0203 = "http://terminology.hl7.org/CodeSystem/v2-0203";

    /// <summary>Numbers of accounts, visits, orders, insurances, papers, professionals, organizations and the like: none of them says who a patient is.</summary>
    private static readonly FrozenSet<string> OfOthers = FrozenSet.Create(
        StringComparer.Ordinal,
        "AC", "ACSN", "AM", "AMA", "AN", "ANC", "AND", "ANT", "APRN", "ASID", "BA", "BC", "BCFN", "BCT", "BRN", "BSNR", "CAII", "CC", "CONM", "CN",
        "DC", "DCFN", "DDS", "DEA", "DFN", "DI", "DL", "DN", "DO", "DP", "DPM", "DR", "DS", "DSG", "EI", "EN", "ESN", "FDR", "FDRFN", "FGN", "FI", "FILL",
        "GI", "GL", "GN", "HC", "IND", "LACSN", "LANR", "LI", "LN", "MA", "MB", "MC", "MCD", "MCN", "MCR", "MCT", "MD", "MI", "MS", "NBSNR", "NCT", "NE",
        "NH", "NP", "NPI", "OD", "PA", "PC", "PCN", "PGN", "PHC", "PHE", "PHO", "PLAC", "PPIN", "PPN", "PRES", "PRN", "QA", "RN", "RPH", "SAMN", "SL", "SN",
        "SNBSN", "SNO", "SP", "SRX", "SS", "SSC", "STN", "TAX", "TN", "TPR", "TRL", "UDI", "UPIN", "USID", "VIN", "VN", "VP", "VS", "WC", "WCN", "WP", "XV", "XX");

    private static readonly FrozenDictionary<string, Coding> Codings = OfOthers.Append(MedicalRecord).Append("PI").ToFrozenDictionary(
        static code => code, static code => WrittenCodings.Of(Table0203, code), StringComparer.Ordinal);

    /// <summary>Whether numbers of this type name something else than a patient, or are none that only one patient has.</summary>
    public static bool NamesOther(string type) => OfOthers.Contains(type);

    public static CodeableConcept Read(string code) => new() { Coding = [Codings.TryGetValue(code, out Coding? known) ? known : new Coding { System = Table0203, Code = code }] };

    /// <summary>The visit number as the mapping writes it.</summary>
    public static CodeableConcept VisitNumber() =>
        new() { Coding = [Codings["VN"]], Text = VisitNumberText };

    public static string? WellKnownSystem(string namespaceId, string? type) =>
        namespaceId == "NPI" || type == "NPI" ? CodeSystems.Npi
        : type == "SS" ? CodeSystems.SocialSecurity
        : null;
}
