namespace Duplex.Hl7v2.Names;

/// <summary>Data types of money and of insurance.</summary>
internal static class FinancialTypes
{
    public static IEnumerable<KeyValuePair<string, NamedType>> All { get; } =
    [
        new("MO", NamedType.Of("Money", "Quantity NM | Denomination ID")),
        new("CP", NamedType.Of("Composite Price", """
            Price MO | Price Type ID | From Value NM | To Value NM | Range Units CE | Range Type ID
            """)),
        new("MOC", NamedType.Of("Money and Code", "Monetary Amount MO | Charge Code CE")),
        new("MOP", NamedType.Of("Money or Percentage", "Money or Percentage Indicator ID | Money or Percentage Quantity NM | Currency Denomination ID")),
        new("FC", NamedType.Of("Financial Class", "Financial Class Code IS | Effective Date TS")),
        new("AUI", NamedType.Of("Authorization Information", "Authorization Number ST | Date DT | Source ST")),
        new("DDI", NamedType.Of("Daily Deductible Information", "Delay Days NM | Monetary Amount MO | Number of Days NM")),
        new("DTN", NamedType.Of("Day Type and Number", "Day Type IS | Number of Days NM")),
        new("PTA", NamedType.Of("Policy Type and Amount", "Policy Type IS | Amount Class IS | Money or Percentage Quantity NM | Money or Percentage MOP")),
        new("RMC", NamedType.Of("Room Coverage", "Room Type IS | Amount Type IS | Coverage Amount NM | Money or Percentage MOP")),
    ];
}
