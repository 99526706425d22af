using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>
/// DG1 to Condition, and to the diagnosis of the visit and of the episode of care (sheets <c>DG1[Condition]</c>, <c>DG1[Encounter]</c>,
/// <c>DG1[EpisodeOfCare]</c>).
/// </summary>
internal static class Dg1ToCondition
{
    private static readonly Coding OfVisit = WrittenCodings.Of("http://terminology.hl7.org/CodeSystem/condition-category", "encounter-diagnosis", "Encounter Diagnosis");

    // Of the kinds that a directory's memory tells apart.
    private const int ReaderOfForm = 34;
    private const int ReaderOfFormWithVisit = 35;

    private const string Base = "http://hl7.org/fhir/StructureDefinition/";

    public static SegmentMap<Condition> Map { get; } = new(
        "DG1[Condition]",
        new(3, "code", static (in Source cwe, Condition condition) => condition.Code = ReadCode(cwe)) { Repeats = false },
        new(4, "code.text", static (in Source st, Condition condition) => ReadText(st, condition)) { Repeats = false },
        new(5, "onset", static (in Source dtm, Condition condition) => condition.Onset = dtm.DateTime() is { } time ? new FhirDateTime(time) : null) { Repeats = false },
        new(16, "asserter", static (in Source xcn, Condition condition) => condition.Asserter = xcn.Context.Directory.Practitioner(xcn)) { Repeats = false },
        new(19, "", static (in Source dtm, Condition condition) => ReadAttested(dtm, condition)) { Repeats = false },
        new(20, "identifier", static (in Source ei, Condition condition) => condition.Identifier.AddIfAny(EiToIdentifier.Read(ei))),
        new(21, "verificationStatus", static (in Source action, Condition condition) => ReadAction(action, condition)) { Repeats = false });

    /// <summary>Grouping, outliers and DRG: what a payer needs of a diagnosis.</summary>
    private static ReadOnlySpan<byte> Kept => [7, 8, 9, 10, 11, 12, 13, 14, 17, 18, 23, 24, 25, 26];

    /// <summary>A reference to the diagnosis; null with a warning where the segment names none.</summary>
    public static Reference? Read(PlacedSegment dg1, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? code = CweToCodeableConcept.KeyOf(Source.Of(dg1, 3, context)) ?? Source.Of(dg1, 4, context).Peek();
        if (code is null)
        {
            context.Warn(dg1.Place(3), "Neither DG1-3 nor DG1-4 names a diagnosis, so the segment is left out; right would be a code or a text.");
            return null;
        }

        string id = build.IdOf("Condition", EiToIdentifier.KeyOf(Source.Of(dg1, 20, context)) ?? $"{build.Encounter?.Reference}\u001f{code}\u001f{Source.Of(dg1, 6, context).Peek()}");
        TranslatedResource<Condition> added = FormOf(dg1, build) is { } form
            ? build.Add<Condition>(form.Fill(id, build.PatientReference, build.Encounter?.Reference ?? ""))
            : build.Add(Read(dg1, id, CareSteps.SubjectOf(build), build.Visit, context));
        Reference reference = new() { ReferenceValue = added.Reference };
        AddToVisit(dg1, reference, build);
        AddToEpisode(dg1, reference, build);
        return reference;
    }

    private static Condition Read(PlacedSegment dg1, string id, Reference subject, Reference? visit, TranslationContext context)
    {
        string? before = context.Coverage?.BeginResource("Condition");
        Condition condition = new() { Id = id, Subject = subject, Encounter = visit };
        if (visit is not null)
        {
            condition.Category.Add(new CodeableConcept { Coding = [OfVisit] });
        }

        Map.Apply(dg1, condition, context);
        if (context.Options.NamesDirectory)
        {
            Keep(dg1, 2, condition, condition.Code is { Coding: [{ System: { } told }, ..] } && CodeSystems.Find(dg1[2].Value.Trimmed(), null) == told.Value, context);
            Keep(dg1, 21, condition, condition.VerificationStatus is not null, context);
            KeptFields.Read(dg1, Kept, condition.Extension, context);
            if (visit is null)
            {
                KeptFields.Read(dg1, [6, 15], condition.Extension, context);
            }

            if (dg1.Segment.FieldCount >= 22 && Source.Of(dg1, 22, context)[1].Peek() is null)
            {
                // An authority without a number names no diagnosis.
                KeptFields.Read(dg1, [22], condition.Extension, context);
            }
        }

        context.Coverage?.EndResource(before!);
        return condition;
    }

    /// <summary>
    /// The same diagnosis of any patient and visit: open are the id, whose it is, and the visit. Null where the segment is to be read; so is
    /// one that names who made the diagnosis, which is a resource of its own.
    /// </summary>
    private static WrittenForm? FormOf(PlacedSegment dg1, MessageBuild build)
    {
        if (build.Patient is null || build.Directory.Memory is not { } memory || dg1[16].Value.IsPresent)
        {
            return null;
        }

        int reader = build.Encounter is null ? ReaderOfForm : ReaderOfFormWithVisit;
        Source code = Source.Of(dg1, 3, build.Context);
        ReadOnlySpan<byte> told = dg1.BytesOf(2, int.MaxValue);
        if (memory.Find<WrittenForm>(reader, code, told, out bool isAgain) is not { } form)
        {
            if (!isAgain)
            {
                return null;
            }

            int remarks = memory.Remarks;
            Reference? visit = build.Encounter is null ? null : new Reference { ReferenceValue = WrittenForm.Second };
            form = WrittenForm.Of(Read(dg1, WrittenForm.Id, new Reference { ReferenceValue = WrittenForm.First }, visit, build.Context));
            memory.Keep(reader, code, told, remarks, form);
        }

        return form;
    }

    /// <summary>DG1-22, the diagnosis that this one is due to, once all of the message are read.</summary>
    public static void ReadParent(PlacedSegment dg1, Reference diagnosis, MessageBuild build)
    {
        if (!dg1[22].Value.IsPresent || build.Find<Condition>(diagnosis) is not { } condition
            || dg1.Read(22, "Condition.extension", build.Context, EiToIdentifier.Read) is not { } number)
        {
            return;
        }

        Reference parent = new() { Type = "Condition", Identifier = number };
        foreach (TranslatedResource resource in build.Resources)
        {
            if (resource is TranslatedResource<Condition> { Value: { Identifier: [{ } known, ..] } other } && other != condition
                && known.Value?.Value == number.Value?.Value && known.System?.Value == number.System?.Value)
            {
                parent = new Reference { ReferenceValue = resource.Reference };
                break;
            }
        }

        condition.Extension.Add(new Extension { Url = $"{Base}condition-dueTo", Value = parent });
    }

    /// <summary>What a Bundle is to give back though it says nothing about the diagnosis itself.</summary>
    private static void Keep(PlacedSegment dg1, int field, Condition condition, bool isSaid, TranslationContext context)
    {
        if (!isSaid && Source.Of(dg1, field, context).Text("extension") is { } code)
        {
            condition.Extension.Add(Extensions.OfField($"DG1-{field}", new FhirString(code)));
        }
    }

    /// <summary>DG1-2 is the code system of senders before 2.3.</summary>
    private static CodeableConcept? ReadCode(in Source cwe)
    {
        CodeableConcept? concept = KeptConcepts.Read(cwe);
        Source method = Source.Of(cwe.Segment, 2, cwe.Context);
        if (concept is { Coding: [{ } coding, ..] } && CodeSystems.Find(method.Peek(), null) is { } system
            && (coding.System is { } told ? told.Value == system : cwe[3].Peek() is null))
        {
            method[1].Used("coding.system");
            if (coding.System is null)
            {
                concept.Coding[0] = new Coding { System = system, Version = coding.Version, Code = coding.Code, Display = coding.Display };
            }
        }

        return concept;
    }

    private static void ReadText(in Source st, Condition condition)
    {
        string? text = st.Peek();
        CodeableConcept code = condition.Code ??= new CodeableConcept();
        if (code.Text is null || code.Text.Value == text)
        {
            code.Text = st.Text();
        }
    }

    /// <summary>When the diagnosis was attested: the guide asks for both.</summary>
    private static void ReadAttested(in Source dtm, Condition condition)
    {
        if (dtm.DateTime("recordedDate") is { } time)
        {
            dtm[1].Used("extension");
            condition.RecordedDate = time;
            condition.Extension.Add(new Extension { Url = $"{Base}condition-assertedDate", Value = new FhirDateTime(time) });
        }
    }

    private static void ReadAction(in Source action, Condition condition)
    {
        if (action.Peek() is "D" or "d")
        {
            action.Used();
            condition.VerificationStatus = new CodeableConcept
            {
                Coding = [new Coding { System = "http://terminology.hl7.org/CodeSystem/condition-ver-status", Code = "entered-in-error", Display = "Entered in Error" }],
            };
        }
    }

    private static void AddToVisit(PlacedSegment dg1, Reference condition, MessageBuild build)
    {
        if (build.Encounter is not { } visit)
        {
            return;
        }

        string? before = build.Context.Coverage?.BeginResource("Encounter.diagnosis");
        visit.Value.Diagnosis.Add(new EncounterDiagnosis { Condition = Copy(condition), Use = UseOf(dg1, "use", build.Context), Rank = RankOf(dg1, build.Context) });
        build.Context.Coverage?.EndResource(before!);
    }

    private static void AddToEpisode(PlacedSegment dg1, Reference condition, MessageBuild build)
    {
        if (build.OfPatient<EpisodeOfCare>() is not { } episode)
        {
            return;
        }

        string? before = build.Context.Coverage?.BeginResource("EpisodeOfCare.diagnosis");
        episode.Value.Diagnosis.Add(new EpisodeOfCareDiagnosis { Condition = Copy(condition), Role = UseOf(dg1, "role", build.Context), Rank = RankOf(dg1, build.Context) });
        build.Context.Coverage?.EndResource(before!);
    }

    private static Reference Copy(Reference reference) => new() { ReferenceValue = reference.ReferenceValue?.Value };

    private static CodeableConcept? UseOf(PlacedSegment dg1, string element, TranslationContext context) =>
        dg1.Read(6, element, context, static (in Source cwe) => KeptConcepts.Read(cwe, CodeMaps.DiagnosisType));

    /// <summary>DG1-15 counts from 1; 0 says that the diagnosis has no rank, as an empty field does.</summary>
    private static FhirPositiveInt? RankOf(PlacedSegment dg1, TranslationContext context)
    {
        Source rank = Source.Of(dg1, 15, context);
        if (!int.TryParse(rank.Peek(), out int number) || number < 1)
        {
            return null;
        }

        rank.Used("rank");
        return number;
    }
}
