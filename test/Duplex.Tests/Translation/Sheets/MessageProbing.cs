using Duplex.Hl7v2;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>Whether each segment of a message gives what the message's sheet says: the Bundles with it and without it must differ in that resource.</summary>
internal sealed class MessageProbing(GuideSheets sheets)
{
    // Groups whose segments are another patient's or another time's, and what stands for something else than an observation.
    private static readonly string[] Others = ["PRIOR_RESULT", "ORDER_DOCUMENT", "CONTAINER"];

    public bool Prove(SheetRow row)
    {
        string segment = row.Source.Split('.')[^1];
        SheetTarget target = row.ToTarget();
        foreach (int number in row.Occurrences(sheets))
        {
            (ProbeMessage message, int index) = Build(row, number);
            ProbeMessage[] relative = segment == "PRT" && row.Target.StartsWith("RelatedPerson", StringComparison.Ordinal) ? [message.Copy().Set("PRT-4", "SPO^Spouse^HL70063")] : [];
            // Somebody whom no other segment names.
            ProbeMessage another = message.Copy();
            another.Only = index;
            ProbeMessage[] others = segment == "PRT" ? [another.Set("PRT-5", "8^PROBE^FIGURE")] : [];
            foreach (ProbeMessage filled in (ProbeMessage[])[message, ProbeMessages.Filled(message.Copy(), segment), Sheet(message, row), .. relative, .. others])
            {
                filled.Only = index;
                ProbeMessage with = SheetProbing.MeetAll(filled, row.Condition);
                BundleElements one = BundleElements.Of(with.Lines());
                ElementPlace place = target.Inner;
                if (!one.IsInterpreted)
                {
                    continue;
                }

                bool shown = segment == "MSH"
                    ? one.Has(place)
                    : one.Beyond(BundleElements.Of(with.Copy().Remove(segment).Lines())).Any(element => place.Holds(element.Path) && (target.Constant is null || target.Constant == element.Value));
                if (shown && target.Levels.SkipLast(1).All(level => level.Path.Length == 0 || one.Has(level)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>The message with every field that the segment's own sheet reads.</summary>
    private ProbeMessage Sheet(ProbeMessage message, SheetRow row)
    {
        ProbeMessage filled = message.Copy();
        foreach (SheetRow field in sheets.Segments.GetValueOrDefault(row.Map) ?? [])
        {
            if (Hl7Path.TryParse(field.Source, out Hl7Path place) && place.Field > 0 && filled.Get(field.Source).Length == 0)
            {
                filled.Set(field.Source, ProbeValues.Of(field.Type));
            }
        }

        return filled;
    }

    /// <summary>The message as its sheet has it, and the number of the segment that the row is about.</summary>
    private (ProbeMessage Message, int Index) Build(SheetRow row, int occurrence)
    {
        List<string> places = [.. sheets.StructureOf(row.Sheet).Where(place => place.Split('.')[^1] != "MSH" && (place == row.Source || !IsLeftOut(place, row.Source)))];
        int index = row.Source.EndsWith(".MSH", StringComparison.Ordinal) ? 0
            : 1 + places.Select((place, at) => (place, at)).Where(one => Same(one.place, row.Source)).ElementAt(occurrence).at;
        (string type, string trigger) = ProbeMessages.EventOf(row.Sheet);
        return (ProbeMessages.New(type, trigger, row.Sheet, places.Select(place => place.Split('.')[^1])), index);
    }

    private static bool Same(string place, string source) => place == source || place.Split('.', 2)[1] == source.Split('.', 2)[1];

    private static bool IsLeftOut(string place, string own)
    {
        string group = place[..place.LastIndexOf('.')];
        bool isOtherChoice = group.EndsWith(".CHOICE", StringComparison.Ordinal) && !place.EndsWith(own.Contains(".CHOICE.", StringComparison.Ordinal) ? own : ".OBR", StringComparison.Ordinal);
        return isOtherChoice || Others.Any(other => place.Contains(other, StringComparison.Ordinal)) || place.Split('.')[^1] is "UAC" or "DSC" or "MSA" or "ERR" or "CTD" or "TCD" or "BLG" or "SGH" or "SGT";
    }
}
