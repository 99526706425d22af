namespace Duplex.Hl7v2.Names;

/// <summary>Chapters 3 and 15: the patient and the people around.</summary>
internal static class PatientSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("EVN", NamedSegment.Of("Event Type", """
            Event Type Code ID | Recorded Date/Time TS | Date/Time Planned Event TS | Event Reason Code IS | Operator ID XCN+
            | Event Occurred TS | Event Facility HD
            """)),
        new("PID", NamedSegment.Of("Patient Identification", """
            Set ID - PID SI | Patient ID CX | Patient Identifier List CX+ | Alternate Patient ID - PID CX+ | Patient Name XPN+
            | Mother's Maiden Name XPN+ | Date/Time of Birth TS | Administrative Sex IS | Patient Alias XPN+ | Race CE+ | Patient Address XAD+
            | County Code IS | Phone Number - Home XTN+ | Phone Number - Business XTN+ | Primary Language CE | Marital Status CE | Religion CE
            | Patient Account Number CX | SSN Number - Patient ST | Driver's License Number - Patient DLN | Mother's Identifier CX+
            | Ethnic Group CE+ | Birth Place ST | Multiple Birth Indicator ID | Birth Order NM | Citizenship CE+ | Veterans Military Status CE
            | Nationality CE | Patient Death Date and Time TS | Patient Death Indicator ID | Identity Unknown Indicator ID
            | Identity Reliability Code IS+ | Last Update Date/Time TS | Last Update Facility HD | Species Code CE | Breed Code CE | Strain ST
            | Production Class Code CE | Tribal Citizenship CWE+
            """)),
        new("PD1", NamedSegment.Of("Patient Additional Demographic", """
            Living Dependency IS+ | Living Arrangement IS | Patient Primary Facility XON+
            | Patient Primary Care Provider Name & ID No. XCN+ | Student Indicator IS | Handicap IS | Living Will Code IS | Organ Donor Code IS
            | Separate Bill ID | Duplicate Patient CX+ | Publicity Code CE | Protection Indicator ID | Protection Indicator Effective Date DT
            | Place of Worship XON+ | Advance Directive Code CE+ | Immunization Registry Status IS | Immunization Registry Status Effective Date DT
            | Publicity Code Effective Date DT | Military Branch IS | Military Rank/Grade IS | Military Status IS
            """)),
        new("NK1", NamedSegment.Of("Next of Kin / Associated Parties", """
            Set ID - NK1 SI | Name XPN+ | Relationship CE | Address XAD+ | Phone Number XTN+
            | Business Phone Number XTN+ | Contact Role CE | Start Date DT | End Date DT | Next of Kin / Associated Parties Job Title ST
            | Next of Kin / Associated Parties Job Code/Class JCC | Next of Kin / Associated Parties Employee Number CX
            | Organization Name - NK1 XON+ | Marital Status CE | Administrative Sex IS | Date/Time of Birth TS | Living Dependency IS+
            | Ambulatory Status IS+ | Citizenship CE+ | Primary Language CE | Living Arrangement IS | Publicity Code CE | Protection Indicator ID
            | Student Indicator IS | Religion CE | Mother's Maiden Name XPN+ | Nationality CE | Ethnic Group CE+ | Contact Reason CE+
            | Contact Person's Name XPN+ | Contact Person's Telephone Number XTN+ | Contact Person's Address XAD+
            | Next of Kin/Associated Party's Identifiers CX+ | Job Status IS | Race CE+ | Handicap IS
            | Contact Person Social Security Number ST | Next of Kin Birth Place ST | VIP Indicator IS
            """)),
        new("MRG", NamedSegment.Of("Merge Patient Information", """
            Prior Patient Identifier List CX+ | Prior Alternate Patient ID CX+ | Prior Patient Account Number CX
            | Prior Patient ID CX | Prior Visit Number CX | Prior Alternate Visit ID CX | Prior Patient Name XPN+
            """)),
        new("AL1", NamedSegment.Of("Patient Allergy Information", """
            Set ID - AL1 SI | Allergen Type Code CE | Allergen Code/Mnemonic/Description CE | Allergy Severity Code CE
            | Allergy Reaction Code ST+ | Identification Date DT
            """)),
        new("ROL", NamedSegment.Of("Role", """
            Role Instance ID EI | Action Code ID | Role-ROL CE | Role Person XCN+ | Role Begin Date/Time TS | Role End Date/Time TS
            | Role Duration CE | Role Action Reason CE | Provider Type CE+ | Organization Unit Type CE | Office/Home Address/Birthplace XAD+ | Phone XTN+
            """)),
        new("PRT", NamedSegment.Of("Participation Information", """
            Participation Instance ID EI | Action Code ID | Action Reason CWE | Participation CWE | Participation Person XCN+
            | Participation Person Provider Type CWE | Participant Organization Unit Type CWE | Participation Organization XON+
            | Participant Location PL+ | Participation Device EI+ | Participation Begin Date/Time DTM | Participation End Date/Time DTM
            | Participation Qualitative Duration CWE | Participation Address XAD+ | Participant Telecommunication Address XTN+
            """)),
        new("IAM", NamedSegment.Of("Patient Adverse Reaction Information", """
            Set ID - IAM SI | Allergen Type Code CE | Allergen Code/Mnemonic/Description CE | Allergy Severity Code CE
            | Allergy Reaction Code ST+ | Allergy Action Code CNE | Allergy Unique Identifier EI | Action Reason ST
            | Sensitivity to Causative Agent Code CE | Allergen Group Code/Mnemonic/Description CE | Onset Date DT | Onset Date Text ST
            | Reported Date/Time TS | Reported By XPN | Relationship to Patient Code CE | Alert Device Code CE | Allergy Clinical Status Code CE
            | Statused by Person XCN | Statused by Organization XON | Statused at Date/Time TS
            """)),
        new("ARV", NamedSegment.Of("Access Restriction", """
            Set ID SI | Access Restriction Action Code CNE | Access Restriction Value CWE | Access Restriction Reason CWE+
            | Special Access Restriction Instructions ST+ | Access Restriction Date Range DR
            """)),
        new("CON", NamedSegment.Of("Consent", """
            Set ID - CON SI | Consent Type CWE | Consent Form ID ST | Consent Form Number EI | Consent Text FT+
            | Subject-specific Consent Text FT+ | Consent Background FT+ | Subject-specific Consent Background FT+
            | Consenter-imposed Limitations FT+ | Consent Mode CNE | Consent Status CNE | Consent Discussion Date/Time TS
            | Consent Decision Date/Time TS | Consent Effective Date/Time TS | Consent End Date/Time TS | Subject Competence Indicator ID
            | Translator Assistance Indicator ID | Language Translated To ID | Informational Material Supplied Indicator ID
            | Consent Bypass Reason CWE | Consent Disclosure Level ID | Consent Non-disclosure Reason CWE | Non-subject Consenter Reason CWE
            | Consenter ID XPN+ | Relationship to Subject Table IS+
            """)),
    ];
}
