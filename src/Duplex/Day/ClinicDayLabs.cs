using Duplex.Sandbox.Lab;

namespace Duplex.Day;

/// <summary>The day's laboratory orders, in the order in which they are written, beside the notes of the same patients.</summary>
internal static class ClinicDayLabs
{
    private static readonly (string, string) HbA1c = ("4548-4", "Hemoglobin A1c");
    private static readonly (string, string) Potassium = ("2823-3", "Potassium");
    private static readonly (string, string) Metabolic = ("24323-8", "Comprehensive metabolic panel");
    private static readonly (string, string) BloodCount = ("58410-2", "CBC panel");
    private static readonly (string, string) Culture = ("600-7", "Blood culture");
    private static readonly (string, string) Report = ("11502-2", "Laboratory report");

    public static IReadOnlyList<DayLab> All { get; } =
    [
        new() { Name = "HbA1c, final at once", Patient = "p1001", Orderer = "pr1", Test = HbA1c, End = DayEnd.Closed },
        new()
        {
            Name = "potassium, critical", Patient = "p1002", Orderer = "pr2", Test = Potassium, Acts = [LabAct.Critical],
            Act = LabDayAct.AcknowledgesCritical, End = DayEnd.Closed,
        },
        new() { Name = "panel in parts", Patient = "p1003", Orderer = "pr3", Test = Metabolic, Acts = [.. LabAct.PartialPanel], End = DayEnd.Closed },
        new() { Name = "culture, preliminary then final", Patient = "p1004", Orderer = "pr4", Test = Culture, Acts = [LabAct.Preliminary, LabAct.Final], End = DayEnd.Closed },
        new() { Name = "blood count, corrected", Patient = "p1005", Orderer = "pr1", Test = BloodCount, Act = LabDayAct.Corrects, End = DayEnd.Closed },
        new() { Name = "HbA1c, late", Patient = "p1006", Orderer = "pr2", Test = HbA1c, Acts = [LabAct.Late], Act = LabDayAct.Releases, End = DayEnd.Closed },
        new()
        {
            Name = "potassium under a garbled order number", Patient = "p1007", Orderer = "pr3", Test = Potassium,
            Answer = LabAnswer.Accept with { OmitsFiller = true }, Acts = [LabAct.MangledOrder(LabDamage.Garbled, omitsFiller: true)],
            Act = LabDayAct.Assigns, End = DayEnd.Closed,
        },
        new() { Name = "blood count, sent twice", Patient = "p1008", Orderer = "pr4", Test = BloodCount, Acts = [LabAct.TwiceAsNew], End = DayEnd.Closed },
        new() { Name = "report with PDF", Patient = "p1001", Orderer = "pr1", Test = Report, Acts = [LabAct.WithPdf], End = DayEnd.Closed },
        new()
        {
            Name = "blood count for the wrong patient", Patient = "p1002", Orderer = "pr2", Test = BloodCount, Acts = [LabAct.WrongPatient],
            Act = LabDayAct.GivesUpTheWrongOne, End = DayEnd.Closed,
        },
        new() { Name = "result that nobody ordered", Patient = "p1003", Orderer = "pr3", Test = HbA1c, Origin = LabOrigin.Nobody, End = DayEnd.Closed },
        new() { Name = "order cancelled by the practice", Patient = "p1004", Orderer = "pr4", Test = HbA1c, Acts = [], Act = LabDayAct.Cancels, End = DayEnd.Cancelled },
        new() { Name = "ordered in the EHR itself", Patient = "p1005", Orderer = "pr1", Test = Potassium, Origin = LabOrigin.Ehr, End = DayEnd.Closed },
        new() { Name = "culture, out of order", Patient = "p1006", Orderer = "pr2", Test = Culture, Acts = [.. LabAct.OutOfOrder], End = DayEnd.Closed },
    ];
}
