namespace Duplex.Hl7v2.Names;

/// <summary>Data types of persons and organizations: names, addresses, telephones.</summary>
internal static class PersonTypes
{
    public static IEnumerable<KeyValuePair<string, NamedType>> All { get; } =
    [
        new("XPN", NamedType.Of("Extended Person Name", """
            Family Name FN | Given Name ST | Second and Further Given Names or Initials Thereof ST | Suffix (e.g., JR or III) ST
            | Prefix (e.g., DR) ST | Degree (e.g., MD) IS | Name Type Code ID | Name Representation Code ID | Name Context CE
            | Name Validity Range DR | Name Assembly Order ID | Effective Date TS | Expiration Date TS | Professional Suffix ST
            """)),
        new("XCN", NamedType.Of("Extended Composite ID Number and Name for Persons", """
            ID Number ST | Family Name FN | Given Name ST | Second and Further Given Names or Initials Thereof ST
            | Suffix (e.g., JR or III) ST | Prefix (e.g., DR) ST | Degree (e.g., MD) IS | Source Table IS | Assigning Authority HD
            | Name Type Code ID | Identifier Check Digit ST | Check Digit Scheme ID | Identifier Type Code ID | Assigning Facility HD
            | Name Representation Code ID | Name Context CE | Name Validity Range DR | Name Assembly Order ID | Effective Date TS
            | Expiration Date TS | Professional Suffix ST | Assigning Jurisdiction CWE | Assigning Agency or Department CWE
            """)),
        new("PPN", NamedType.Of("Performing Person Time Stamp", """
            ID Number ST | Family Name FN | Given Name ST | Second and Further Given Names or Initials Thereof ST
            | Suffix (e.g., JR or III) ST | Prefix (e.g., DR) ST | Degree (e.g., MD) IS | Source Table IS | Assigning Authority HD
            | Name Type Code ID | Identifier Check Digit ST | Check Digit Scheme ID | Identifier Type Code ID | Assigning Facility HD
            | Date/Time Action Performed TS | Name Representation Code ID | Name Context CE | Name Validity Range DR | Name Assembly Order ID
            | Effective Date TS | Expiration Date TS | Professional Suffix ST | Assigning Jurisdiction CWE | Assigning Agency or Department CWE
            """)),
        new("CNN", NamedType.Of("Composite ID Number and Name Simplified", """
            ID Number ST | Family Name ST | Given Name ST | Second and Further Given Names or Initials Thereof ST
            | Suffix (e.g., JR or III) ST | Prefix (e.g., DR) ST | Degree (e.g., MD) IS | Source Table IS | Assigning Authority - Namespace ID IS
            | Assigning Authority - Universal ID ST | Assigning Authority - Universal ID Type ID
            """)),
        new("NDL", NamedType.Of("Name with Date and Location", """
            Name CNN | Start Date/Time TS | End Date/Time TS | Point of Care IS | Room IS | Bed IS | Facility HD | Location Status IS
            | Patient Location Type IS | Building IS | Floor IS
            """)),
        new("FN", NamedType.Of("Family Name", """
            Surname ST | Own Surname Prefix ST | Own Surname ST | Surname Prefix From Partner/Spouse ST | Surname From Partner/Spouse ST
            """)),
        new("XAD", NamedType.Of("Extended Address", """
            Street Address SAD | Other Designation ST | City ST | State or Province ST | Zip or Postal Code ST | Country ID | Address Type ID
            | Other Geographic Designation ST | County/Parish Code IS | Census Tract IS | Address Representation Code ID
            | Address Validity Range DR | Effective Date TS | Expiration Date TS
            """)),
        new("AD", NamedType.Of("Address", """
            Street Address ST | Other Designation ST | City ST | State or Province ST | Zip or Postal Code ST | Country ID | Address Type ID
            | Other Geographic Designation ST
            """)),
        new("SAD", NamedType.Of("Street Address", "Street or Mailing Address ST | Street Name ST | Dwelling Number ST")),
        new("XTN", NamedType.Of("Extended Telecommunication Number", """
            Telephone Number ST | Telecommunication Use Code ID | Telecommunication Equipment Type ID | Email Address ST | Country Code NM
            | Area/City Code NM | Local Number NM | Extension NM | Any Text ST | Extension Prefix ST | Speed Dial Code ST
            | Unformatted Telephone Number ST
            """)),
        new("XON", NamedType.Of("Extended Composite Name and Identification Number for Organizations", """
            Organization Name ST | Organization Name Type Code IS | ID Number NM | Check Digit NM | Check Digit Scheme ID
            | Assigning Authority HD | Identifier Type Code ID | Assigning Facility HD | Name Representation Code ID | Organization Identifier ST
            """)),
        new("JCC", NamedType.Of("Job Code/Class", "Job Code IS | Job Class IS | Job Description Text TX")),
    ];
}
