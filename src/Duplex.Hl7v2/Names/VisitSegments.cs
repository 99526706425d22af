namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 3: the visit; chapter 6: diagnoses and procedures.</summary>
internal static class VisitSegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("PV1", NamedSegment.Of("Patient Visit", """
            Set ID - PV1 SI | Patient Class IS | Assigned Patient Location PL | Admission Type IS | Preadmit Number CX
            | Prior Patient Location PL | Attending Doctor XCN+ | Referring Doctor XCN+ | Consulting Doctor XCN+ | Hospital Service IS
            | Temporary Location PL | Preadmit Test Indicator IS | Re-admission Indicator IS | Admit Source IS | Ambulatory Status IS+
            | VIP Indicator IS | Admitting Doctor XCN+ | Patient Type IS | Visit Number CX | Financial Class FC+ | Charge Price Indicator IS
            | Courtesy Code IS | Credit Rating IS | Contract Code IS+ | Contract Effective Date DT+ | Contract Amount NM+ | Contract Period NM+
            | Interest Code IS | Transfer to Bad Debt Code IS | Transfer to Bad Debt Date DT | Bad Debt Agency Code IS
            | Bad Debt Transfer Amount NM | Bad Debt Recovery Amount NM | Delete Account Indicator IS | Delete Account Date DT
            | Discharge Disposition IS | Discharged to Location DLD | Diet Type CE | Servicing Facility IS | Bed Status IS | Account Status IS
            | Pending Location PL | Prior Temporary Location PL | Admit Date/Time TS | Discharge Date/Time TS+ | Current Patient Balance NM
            | Total Charges NM | Total Adjustments NM | Total Payments NM | Alternate Visit ID CX | Visit Indicator IS
            | Other Healthcare Provider XCN+
            """)),
        new("PV2", NamedSegment.Of("Patient Visit - Additional Information", """
            Prior Pending Location PL | Accommodation Code CE | Admit Reason CE | Transfer Reason CE
            | Patient Valuables ST+ | Patient Valuables Location ST | Visit User Code IS+ | Expected Admit Date/Time TS
            | Expected Discharge Date/Time TS | Estimated Length of Inpatient Stay NM | Actual Length of Inpatient Stay NM | Visit Description ST
            | Referral Source Code XCN+ | Previous Service Date DT | Employment Illness Related Indicator ID | Purge Status Code IS
            | Purge Status Date DT | Special Program Code IS | Retention Indicator ID | Expected Number of Insurance Plans NM
            | Visit Publicity Code IS | Visit Protection Indicator ID | Clinic Organization Name XON+ | Patient Status Code IS
            | Visit Priority Code IS | Previous Treatment Date DT | Expected Discharge Disposition IS | Signature on File Date DT
            | First Similar Illness Date DT | Patient Charge Adjustment Code CE | Recurring Service Code IS | Billing Media Code ID
            | Expected Surgery Date and Time TS | Military Partnership Code ID | Military Non-Availability Code ID | Newborn Baby Indicator ID
            | Baby Detained Indicator ID | Mode of Arrival Code CE | Recreational Drug Use Code CE+ | Admission Level of Care Code CE
            | Precaution Code CE+ | Patient Condition Code CE | Living Will Code IS | Organ Donor Code IS | Advance Directive Code CE+
            | Patient Status Effective Date DT | Expected LOA Return Date/Time TS | Expected Pre-admission Testing Date/Time TS
            | Notify Clergy Code IS+
            """)),
        new("DG1", NamedSegment.Of("Diagnosis", """
            Set ID - DG1 SI | Diagnosis Coding Method ID | Diagnosis Code - DG1 CE | Diagnosis Description ST
            | Diagnosis Date/Time TS | Diagnosis Type IS | Major Diagnostic Category CE | Diagnostic Related Group CE | DRG Approval Indicator ID
            | DRG Grouper Review Code IS | Outlier Type CE | Outlier Days NM | Outlier Cost CP | Grouper Version And Type ST
            | Diagnosis Priority ID | Diagnosing Clinician XCN+ | Diagnosis Classification IS | Confidential Indicator ID
            | Attestation Date/Time TS | Diagnosis Identifier EI | Diagnosis Action Code ID
            """)),
        new("PR1", NamedSegment.Of("Procedures", """
            Set ID - PR1 SI | Procedure Coding Method IS | Procedure Code CE | Procedure Description ST | Procedure Date/Time TS
            | Procedure Functional Type IS | Procedure Minutes NM | Anesthesiologist XCN+ | Anesthesia Code IS | Anesthesia Minutes NM | Surgeon XCN+
            | Procedure Practitioner XCN+ | Consent Code CE | Procedure Priority ID | Associated Diagnosis Code CE | Procedure Code Modifier CE+
            | Procedure DRG Type IS | Tissue Type Code CE+ | Procedure Identifier EI | Procedure Action Code ID
            """)),
    ];
}
