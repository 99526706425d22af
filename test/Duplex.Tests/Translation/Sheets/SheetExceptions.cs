namespace Duplex.Tests.Translation.Sheets;

/// <summary>Rows that we leave out, each with its reason: <c>sheet TAB row TAB reason</c>, where the row is as the test prints it.</summary>
internal static class SheetExceptions
{
    public static IReadOnlyDictionary<(string Sheet, string Row), string> Read()
    {
        Dictionary<(string, string), string> exceptions = [];
        foreach (string line in File.ReadLines(Path.Combine(GoldenFiles.Folder, "..", "Sheets", "SheetExceptions.tsv")))
        {
            string[] cells = line.Split('\t');
            if (line.Length > 0 && line[0] != '#' && cells.Length == 3)
            {
                exceptions[(cells[0], cells[1])] = cells[2];
            }
        }

        return exceptions;
    }
}
