namespace Duplex.Hl7v2.Structure;

/// <summary>Groups segments without a grammar: what follows an OBX, an OBR or ORC, or a PID belongs to it.</summary>
internal static class PositionalGroups
{
    private static readonly uint Patient = SegmentId.Pack("PID");
    private static readonly uint Order = SegmentId.Pack("ORC");
    private static readonly uint Request = SegmentId.Pack("OBR");
    private static readonly uint Observation = SegmentId.Pack("OBX");
    private static readonly uint Specimen = SegmentId.Pack("SPM");
    private static readonly uint End = SegmentId.Pack("DSC");

    public static StructureGroup Of(Hl7Message message)
    {
        StructureGroup root = new("", message);
        // The open group of each level: message, patient, order, observation or specimen.
        StructureGroup?[] open = [root, null, null, null];
        bool orderOnly = false;
        for (int i = 0; i < message.SegmentCount; i++)
        {
            uint id = SegmentPlaces.IdOf(message[i]);
            bool joins = id == Request && orderOnly;
            (int level, string name) = id == Patient ? (1, "PATIENT")
                : id == Order || id == Request ? (2, "ORDER")
                : id == Observation ? (3, "OBSERVATION")
                : id == Specimen ? (3, "SPECIMEN")
                : (0, "");
            if (id == End)
            {
                open.AsSpan(1).Clear();
            }
            else if (level > 0)
            {
                open.AsSpan(joins ? level + 1 : level).Clear();
                if (!joins)
                {
                    open[level] = Deepest(open).Open(name);
                }

                orderOnly = id == Order;
            }

            Deepest(open).Take(i);
        }

        return root;
    }

    private static StructureGroup Deepest(StructureGroup?[] open)
    {
        int level = open.Length - 1;
        while (open[level] is null)
        {
            level--;
        }

        return open[level]!;
    }
}
