namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 6: accounts, guarantors, insurance.</summary>
internal static class FinancialSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("FT1", NamedSegment.Of("Financial Transaction", """
            Set ID - FT1 SI | Transaction ID ST | Transaction Batch ID ST | Transaction Date DR | Transaction Posting Date TS
            | Transaction Type IS | Transaction Code CE | Transaction Description ST | Transaction Description - Alt ST | Transaction Quantity NM
            | Transaction Amount - Extended CP | Transaction Amount - Unit CP | Department Code CE | Insurance Plan ID CE | Insurance Amount CP
            | Assigned Patient Location PL | Fee Schedule IS | Patient Type IS | Diagnosis Code - FT1 CE+ | Performed By Code XCN+
            | Ordered By Code XCN+ | Unit Cost CP | Filler Order Number EI | Entered By Code XCN+ | Procedure Code CE | Procedure Code Modifier CE+
            | Advanced Beneficiary Notice Code CE | Medically Necessary Duplicate Procedure Reason CWE | NDC Code CNE | Payment Reference ID CX
            | Transaction Reference Key SI+
            """)),
        new("GT1", NamedSegment.Of("Guarantor", """
            Set ID - GT1 SI | Guarantor Number CX+ | Guarantor Name XPN+ | Guarantor Spouse Name XPN+ | Guarantor Address XAD+
            | Guarantor Ph Num - Home XTN+ | Guarantor Ph Num - Business XTN+ | Guarantor Date/Time Of Birth TS | Guarantor Administrative Sex IS
            | Guarantor Type IS | Guarantor Relationship CE | Guarantor SSN ST | Guarantor Date - Begin DT | Guarantor Date - End DT
            | Guarantor Priority NM | Guarantor Employer Name XPN+ | Guarantor Employer Address XAD+ | Guarantor Employer Phone Number XTN+
            | Guarantor Employee ID Number CX+ | Guarantor Employment Status IS | Guarantor Organization Name XON+ | Guarantor Billing Hold Flag ID
            | Guarantor Credit Rating Code CE | Guarantor Death Date And Time TS | Guarantor Death Flag ID | Guarantor Charge Adjustment Code CE
            | Guarantor Household Annual Income CP | Guarantor Household Size NM | Guarantor Employer ID Number CX+
            | Guarantor Marital Status Code CE | Guarantor Hire Effective Date DT | Employment Stop Date DT | Living Dependency IS
            | Ambulatory Status IS+ | Citizenship CE+ | Primary Language CE | Living Arrangement IS | Publicity Code CE | Protection Indicator ID
            | Student Indicator IS | Religion CE | Mother's Maiden Name XPN+ | Nationality CE | Ethnic Group CE+ | Contact Person's Name XPN+
            | Contact Person's Telephone Number XTN+ | Contact Reason CE | Contact Relationship IS | Job Title ST | Job Code/Class JCC
            | Guarantor Employer's Organization Name XON+ | Handicap IS | Job Status IS | Guarantor Financial Class FC | Guarantor Race CE+
            | Guarantor Birth Place ST | VIP Indicator IS
            """)),
        new("IN1", NamedSegment.Of("Insurance", """
            Set ID - IN1 SI | Insurance Plan ID CE | Insurance Company ID CX+ | Insurance Company Name XON+
            | Insurance Company Address XAD+ | Insurance Co Contact Person XPN+ | Insurance Co Phone Number XTN+ | Group Number ST | Group Name XON+
            | Insured's Group Emp ID CX+ | Insured's Group Emp Name XON+ | Plan Effective Date DT | Plan Expiration Date DT
            | Authorization Information AUI | Plan Type IS | Name Of Insured XPN+ | Insured's Relationship To Patient CE
            | Insured's Date Of Birth TS | Insured's Address XAD+ | Assignment Of Benefits IS | Coordination Of Benefits IS
            | Coord Of Ben. Priority ST | Notice Of Admission Flag ID | Notice Of Admission Date DT | Report Of Eligibility Flag ID
            | Report Of Eligibility Date DT | Release Information Code IS | Pre-Admit Cert (PAC) ST | Verification Date/Time TS | Verification By XCN+
            | Type Of Agreement Code IS | Billing Status IS | Lifetime Reserve Days NM | Delay Before L.R. Day NM | Company Plan Code IS
            | Policy Number ST | Policy Deductible CP | Policy Limit - Amount CP | Policy Limit - Days NM | Room Rate - Semi-Private CP
            | Room Rate - Private CP | Insured's Employment Status CE | Insured's Administrative Sex IS | Insured's Employer's Address XAD+
            | Verification Status ST | Prior Insurance Plan ID IS | Coverage Type IS | Handicap IS | Insured's ID Number CX+ | Signature Code IS
            | Signature Code Date DT | Insured's Birth Place ST | VIP Indicator IS
            """)),
    ];
}
