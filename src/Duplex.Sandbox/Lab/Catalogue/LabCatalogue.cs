namespace Duplex.Sandbox.Lab.Catalogue;

/// <summary>What the laboratory can do; codes are LOINC, units are UCUM.</summary>
internal static class LabCatalogue
{
    private static readonly NumericAnalyte Potassium = new("2823-3", "Potassium", "mmol/L", 3.5m, 5.1m, 2.5m, 6.5m, 1);

    private static readonly Dictionary<string, LabTest> Tests = new[]
    {
        new LabTest("4548-4", "Hemoglobin A1c", "CH", [new NumericAnalyte("4548-4", "Hemoglobin A1c", "%", 4.0m, 5.6m, 3.0m, 14.0m, 1)]),
        new LabTest("2823-3", "Potassium", "CH", [Potassium]),
        new LabTest("24323-8", "Comprehensive metabolic panel", "CH",
        [
            Potassium,
            new NumericAnalyte("2951-2", "Sodium", "mmol/L", 136m, 145m, 120m, 160m, 0),
            new NumericAnalyte("2345-7", "Glucose", "mg/dL", 70m, 99m, 45m, 500m, 0),
            new NumericAnalyte("2160-0", "Creatinine", "mg/dL", 0.60m, 1.30m, 0.10m, 10.00m, 2),
            new NumericAnalyte("17861-6", "Calcium", "mg/dL", 8.5m, 10.5m, 6.0m, 13.0m, 1),
            new NumericAnalyte("1742-6", "Alanine aminotransferase", "U/L", 7m, 56m, 1m, 1000m, 0),
        ]),
        new LabTest("58410-2", "CBC panel by automated count", "HM",
        [
            new NumericAnalyte("718-7", "Hemoglobin", "g/dL", 12.0m, 17.5m, 7.0m, 20.0m, 1),
            new NumericAnalyte("6690-2", "Leukocytes", "10*3/uL", 4.5m, 11.0m, 2.0m, 30.0m, 1),
            new NumericAnalyte("789-8", "Erythrocytes", "10*6/uL", 4.00m, 5.90m, 2.00m, 7.50m, 2),
            new NumericAnalyte("4544-3", "Hematocrit", "%", 36.0m, 50.0m, 20.0m, 60.0m, 1),
            new NumericAnalyte("777-3", "Platelets", "10*3/uL", 150m, 400m, 20m, 1000m, 0),
        ]),
        new LabTest("600-7", "Bacteria identified in blood by culture", "MB",
            [new CodedAnalyte("600-7", "Bacteria identified", "264868006^No growth^SCT", "3092008^Staphylococcus aureus^SCT")]),
        new LabTest("11502-2", "Laboratory report", "LAB", [new TextAnalyte("11502-2", "Laboratory report")]) { IsDocument = true },
    }.ToDictionary(test => test.Code, StringComparer.Ordinal);

    public static IReadOnlyCollection<string> Codes => Tests.Keys;

    public static LabTest? Find(string code) => Tests.GetValueOrDefault(code);
}
