namespace Duplex.Hl7v2.DataTypes;

public readonly partial record struct Ppn
{
    /// <summary>
    /// The name as one line, such as <c>DR Given Middle Family JR, MD</c>: what is empty or null is left out; empty where there is
    /// no name.
    /// </summary>
    public string ToText() => PersonNameText.Of(Prefix, GivenName, SecondAndFurtherGivenNamesOrInitialsThereof, FamilyName.Surname, Suffix, Degree);
}
