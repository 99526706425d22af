using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Output;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>IAM to AllergyIntolerance (sheet <c>IAM[AllergyIntolerance]</c>).</summary>
internal static class IamToAllergyIntolerance
{
    public static SegmentMap<AllergyIntolerance> Map { get; } = new(
        "IAM[AllergyIntolerance]",
        new(2, "", static (in Source cwe, AllergyIntolerance allergy) => AllergyReading.ReadKind(cwe, allergy)) { Repeats = false },
        new(3, "code", static (in Source cwe, AllergyIntolerance allergy) => allergy.Code = CweToCodeableConcept.Read(cwe)) { Repeats = false },
        new(5, "reaction.manifestation", static (in Source st, AllergyIntolerance allergy) => AllergyReading.AddManifestation(st, allergy)),
        new(6, "", static (in Source action, AllergyIntolerance allergy) => ReadAction(action, allergy)) { Repeats = false },
        new(7, "identifier", static (in Source ei, AllergyIntolerance allergy) => allergy.Identifier.AddIfAny(EiToIdentifier.Read(ei))) { Repeats = false },
        new(11, "onset", static (in Source dt, AllergyIntolerance allergy) => allergy.Onset = dt.DateTime() is { } time ? new FhirDateTime(time) : null) { Repeats = false },
        new(12, "onset", static (in Source st, AllergyIntolerance allergy) => allergy.Onset ??= st.Text() is { } text ? new FhirString(text) : null) { Repeats = false },
        new(13, "recordedDate", static (in Source dtm, AllergyIntolerance allergy) => allergy.RecordedDate = dtm.DateTime()) { Repeats = false },
        new(17, "", static (in Source cwe, AllergyIntolerance allergy) => ReadStatus(cwe, allergy)) { Repeats = false },
        new(27, "code", static (in Source cwe, AllergyIntolerance allergy) => AddCode(cwe, allergy)));

    /// <summary>Why an allergy was changed, how sensitive, who was told, who says so.</summary>
    private static ReadOnlySpan<byte> Kept => [8, 9, 10, 16, 18, 19, 20, 21, 22, 23, 24, 25, 26, 28, 29, 30];

    /// <summary>An allergy to nothing is left out with a warning.</summary>
    public static void Read(PlacedSegment iam, MessageBuild build)
    {
        TranslationContext context = build.Context;
        string? substance = CweToCodeableConcept.KeyOf(Source.Of(iam, 3, context)) ?? CweToCodeableConcept.KeyOf(Source.Of(iam, 27, context));
        if (substance is null)
        {
            context.Warn(iam.Place(3), "IAM-3 does not name what the patient is allergic to, so the segment is left out; right would be a code or a text.");
            return;
        }

        string? before = context.Coverage?.BeginResource("AllergyIntolerance");
        AllergyIntolerance allergy = new()
        {
            Id = build.IdOf("AllergyIntolerance", EiToIdentifier.KeyOf(Source.Of(iam, 7, context)) ?? substance),
            Patient = CareSteps.SubjectOf(build),
        };
        Map.Apply(iam, allergy, context);
        AllergyReading.ReadSeverity(iam, allergy, context);
        if (context.Options.NamesDirectory)
        {
            KeptFields.Read(iam, Kept, allergy.Extension, context);
            if (iam[6].Value.Trimmed() is not ("D" or "d"))
            {
                KeptFields.Read(iam, [6], allergy.Extension, context);
            }
        }

        context.Coverage?.EndResource(before!);
        bool isError = allergy.VerificationStatus is { Coding: [{ Code.Value: "entered-in-error" }, ..] };
        bool saysStatus = allergy.ClinicalStatus is not null;
        allergy.ClinicalStatus = isError ? null : allergy.ClinicalStatus ?? AllergyReading.Active();
        allergy.Recorder = RecorderOf(iam, build);
        TranslatedResource<AllergyIntolerance> added = build.Add(allergy);
        if (isError)
        {
            added.Cleared.Add("clinicalStatus");
        }
        else if (!saysStatus)
        {
            added.IsDefault("clinicalStatus");
        }
    }

    /// <summary>IAM-6: what is to be deleted was an error, or is no more the sender's to say.</summary>
    private static void ReadAction(in Source action, AllergyIntolerance allergy)
    {
        if (action.Peek() is "D" or "d")
        {
            action[1].Used("verificationStatus");
            allergy.VerificationStatus = Verification("entered-in-error", "Entered in Error");
        }
    }

    /// <summary>
    /// IAM-17, table 0438, which says in one word what R4 says in two: whether the allergy is active, and how sure it is. The code as
    /// sent stands beside the one of R4.
    /// </summary>
    private static void ReadStatus(in Source cwe, AllergyIntolerance allergy)
    {
        if (cwe.Peek() is not { } sent)
        {
            return;
        }

        (string? verification, string display) = sent.ToUpperInvariant() switch
        {
            "C" => ("confirmed", "Confirmed"),
            "P" or "S" or "U" => ("unconfirmed", "Unconfirmed"),
            "D" => ("refuted", "Refuted"),
            "E" => ("entered-in-error", "Entered in Error"),
            _ => (null, ""),
        };
        if (verification is not null && allergy.VerificationStatus is null)
        {
            cwe[1].Used("verificationStatus");
            allergy.VerificationStatus = Verification(verification, display);
        }

        if (verification == "entered-in-error")
        {
            return;
        }

        CodeableConcept status = cwe.Into("clinicalStatus", CweToCodeableConcept.Read)!;
        if (status.Coding is [{ System: null } first, ..])
        {
            first.System = CodeSystems.TableOf("0438");
        }

        string code = sent.ToUpperInvariant() is "I" ? "inactive" : "active";
        status.Coding.Insert(0, new Coding { System = AllergyReading.ClinicalStatuses, Code = code, Display = code == "active" ? "Active" : "Inactive" });
        allergy.ClinicalStatus = status;
    }

    private static CodeableConcept Verification(string code, string display) =>
        new() { Coding = [new Coding { System = AllergyReading.VerificationStatuses, Code = code, Display = display }] };

    /// <summary>IAM-27: further codes of the same substance.</summary>
    private static void AddCode(in Source cwe, AllergyIntolerance allergy)
    {
        if (CweToCodeableConcept.Read(cwe) is not { } further)
        {
            return;
        }

        if (allergy.Code is null)
        {
            allergy.Code = further;
            return;
        }

        allergy.Code.Text ??= further.Text;
        foreach (Coding coding in further.Coding)
        {
            if (!allergy.Code.Coding.Exists(known => known.Code?.Value == coding.Code?.Value && known.System?.Value == coding.System?.Value))
            {
                allergy.Code.Coding.Add(coding);
            }
        }
    }

    /// <summary>IAM-14 by IAM-15: the patient, somebody near, or otherwise a clinician.</summary>
    private static Reference? RecorderOf(PlacedSegment iam, MessageBuild build)
    {
        Source name = Source.Of(iam, 14, build.Context);
        Source relationship = Source.Of(iam, 15, build.Context);
        if (!name.IsPresent && !relationship.IsPresent)
        {
            return null;
        }

        if (relationship.Peek() is "SEL")
        {
            relationship[1].Used("AllergyIntolerance.recorder");
            if (In1ToCoverage.IsNamedAlike(name, build))
            {
                name.Used("AllergyIntolerance.recorder");
            }

            return build.Subject;
        }

        if (relationship.IsPresent)
        {
            RelatedPerson person = new();
            person.Name.AddIfAny(name.Into("RelatedPerson.name", XpnToHumanName.Read));
            person.Relationship.AddIfAny(relationship.Into("RelatedPerson.relationship", static (in Source cwe) => MappedConcepts.Read(cwe, CodeMaps.Relationship)));
            return RelatedPersons.Add(person, build);
        }

        return RecorderNamed(name, build);
    }

    private static Reference? RecorderNamed(in Source name, MessageBuild build)
    {
        if (name.Into("Practitioner.name", XpnToHumanName.Read) is not { } human)
        {
            return null;
        }

        string display = NameText.Of([human]) ?? "";
        return !build.Context.Options.NamesDirectory
            ? new Reference { Type = "Practitioner", Display = display }
            : new Reference
            {
                ReferenceValue = build.AddShared(new Practitioner { Id = build.Directory.IdOf("Practitioner", $"\u001fIAM-14\u001f{display}"), Name = [human] }).Reference,
                Display = display,
            };
    }
}
