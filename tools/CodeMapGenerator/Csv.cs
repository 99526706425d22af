using System.Text;

namespace Duplex.CodeMapGenerator;

/// <summary>Comma-separated values after RFC 4180: cells in quotes may hold commas, line ends and doubled quotes.</summary>
internal static class Csv
{
    public static List<List<string>> Read(string path)
    {
        string text = File.ReadAllText(path);
        List<List<string>> rows = [];
        List<string> row = [];
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
                    cell.Append(letter);
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
                row.Add(cell.ToString().Trim());
                cell.Clear();
                if (letter == '\n')
                {
                    rows.Add(row);
                    row = [];
                }
            }
            else
            {
                cell.Append(letter);
            }
        }

        row.Add(cell.ToString().Trim());
        rows.Add(row);
        return rows;
    }
}
