using System.Globalization;
using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;

namespace Duplex.Translation.Segments;

/// <summary>PR1 to Procedure (sheet <c>PR1[Procedure]</c>).</summary>
internal static class Pr1ToProcedure
{
    private const string Cpt = "http://www.ama-assn.org/go/cpt";
    private const string Hcpcs = "http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets";

    public static SegmentMap<Procedure> Map { get; } = new(
        "PR1[Procedure]",
        new(3, "code", static (in Source cne, Procedure procedure) => procedure.Code = CweToCodeableConcept.Read(cne)) { Repeats = false },
        new(4, "code.text", static (in Source st, Procedure procedure) => ReadText(st, procedure)) { Repeats = false },
        new(5, "performed", static (in Source dtm, Procedure procedure) => procedure.Performed = PerformedOf(dtm)) { Repeats = false },
        new(6, "category", static (in Source cwe, Procedure procedure) => procedure.Category = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(8, "performer", static (in Source xcn, Procedure procedure) => AddPerformer(xcn, "88189002", "Anesthesiologist", procedure)),
        new(11, "performer", static (in Source xcn, Procedure procedure) => AddPerformer(xcn, "304292004", "Surgeon", procedure)),
        new(12, "performer", static (in Source xcn, Procedure procedure) => AddPerformer(xcn, null, null, procedure)),
        new(15, "reasonCode", static (in Source cwe, Procedure procedure) => procedure.ReasonCode.AddIfAny(CweToCodeableConcept.Read(cwe))),
        new(16, "code", static (in Source cne, Procedure procedure) => AddModifier(cne, procedure)),
        new(19, "identifier", static (in Source ei, Procedure procedure) => procedure.Identifier.AddIfAny(EiToIdentifier.Read(ei))),
        new(23, "location", static (in Source pl, Procedure procedure) => procedure.Location = pl.Context.Directory.Location(pl)) { Repeats = false });

    /// <summary>Coding method, minutes of anaesthesia, consent, priority, DRG and the like.</summary>
    private static ReadOnlySpan<byte> Kept => [2, 9, 10, 13, 14, 17, 18, 20, 21, 22, 24];

    /// <summary>Null with a warning where the segment names no procedure.</summary>
    public static TranslatedResource<Procedure>? Read(PlacedSegment pr1, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? code = CweToCodeableConcept.KeyOf(Source.Of(pr1, 3, context)) ?? Source.Of(pr1, 4, context).Peek();
        if (code is null)
        {
            context.Warn(pr1.Place(3), "Neither PR1-3 nor PR1-4 names a procedure, so the segment is left out; right would be a code or a text.");
            return null;
        }

        string? before = context.Coverage?.BeginResource("Procedure");
        Procedure procedure = new()
        {
            Id = build.IdOf("Procedure", EiToIdentifier.KeyOf(Source.Of(pr1, 19, context)) ?? $"{build.Encounter?.Reference}\u001f{code}\u001f{Source.Of(pr1, 5, context).Peek()}"),
            Status = EventStatusCodes.Unknown,
            Subject = CareSteps.SubjectOf(build),
            Encounter = build.Visit,
        };
        Map.Apply(pr1, procedure, context);
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(pr1, Kept, procedure.Extension, context);
            if (!TakesModifiers(procedure))
            {
                KeptFields.Read(pr1, [16], procedure.Extension, context);
            }
        }

        context.Coverage?.EndResource(before!);
        TranslatedResource<Procedure> added = build.Add(procedure);
        added.IsDefault("status");
        return added;
    }

    /// <summary>PR1-25, the procedures that this one is part of, once all of the message are read.</summary>
    public static void ReadParents(PlacedSegment pr1, TranslatedResource<Procedure> procedure, MessageBuild build)
    {
        foreach (Identifier number in pr1.ReadAll(25, "Procedure.partOf", build.Context, EiToIdentifier.Read))
        {
            Reference whole = new() { Type = "Procedure", Identifier = number };
            foreach (TranslatedResource resource in build.Resources)
            {
                if (resource is TranslatedResource<Procedure> { Value: { Identifier: [{ } known, ..] } other } && other != procedure.Value
                    && known.Value?.Value == number.Value?.Value && known.System?.Value == number.System?.Value)
                {
                    whole = new Reference { ReferenceValue = resource.Reference };
                }
            }

            procedure.Value.PartOf.Add(whole);
        }
    }

    private static void ReadText(in Source st, Procedure procedure)
    {
        string? text = st.Peek();
        CodeableConcept code = procedure.Code ??= new CodeableConcept();
        if (code.Text is null || code.Text.Value == text)
        {
            code.Text = st.Text();
        }
    }

    /// <summary>From PR1-5, with the minutes of PR1-7 where the beginning has a time of day.</summary>
    private static DataType? PerformedOf(in Source dtm)
    {
        Source length = Source.Of(dtm.Segment, 7, dtm.Context);
        if (!DtmToDateTime.HasTime(dtm.Leaf)
            || !double.TryParse(length.Peek(), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double minutes) || minutes > 1_000_000)
        {
            return dtm.DateTime() is { } time ? new FhirDateTime(time) : null;
        }

        if (dtm.DateTime("start") is not { } start)
        {
            return null;
        }

        DateTimeOffset end = DateTimeOffset.Parse(start, CultureInfo.InvariantCulture).AddMinutes(minutes);
        length.Used("end");
        return new Period { Start = start, End = end.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture) };
    }

    private static void AddPerformer(in Source xcn, string? function, string? display, Procedure procedure)
    {
        xcn.Context.Coverage?.Enter("actor");
        Reference? actor = xcn.Context.Directory.Practitioner(xcn);
        xcn.Context.Coverage?.Leave();
        if (actor is not null)
        {
            procedure.Performer.Add(new ProcedurePerformer
            {
                Actor = actor,
                Function = function is null ? null : new CodeableConcept { Coding = [new Coding { System = "http://snomed.info/sct", Code = function, Display = display }] },
            });
        }
    }

    /// <summary>A modifier of CPT or HCPCS is part of the code, behind a colon; of other systems it is none.</summary>
    private static void AddModifier(in Source cne, Procedure procedure)
    {
        if (TakesModifiers(procedure) && cne[1].Code("coding.code") is { } modifier)
        {
            Coding coding = procedure.Code!.Coding[0];
            coding.Code = $"{coding.Code!.Value}:{modifier}";
        }
    }

    private static bool TakesModifiers(Procedure procedure) => procedure.Code is { Coding: [{ Code: not null, System: var system }, ..] } && system?.Value is null or Cpt or Hcpcs;
}
