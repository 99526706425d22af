namespace Duplex.Hl7v2.Names;

/// <summary>Chapter 4: pharmacy, treatment and vaccination.</summary>
internal static class PharmacySegments
{
    public static IEnumerable<KeyValuePair<string, NamedSegment>> All { get; } =
    [
        new("RXO", NamedSegment.Of("Pharmacy/Treatment Order", """
            Requested Give Code CE | Requested Give Amount - Minimum NM | Requested Give Amount - Maximum NM
            | Requested Give Units CE | Requested Dosage Form CE | Provider's Pharmacy/Treatment Instructions CE+
            | Provider's Administration Instructions CE+ | Deliver-To Location LA1 | Allow Substitutions ID | Requested Dispense Code CE
            | Requested Dispense Amount NM | Requested Dispense Units CE | Number Of Refills NM | Ordering Provider's DEA Number XCN+
            | Pharmacist/Treatment Supplier's Verifier ID XCN+ | Needs Human Review ID | Requested Give Per (Time Unit) ST
            | Requested Give Strength NM | Requested Give Strength Units CE | Indication CE+ | Requested Give Rate Amount ST
            | Requested Give Rate Units CE | Total Daily Dose CQ | Supplementary Code CE+ | Requested Drug Strength Volume NM
            | Requested Drug Strength Volume Units CWE | Pharmacy Order Type ID | Dispensing Interval NM
            """)),
        new("RXR", NamedSegment.Of("Pharmacy/Treatment Route", """
            Route CE | Administration Site CWE | Administration Device CE | Administration Method CWE | Routing Instruction CE
            | Administration Site Modifier CWE
            """)),
        new("RXE", NamedSegment.Of("Pharmacy/Treatment Encoded Order", """
            Quantity/Timing TQ | Give Code CE | Give Amount - Minimum NM | Give Amount - Maximum NM | Give Units CE
            | Give Dosage Form CE | Provider's Administration Instructions CE+ | Deliver-to Location LA1 | Substitution Status ID
            | Dispense Amount NM | Dispense Units CE | Number of Refills NM | Ordering Provider's DEA Number XCN+
            | Pharmacist/Treatment Supplier's Verifier ID XCN+ | Prescription Number ST | Number of Refills Remaining NM
            | Number of Refills/Doses Dispensed NM | D/T of Most Recent Refill or Dose Dispensed TS | Total Daily Dose CQ | Needs Human Review ID
            | Pharmacy/Treatment Supplier's Special Dispensing Instructions CE+ | Give Per (Time Unit) ST | Give Rate Amount ST | Give Rate Units CE
            | Give Strength NM | Give Strength Units CE | Give Indication CE+ | Dispense Package Size NM | Dispense Package Size Unit CE
            | Dispense Package Method ID | Supplementary Code CE+ | Original Order Date/Time TS | Give Drug Strength Volume NM
            | Give Drug Strength Volume Units CWE | Controlled Substance Schedule CWE | Formulary Status ID
            | Pharmaceutical Substance Alternative CWE+ | Pharmacy of Most Recent Fill CWE | Initial Dispense Amount NM | Dispensing Pharmacy CWE
            | Dispensing Pharmacy Address XAD | Deliver-to Patient Location PL | Deliver-to Address XAD | Pharmacy Order Type ID
            """)),
        new("RXD", NamedSegment.Of("Pharmacy/Treatment Dispense", """
            Dispense Sub-ID Counter NM | Dispense/Give Code CE | Date/Time Dispensed TS | Actual Dispense Amount NM
            | Actual Dispense Units CE | Actual Dosage Form CE | Prescription Number ST | Number of Refills Remaining NM | Dispense Notes ST+
            | Dispensing Provider XCN+ | Substitution Status ID | Total Daily Dose CQ | Dispense-to Location LA2 | Needs Human Review ID
            | Pharmacy/Treatment Supplier's Special Dispensing Instructions CE+ | Actual Strength NM | Actual Strength Unit CE
            | Substance Lot Number ST+ | Substance Expiration Date TS+ | Substance Manufacturer Name CE+ | Indication CE+ | Dispense Package Size NM
            | Dispense Package Size Unit CE | Dispense Package Method ID | Supplementary Code CE+ | Initiating Location CE
            | Packaging/Assembly Location CE | Actual Drug Strength Volume NM | Actual Drug Strength Volume Units CWE
            | Dispense to Pharmacy CWE | Dispense to Pharmacy Address XAD | Pharmacy Order Type ID | Dispense Type CWE
            """)),
        new("RXA", NamedSegment.Of("Pharmacy/Treatment Administration", """
            Give Sub-ID Counter NM | Administration Sub-ID Counter NM | Date/Time Start of Administration TS
            | Date/Time End of Administration TS | Administered Code CE | Administered Amount NM | Administered Units CE
            | Administered Dosage Form CE | Administration Notes CE+ | Administering Provider XCN+ | Administered-at Location LA2
            | Administered Per (Time Unit) ST | Administered Strength NM | Administered Strength Units CE | Substance Lot Number ST+
            | Substance Expiration Date TS+ | Substance Manufacturer Name CE+ | Substance/Treatment Refusal Reason CE+ | Indication CE+
            | Completion Status ID | Action Code - RXA ID | System Entry Date/Time TS | Administered Drug Strength Volume NM
            | Administered Drug Strength Volume Units CWE | Administered Barcode Identifier CWE | Pharmacy Order Type ID
            """)),
        new("RXC", NamedSegment.Of("Pharmacy/Treatment Component Order", """
            RX Component Type ID | Component Code CE | Component Amount NM | Component Units CE | Component Strength NM
            | Component Strength Units CE | Supplementary Code CE+ | Component Drug Strength Volume NM
            | Component Drug Strength Volume Units CWE
            """)),
    ];
}
