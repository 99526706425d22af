using System.Text;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>Records of a CSV file (RFC 4180): cells may hold commas, quotes and line ends.</summary>
internal static class CsvFile
{
    public static List<string[]> Read(string path)
    {
        string text = File.ReadAllText(path);
        List<string[]> records = [];
        List<string> cells = [];
        StringBuilder cell = new();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            char letter = text[i];
            if (quoted)
            {
                if (letter != '"')
                {
                    cell.Append(letter);
                }
                else if (i + 1 < text.Length && text[i + 1] == '"')
                {
                    cell.Append('"');
                    i++;
                }
                else
                {
                    quoted = false;
                }
            }
            else if (letter == '"')
            {
                quoted = true;
            }
            else if (letter is ',' or '\n')
            {
                cells.Add(cell.ToString().Trim('\r'));
                cell.Clear();
                if (letter == '\n')
                {
                    records.Add([.. cells]);
                    cells.Clear();
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        cells.Add(cell.ToString().Trim('\r'));
        records.Add([.. cells]);
        return records;
    }
}
