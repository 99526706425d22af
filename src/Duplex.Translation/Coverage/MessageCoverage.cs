using Duplex.Hl7v2;
using Duplex.Hl7v2.DataTypes;
using Duplex.Translation.Local;
using Duplex.Translation.Segments;

namespace Duplex.Translation.Coverage;

/// <summary>Goes through every value of a message and says where it went.</summary>
internal static class MessageCoverage
{
    public static TranslationCoverage Of(Hl7Message message, CoverageRecorder recorder, IReadOnlyList<MovedField> moved)
    {
        List<CoverageEntry> entries = [];
        MarkSweep wide = new(recorder.Wide);
        foreach (PlacedSegment segment in PlacedSegments.Of(message))
        {
            for (int field = 1; field <= segment.Segment.FieldCount; field++)
            {
                AddField(segment, field, recorder, wide, entries);
            }
        }

        return new(MovedField.AsReceived(entries, moved), recorder.TimesWithoutZone);
    }

    private static void AddField(PlacedSegment segment, int field, CoverageRecorder recorder, MarkSweep wide, List<CoverageEntry> entries)
    {
        if (StructureFields.Contains(segment.Id, field))
        {
            if (segment[field].Value.Bytes.Length > 0)
            {
                entries.Add(new(segment.Place(field).ToString(), null, CoverageOutcome.Structure, ValueClasses.Of(segment[field].Value.Bytes)));
            }

            return;
        }

        int repetitions = segment[field].RepetitionCount;
        int r = 0;
        foreach (Hl7Repetition repetition in segment[field].Repetitions)
        {
            r++;
            int c = 0;
            foreach (Hl7Component component in repetition.Components)
            {
                c++;
                int s = 0;
                int count = component.SubcomponentCount;
                foreach (Hl7Value value in component.Subcomponents)
                {
                    s++;
                    if (value.Bytes.ContainsAnyExcept((byte)' '))
                    {
                        Hl7Path place = new(
                            segment.Id, Math.Min(segment.Occurrence, ushort.MaxValue), field, repetitions > 1 || c > 1 || repetition.ComponentCount > 1 || count > 1 ? r : 0,
                            repetition.ComponentCount > 1 || count > 1 ? c : 0, count > 1 ? s : 0);
                        Add(place.ToString(), value, recorder, wide, entries);
                    }
                }
            }
        }
    }

    private static void Add(string source, Hl7Value value, CoverageRecorder recorder, MarkSweep wide, List<CoverageEntry> entries)
    {
        ValueClass shape = ValueClasses.Of(value.Bytes);
        IReadOnlyList<CoverageMark> marks = recorder.At(value.Offset);
        if (marks.Count == 0)
        {
            marks = wide.Around(value.Offset);
        }

        foreach (CoverageMark mark in marks)
        {
            // What is copied to an element and decides it too is in it.
            if (mark.Decides && marks.Any(other => !other.Decides && other.Target == mark.Target))
            {
                continue;
            }

            CoverageOutcome outcome = mark.IsCleared ? CoverageOutcome.Cleared
                : mark.Decides ? CoverageOutcome.Decides
                : mark.Target.Contains("extension", StringComparison.Ordinal) ? CoverageOutcome.KeptAsExtension
                : CoverageOutcome.Mapped;
            entries.Add(new(source, mark.Target, outcome, shape));
        }

        if (marks.Count == 0)
        {
            entries.Add(new(source, null, CoverageOutcome.NoPlace, shape));
        }
    }
}

/// <summary>Fields that order or count the parts of the message itself.</summary>
internal static class StructureFields
{
    private static readonly HashSet<string> SetIdFirst =
    [
        "PID", "NK1", "PV1", "OBR", "OBX", "NTE", "AL1", "DG1", "PR1", "GT1", "IN1", "IN3", "TXA", "SPM", "TQ1", "FT1", "AIS", "AIG", "AIL", "AIP", "RGS", "IAM", "DB1", "UB1", "UB2", "ARV",
    ];

    /// <summary>True for set ids of segments and for the delimiters of MSH.</summary>
    public static bool Contains(string segment, int field) => segment == "MSH" ? field is 1 or 2 : field == 1 && SetIdFirst.Contains(segment);
}
