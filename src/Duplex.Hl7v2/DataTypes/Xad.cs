namespace Duplex.Hl7v2.DataTypes;

public readonly partial record struct Xad
{
    /// <summary>
    /// The address as one line, such as <c>1 Main St, Apt 2, Springfield, IL 62701, USA</c>: what is empty or null is left out.
    /// </summary>
    public string ToText()
    {
        string region = PersonNameText.Join(" ", StateOrProvince, ZipOrPostalCode);
        string street = PersonNameText.Join(", ", StreetAddress.StreetOrMailingAddress, OtherDesignation, City);
        string country = PersonNameText.Join("", Country);
        return string.Join(", ", new[] { street, region, country }.Where(part => part.Length > 0));
    }
}
