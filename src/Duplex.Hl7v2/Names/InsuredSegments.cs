namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 6: what an insurance says of the insured.</summary>
internal static class InsuredSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("IN2", NamedSegment.Of("Insurance Additional Information", """
            Insured's Employee ID CX+ | Insured's Social Security Number ST | Insured's Employer's Name and ID XCN+
            | Employer Information Data IS | Mail Claim Party IS+ | Medicare Health Ins Card Number ST | Medicaid Case Name XPN+
            | Medicaid Case Number ST | Military Sponsor Name XPN+ | Military ID Number ST | Dependent Of Military Recipient CE
            | Military Organization ST | Military Station ST | Military Service IS | Military Rank/Grade IS | Military Status IS
            | Military Retire Date DT | Military Non-Avail Cert On File ID | Baby Coverage ID | Combine Baby Bill ID | Blood Deductible ST
            | Special Coverage Approval Name XPN+ | Special Coverage Approval Title ST | Non-Covered Insurance Code IS+ | Payor ID CX+
            | Payor Subscriber ID CX+ | Eligibility Source IS | Room Coverage Type/Amount RMC+ | Policy Type/Amount PTA+
            | Daily Deductible DDI | Living Dependency IS | Ambulatory Status IS+ | Citizenship CE+ | Primary Language CE
            | Living Arrangement IS | Publicity Code CE | Protection Indicator ID | Student Indicator IS | Religion CE
            | Mother's Maiden Name XPN+ | Nationality CE | Ethnic Group CE+ | Marital Status CE+ | Insured's Employment Start Date DT
            | Employment Stop Date DT | Job Title ST | Job Code/Class JCC | Job Status IS | Employer Contact Person Name XPN+
            | Employer Contact Person Phone Number XTN+ | Employer Contact Reason IS | Insured's Contact Person's Name XPN+
            | Insured's Contact Person Phone Number XTN+ | Insured's Contact Person Reason IS+
            | Relationship to the Patient Start Date DT | Relationship to the Patient Stop Date DT+ | Insurance Co Contact Reason IS
            | Insurance Co Contact Phone Number XTN | Policy Scope IS | Policy Source IS | Patient Member Number CX
            | Guarantor's Relationship to Insured CE | Insured's Phone Number - Home XTN+ | Insured's Employer Phone Number XTN+
            | Military Handicapped Program CE | Suspend Flag ID | Copay Limit Flag ID | Stoploss Limit Flag ID
            | Insured Organization Name and ID XON+ | Insured Employer Organization Name and ID XON+ | Race CE+
            | CMS Patient's Relationship to Insured CE
            """)),
    ];
}
