using System.Text.RegularExpressions;

namespace Duplex.CodeMapGenerator;

/// <summary>One sheet: a table of HL7 v2 and what its codes are in FHIR.</summary>
/// <param name="Name">Such as <c>PatientClass[EncounterClass]</c>.</param>
/// <param name="Table">The number of the HL7 table, such as <c>0004</c>; empty where the sheet names none.</param>
internal sealed partial record MapSheet(string Name, string Table, IReadOnlyList<MapLine> Lines)
{
    /// <summary>A name for C#: <c>PatientClassEncounterClass</c>.</summary>
    public string Identifier => string.Concat(Words().Matches(Name).Select(word => char.ToUpperInvariant(word.Value[0]) + word.Value[1..]));

    /// <summary>Null where the sheet has no rows.</summary>
    public static MapSheet? Read(string path)
    {
        string name = FileName().Match(Path.GetFileName(path)).Groups[1].Value.Trim();
        List<List<string>> rows = Csv.Read(path);
        List<string> header = rows[1];
        int code = header.FindIndex(6, cell => cell == "Code");
        int system = header.FindIndex(6, cell => cell == "Code System");
        if (code < 0 || system < 0)
        {
            return null;
        }

        List<MapLine> lines = [];
        HashSet<string> known = new(StringComparer.Ordinal);
        string table = "";
        foreach (List<string> row in rows.Skip(2).Where(row => row.Count > system && row[0].Length > 0))
        {
            if (table.Length == 0 && Number().Match(row[2]) is { Success: true } number)
            {
                table = number.Groups[1].Value;
            }

            // A second row of a code holds under a condition that a table alone cannot tell. A pattern such as Q<integer>H is no code.
            string sent = Clean(row[0]);
            if (sent.Length > 0 && !Pattern().IsMatch(sent) && !sent.Contains('"', StringComparison.Ordinal) && known.Add(sent))
            {
                string display = row[(code + 1)..system].FirstOrDefault(cell => cell.Length > 0) ?? "";
                lines.Add(Corrections.Find(name, sent) ?? new(sent, Clean(row[code]), Clean(display), Clean(row[system])));
            }
        }

        return lines.Count == 0 ? null : new(name, table, lines);
    }

    private static string Clean(string cell) => Blanks().Replace(Misread().Replace(cell, ""), " ").Trim().Replace("|", "/", StringComparison.Ordinal);

    // A hard blank of UTF-8 that was once read as Latin-1.
    [GeneratedRegex(@"\u00C2(?=\s|$)")]
    private static partial Regex Misread();

    [GeneratedRegex("<.+>")]
    private static partial Regex Pattern();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"Concept Map_ (.*?) - ")]
    private static partial Regex FileName();

    [GeneratedRegex("[A-Za-z0-9]+")]
    private static partial Regex Words();

    [GeneratedRegex(@"\AHL7-?([0-9]{4})")]
    private static partial Regex Number();
}

/// <param name="Code">In HL7 v2.</param>
/// <param name="Target">In FHIR; empty where there is no equal.</param>
internal sealed record MapLine(string Code, string Target, string Display, string System);
