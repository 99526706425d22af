using Duplex.Fhir.Model;
using Duplex.Translation.DataTypes;
using Duplex.Translation.Mapping;
using Duplex.Translation.Messages;
using Duplex.Translation.Tables;

namespace Duplex.Translation.Segments;

/// <summary>What an OBX says beside code, state, value and people.</summary>
internal static class ObservationDetails
{
    private const string StructureTypes = "http://terminology.hl7.org/CodeSystem/v2-0937";

    private static ReadOnlySpan<byte> Kept => [9, 12, 13, 22, 26, 27, 28, 31, 32, 34, 35, 36];

    public static void Read(IReadOnlyList<ObservationGroup> lines, Observation observation, ReportScope scope, MessageBuild build)
    {
        TranslationContext context = build.Context;
        PlacedSegment obx = lines[0].Obx;
        int last = obx.Segment.FieldCount;
        if (obx.Read(4, "", context, OgToExtension.Read) is { } subId)
        {
            observation.Extension.Add(subId);
        }

        if (last >= 21 && obx.Read(21, "identifier", context, static (in Source ei) => EiToIdentifier.Read(ei, "FILL")) is { } instance)
        {
            observation.Identifier.Add(instance);
        }

        if (last >= 19 && Source.Of(obx, 19, context) is { IsPresent: true } analyzed && analyzed.DateTime("extension.valueDateTime") is { } time)
        {
            observation.Extension.Add(Extensions.Analyzed(time));
        }

        if (last >= 10 && obx[10].Value.IsPresent)
        {
            foreach (CodeableConcept nature in obx.ReadAll(10, "extension.valueCodeableConcept", context, static (in Source id) => MappedConcepts.Read(id, CodeMaps.NatureOfAbnormalTesting)))
            {
                observation.Extension.Add(new Extension { Url = OrderExtensions.NatureOfAbnormalTest, Value = nature });
            }
        }

        ReadSpecimen(lines[0], observation, scope, context);
        if (context.Options.NamesDirectory)
        {
            ReadWhole(lines, last, observation, build);
        }
    }

    /// <summary>OBX-33, otherwise the SPM that it stands behind, otherwise the only one of the order.</summary>
    private static void ReadSpecimen(ObservationGroup line, Observation observation, ReportScope scope, TranslationContext context)
    {
        observation.Specimen = line.Specimen is null ? scope.Specimen
            : scope.SpecimensOfMessage is { } known ? known.Find(line.Specimen)
            : line.Specimen.Spm is { } spm ? SpecimenReference.Read(spm, context)
            : null;
        if (line.Specimen is not null && context.Options.NamesDirectory && observation.Specimen?.ReferenceValue is { } focus)
        {
            observation.Focus.Add(new Reference { ReferenceValue = focus });
        }

        PlacedSegment obx = line.Obx;
        if (obx.Segment.FieldCount < 33 || !obx[33].Value.IsPresent)
        {
            return;
        }

        bool isOne = obx[33].RepetitionCount == 1;
        List<Reference> specimens = [];
        SpecimenWriter? ofMessage = scope.SpecimensOfMessage;
        obx.ReadAll<Reference>(33, isOne ? "specimen.identifier" : "extension.valueReference.identifier", context, (in Source eip) =>
        {
            Identifier? filler = EipToIdentifier.ReadFiller(eip, "FILL");
            Identifier? placer = EipToIdentifier.ReadPlacer(eip, "PLAC");
            if ((filler ?? placer) is { } number)
            {
                Reference reference = new() { ReferenceValue = ofMessage?.FindNumbered(filler, placer), Type = "Specimen", Identifier = number };
                if (filler is not null && placer is not null)
                {
                    reference.Extension.Add(new Extension { Url = "urn:duplex:placer-number", Value = placer });
                }

                specimens.Add(reference);
            }

            return null;
        });
        if (isOne && specimens is [{ } only])
        {
            // The number decides which specimen it is, unless the only one of the order has none of its own.
            if (observation.Specimen is { } told && only.ReferenceValue is null && ofMessage?.IsNumbered(told) != true)
            {
                told.Identifier ??= only.Identifier;
            }
            else
            {
                observation.Specimen = only;
            }

            return;
        }

        foreach (Reference specimen in specimens)
        {
            observation.Extension.Add(new Extension { Url = OrderExtensions.SpecimenOfObservation, Value = specimen });
        }
    }

    private static void ReadWhole(IReadOnlyList<ObservationGroup> lines, int last, Observation observation, MessageBuild build)
    {
        TranslationContext context = build.Context;
        PlacedSegment obx = lines[0].Obx;
        if (last >= 29 && Source.Of(obx, 29, context).Code("category.coding.code") is { } type)
        {
            observation.Category.Add(new CodeableConcept { Coding = [new Coding { System = CodeSystems.TableOf("0936"), Code = type }] });
        }

        if (last >= 30 && Source.Of(obx, 30, context).Code("extension.valueCodeableConcept.coding.code") is { } structure)
        {
            observation.Extension.Add(new Extension
            {
                Url = OrderExtensions.StructureType,
                Value = new CodeableConcept { Coding = [new Coding { System = StructureTypes, Code = structure }] },
            });
        }

        if (last >= 9)
        {
            KeptFields.Read(obx, Kept, observation.Extension, context);
            if (!obx[23].Value.IsPresent)
            {
                // An address of a laboratory that is not named.
                KeptFields.Read(obx, [24], observation.Extension, context);
            }
        }

        foreach (ObservationGroup line in lines)
        {
            foreach (PlacedSegment prt in line.Participations)
            {
                PrtToObservation.Read(prt, observation, build);
            }
        }

        if (context.Coverage is not null)
        {
            NoteLines(lines, context);
        }
    }

    /// <summary>The lines of one text share what the first of them says.</summary>
    private static void NoteLines(IReadOnlyList<ObservationGroup> lines, TranslationContext context)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            Source.Of(lines[i].Obx, 2, context).Used("value");
            if (i > 0)
            {
                Source.Of(lines[i].Obx, 3, context).Used("code");
                Source.Of(lines[i].Obx, 3, context)[1][2].Used("extension");
                Source.Of(lines[i].Obx, 4, context).Used("extension");
                foreach ((int field, string element) in ((int, string)[])[(11, "status"), (14, "effectiveDateTime"), (8, "interpretation"), (16, "performer"), (23, "performer"), (24, "performer"), (25, "performer"), (19, "extension"), (29, "category"), (30, "extension")])
                {
                    if (lines[i].Obx[field].Value.Bytes.SequenceEqual(lines[0].Obx[field].Value.Bytes))
                    {
                        Source.Of(lines[i].Obx, field, context).Used(element);
                    }
                }
            }
        }
    }
}
