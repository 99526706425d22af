using Duplex.Sandbox.Ehr.Deviations;

namespace Duplex.Day;

/// <summary>
/// The day's script: twelve notes over eight synthetic patients, in the order in which they are written. The second notes
/// of a patient come while the first are still on their way.
/// </summary>
internal static class ClinicDay
{
    public static IReadOnlyList<DayNote> Notes { get; } =
    [
        new()
        {
            Name = "signed visit note",
            Patient = "p1001", Encounter = "e2001", Author = "pr1", Signed = true,
            Texts = ["Synthetic note. Cough for 5 days, no fever. Lungs clear. Plan: fluids, return if not better in 7 days."],
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "draft, signed later in the EHR",
            Patient = "p1002", Encounter = "e2002", Author = "pr2",
            Texts = ["Synthetic note. Blood pressure 128/82. No chest pain. Continue lisinopril 10 mg daily."],
            Act = DayAct.SignsLater,
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "note of two parts",
            Patient = "p1003", Encounter = "e2003", Author = "pr3", Signed = true,
            Texts =
            [
                "Synthetic note, part one. Left knee pain after a fall 2 days ago. No swelling.",
                "Synthetic note, part two. Exercises: 3 sets of 10, twice a day. No running for 14 days.",
            ],
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "answer lost on the way",
            Patient = "p1004", Encounter = "e2004", Author = "pr4", Signed = true,
            Texts = ["Synthetic note. Glucose 104 mg/dL fasting. No change of treatment."],
            Deviation = new Deviation(DeviationKind.AnswerLate) { Variant = "close" },
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "EHR busy, then not",
            Patient = "p1005", Encounter = "e2005", Author = "pr1", Signed = true,
            Texts = ["Synthetic note. Rash on right forearm, 3 cm. Hydrocortisone 1% twice daily for 7 days."],
            Deviation = new Deviation(DeviationKind.Refuse) { Status = 429, RetryAfter = TimeSpan.FromSeconds(1) },
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "altered by the EHR",
            Patient = "p1006", Encounter = "e2006", Author = "pr2", Signed = true,
            Texts = ["Synthetic note. Warfarin 5 mg daily. INR 2.4. Next check in 14 days."],
            Deviation = new Deviation(DeviationKind.Alter) { Variant = "number" },
            End = DayEnd.Held("text-altered"),
        },
        new()
        {
            Name = "misfiled by the EHR",
            Patient = "p1007", Encounter = "e2007", Author = "pr3", Signed = true,
            Texts = ["Synthetic note. Migraine twice this month. Sumatriptan 50 mg as needed."],
            Deviation = new Deviation(DeviationKind.Misfile) { Variant = "patient", To = "p1010" },
            End = DayEnd.Held("patient-other"),
        },
        new()
        {
            Name = "encounter closed, then reopened",
            Patient = "p1008", Encounter = "e2008", Author = "pr4", Signed = true,
            Texts = ["Synthetic note. Sprained ankle, left. Rest, ice, compression. Review in 10 days."],
            Act = DayAct.ReopensAndResends,
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "second note of the visit, signed later",
            Patient = "p1001", Encounter = "e2001", Author = "pr1",
            Texts = ["Synthetic addendum. Chest film reviewed: no infiltrate."],
            Act = DayAct.SignsLater,
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "second note, signed",
            Patient = "p1002", Encounter = "e2002", Author = "pr2", Signed = true,
            Texts = ["Synthetic note. Called with laboratory results: potassium 4.2 mmol/L, normal."],
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "note behind a lost answer",
            Patient = "p1004", Encounter = "e2004", Author = "pr4", Signed = true,
            Texts = ["Synthetic note. Foot examination normal, both sides. Next visit in 90 days."],
            End = DayEnd.Closed,
        },
        new()
        {
            Name = "draft behind a busy EHR, signed later",
            Patient = "p1005", Encounter = "e2005", Author = "pr1",
            Texts = ["Synthetic note. Advice on skin care given. No open questions."],
            Act = DayAct.SignsLater,
            End = DayEnd.Closed,
        },
    ];
}
