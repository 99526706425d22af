using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>What AL1 and IAM say alike of an allergy.</summary>
internal static class AllergyReading
{
    private static readonly Coding IsActive = WrittenCodings.Of(ClinicalStatuses, "active", "Active");

    /// <summary>Category and type, by table 0127; the code as sent is kept beside the category.</summary>
    public static void ReadKind(in Source cwe, AllergyIntolerance allergy)
    {
        if (cwe.Peek() is not { } sent)
        {
            return;
        }

        string code = cwe.Context.Options.LocalCodes.Find(cwe.Segment.Id, cwe.Place.Field, sent) ?? sent;
        string? category = CodeMaps.AllergenTypeAllergyIntoleranceCategory.Find(code)?.Code;
        string? type = CodeMaps.AllergyType.Find(code)?.Code;
        MappedCode? original = CodeMaps.AllergenTypeAllergyIntoleranceOriginalCategory.Find(code);
        if (original is null)
        {
            cwe.Context.HasUnmapped(CodeMaps.AllergyType.Name, cwe.Place, sent);
        }

        CodeableConcept kept = cwe.Into("category.extension", CweToCodeableConcept.Read)!;
        if (kept.Coding is [{ System: null } first, ..])
        {
            first.System = CodeMaps.AllergyType.Origin;
            first.Display ??= original?.Display;
        }

        allergy.Category.Add(new FhirCode(category) { Extension = [new Extension { Url = Extensions.AlternateCodes, Value = kept }] });
        if (category is not null)
        {
            cwe[1].Used("category");
        }

        if (type is not null)
        {
            cwe[1].Used("type");
            allergy.Type = type;
        }
    }

    /// <summary>A reaction needs a manifestation (R4). One that is sent as a code is kept as one.</summary>
    public static void AddManifestation(in Source sent, AllergyIntolerance allergy)
    {
        CodeableConcept? manifestation = sent[2].IsPresent || sent[3].IsPresent
            ? CweToCodeableConcept.Read(sent)
            : sent.Text("text") is { } text ? new CodeableConcept { Text = text } : null;
        if (manifestation is null)
        {
            return;
        }

        if (allergy.Reaction.Count == 0)
        {
            allergy.Reaction.Add(new AllergyIntoleranceReaction());
        }

        allergy.Reaction[0].Manifestation.Add(manifestation);
    }

    /// <summary>
    /// Where the segment tells a reaction, how severe that is; otherwise how much harm the allergy may do, which is what a severity
    /// without a reaction can mean.
    /// </summary>
    public static void ReadSeverity(PlacedSegment segment, AllergyIntolerance allergy, TranslationContext context)
    {
        Source cwe = Source.Of(segment, 4, context);
        if (cwe.Peek() is null)
        {
            return;
        }

        if (allergy.Reaction is [{ } reaction, ..])
        {
            context.Coverage?.Enter("reaction.severity");
            reaction.Severity = Keep(cwe, MappedConcepts.ReadCode(cwe, CodeMaps.AllergySeverityAllergyIntoleranceReactionSeverity));
            context.Coverage?.Leave();
            return;
        }

        context.Coverage?.Enter("criticality");
        allergy.Criticality = Keep(cwe, MappedConcepts.ReadCode(cwe, CodeMaps.AllergySeverityAllergyIntoleranceCriticality));
        context.Coverage?.Leave();
    }

    /// <summary>The code as sent beside that of R4, which is one of fewer words.</summary>
    private static FhirCode? Keep(in Source cwe, FhirCode? code)
    {
        if (code is not null)
        {
            MappedCode? original = CodeMaps.AllergySeverityAllergyIntoleranceCriticalityOriginal.Find(cwe.Peek()!);
            CodeableConcept kept = cwe.Into("extension", CweToCodeableConcept.Read)!;
            if (kept.Coding is [{ } first, ..])
            {
                first.System ??= original?.System;
                first.Display ??= original?.Display;
            }

            code.Extension.Clear();
            code.Extension.Add(new Extension { Url = Extensions.AlternateCodes, Value = kept });
        }

        return code;
    }

    /// <summary>What R4 requires of an allergy that is no error.</summary>
    public static CodeableConcept Active() => new()
    {
        Coding = [IsActive],
    };

    public const string ClinicalStatuses = "http://terminology.hl7.org/CodeSystem/allergyintolerance-clinical";

    public const string VerificationStatuses = "http://terminology.hl7.org/CodeSystem/allergyintolerance-verification";
}
