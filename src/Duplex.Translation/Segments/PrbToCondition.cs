using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>PRB to Condition; the guide has no sheet.</summary>
internal static class PrbToCondition
{
    private const string Clinical = "http://terminology.hl7.org/CodeSystem/condition-clinical";
    private const string Verification = "http://terminology.hl7.org/CodeSystem/condition-ver-status";
    private const string Category = "http://terminology.hl7.org/CodeSystem/condition-category";

    public static SegmentMap<Condition> Map { get; } = new(
        "PRB[Condition]",
        new(1, "verificationStatus", static (in Source code, Condition problem) => ReadAction(code, problem)) { Repeats = false, Cleared = null },
        new(3, "code", static (in Source cwe, Condition problem) => problem.Code = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(4, "identifier", static (in Source ei, Condition problem) => problem.Identifier.AddIfAny(EiToIdentifier.Read(ei))) { Repeats = false, Cleared = null },
        new(7, "recordedDate", static (in Source dtm, Condition problem) => problem.RecordedDate = dtm.DateTime()) { Repeats = false },
        new(9, "abatement", static (in Source dtm, Condition problem) => problem.Abatement = dtm.DateTime() is { } time ? new FhirDateTime(time) : null) { Repeats = false },
        new(10, "category", static (in Source cwe, Condition problem) => problem.Category.AddIfAny(CweToCodeableConcept.Read(cwe))) { Repeats = false, Cleared = null },
        new(13, "verificationStatus", static (in Source cwe, Condition problem) => ReadConfirmation(cwe, problem)) { Repeats = false },
        new(14, "clinicalStatus", static (in Source cwe, Condition problem) => ReadLifeCycle(cwe, problem)) { Repeats = false },
        new(16, "onset", static (in Source dtm, Condition problem) => problem.Onset = dtm.DateTime() is { } time ? new FhirDateTime(time) : null) { Repeats = false },
        new(17, "onset", static (in Source text, Condition problem) => problem.Onset ??= text.Text() is { } onset ? new FhirString(onset) : null) { Repeats = false },
        new(22, "note.text", static (in Source cwe, Condition problem) => AddNote(cwe, problem)) { Repeats = false, Cleared = null },
        new(26, "severity", static (in Source cwe, Condition problem) => problem.Severity = CweToCodeableConcept.Read(cwe)) { Repeats = false });

    /// <summary>Null with a warning where the segment names no problem.</summary>
    public static TranslatedResource<Condition>? Read(PlacedSegment prb, IReadOnlyList<PlacedSegment> notes, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? code = CweToCodeableConcept.KeyOf(Source.Of(prb, 3, context));
        string? number = EiToIdentifier.KeyOf(Source.Of(prb, 4, context));
        if (code is null && number is null)
        {
            context.Warn(prb.Place(3), "Neither PRB-3 nor PRB-4 names a problem, so the segment is left out; right would be a code and the number of the problem.");
            return null;
        }

        string? outer = context.Coverage?.BeginResource("Condition");
        List<string> cleared = [];
        Condition problem = new()
        {
            Id = build.IdOf("Condition", number ?? $"problem\u001f{code}"),
            Subject = build.Subject,
            Encounter = build.Visit,
            Category = [new CodeableConcept { Coding = [new Coding { System = Category, Code = "problem-list-item", Display = "Problem List Item" }] }],
        };
        Map.Apply(prb, problem, context, cleared);
        KeptFields.Read(prb, [1, 2, 5, 6, 8, 11, 12, 15, 18, 19, 20, 21, 23, 24, 25, 27, 28], problem.Extension, context);
        problem.Note.AddIfAny(NteToAnnotation.Read(notes, context));
        context.Coverage?.EndResource(outer!);
        bool saysStatus = problem.ClinicalStatus is not null;
        Complete(problem);
        TranslatedResource<Condition> added = build.Add(problem);
        added.Cleared.AddRange(cleared);
        if (!saysStatus)
        {
            added.IsDefault("clinicalStatus");
        }

        return added;
    }

    /// <summary>R4: no clinical status of what never was; what has abated is not active; a problem on a list has one.</summary>
    private static void Complete(Condition problem)
    {
        if (problem.VerificationStatus?.Coding is [{ Code.Value: "entered-in-error" }, ..])
        {
            problem.ClinicalStatus = null;
            return;
        }

        bool isOver = problem.ClinicalStatus?.Coding is [{ Code.Value: "inactive" or "resolved" or "remission" }, ..];
        if (problem.Abatement is not null && !isOver)
        {
            problem.ClinicalStatus = new CodeableConcept { Coding = [new Coding { System = Clinical, Code = "resolved", Display = "Resolved" }], Text = problem.ClinicalStatus?.Text?.Value };
        }

        problem.ClinicalStatus ??= new CodeableConcept { Coding = [new Coding { System = Clinical, Code = "active", Display = "Active" }] };
    }

    /// <summary>Table 0287: deleting says that the problem was entered wrongly; the other actions are what putting the resource does.</summary>
    private static void ReadAction(in Source code, Condition problem)
    {
        if (code.Peek()?.ToUpperInvariant() is "DE")
        {
            code.Used();
            problem.VerificationStatus = new CodeableConcept { Coding = [new Coding { System = Verification, Code = "entered-in-error", Display = "Entered in Error" }] };
        }
    }

    private static void ReadConfirmation(in Source cwe, Condition problem)
    {
        if (problem.VerificationStatus is not null)
        {
            return;
        }

        (string Code, string Display)? status = WordsOf(cwe) switch
        {
            var words when words.Contains("UNCONFIRM", StringComparison.Ordinal) => ("unconfirmed", "Unconfirmed"),
            var words when words.Contains("CONFIRM", StringComparison.Ordinal) => ("confirmed", "Confirmed"),
            var words when words.Contains("PROVISIONAL", StringComparison.Ordinal) || words.Contains("SUSPECT", StringComparison.Ordinal) => ("provisional", "Provisional"),
            var words when words.Contains("DIFFERENTIAL", StringComparison.Ordinal) => ("differential", "Differential"),
            var words when words.Contains("REFUTED", StringComparison.Ordinal) || words.Contains("RULED OUT", StringComparison.Ordinal) => ("refuted", "Refuted"),
            _ => null,
        };
        problem.VerificationStatus = WithStatus(cwe, Verification, status);
    }

    private static void ReadLifeCycle(in Source cwe, Condition problem)
    {
        (string Code, string Display)? status = WordsOf(cwe) switch
        {
            var words when words.Contains("INACTIVE", StringComparison.Ordinal) => ("inactive", "Inactive"),
            var words when words.Contains("RESOLVED", StringComparison.Ordinal) => ("resolved", "Resolved"),
            var words when words.Contains("REMISSION", StringComparison.Ordinal) => ("remission", "Remission"),
            var words when words.Contains("RECUR", StringComparison.Ordinal) => ("recurrence", "Recurrence"),
            var words when words.Contains("RELAPSE", StringComparison.Ordinal) => ("relapse", "Relapse"),
            var words when words.Contains("ACTIVE", StringComparison.Ordinal) => ("active", "Active"),
            _ => null,
        };
        problem.ClinicalStatus = WithStatus(cwe, Clinical, status);
    }

    /// <summary>These codes are each sender's own: told by their words, and kept beside; null where the words say nothing that FHIR knows.</summary>
    private static CodeableConcept? WithStatus(in Source cwe, string system, (string Code, string Display)? status)
    {
        if (status is not { } known)
        {
            cwe.Context.HasUnmapped(system == Clinical ? "ProblemLifeCycleStatus" : "ProblemConfirmationStatus", cwe.Place, cwe.Peek() ?? "");
            return null;
        }

        CodeableConcept concept = CweToCodeableConcept.Read(cwe) ?? new CodeableConcept();
        concept.Coding.Insert(0, new Coding { System = system, Code = known.Code, Display = known.Display });
        return concept;
    }

    private static string WordsOf(in Source cwe) => $"{cwe[1].Peek()} {cwe[2].Peek()} {cwe[9].Peek()}".ToUpperInvariant();

    private static void AddNote(in Source cwe, Condition problem)
    {
        if (MedicationFields.TextOf(cwe, "") is { } prognosis)
        {
            problem.Note.Add(new Annotation { Text = $"Prognosis: {prognosis}" });
        }
    }
}
