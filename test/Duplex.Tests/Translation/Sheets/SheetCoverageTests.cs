using System.Text;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>
/// Compares what the translation does with HL7's own sheets, row by row: probe messages, the samples and the reviewed messages are
/// translated, and a row counts where its value was seen to go into its element.
/// </summary>
public class SheetCoverageTests
{
    /// <summary>Of the rows of each sheet; the others stand in SheetExceptions.tsv with a reason. Sheets below it are printed.</summary>
    private const double Least = 0.95;

    // What was reached of all rows of a kind, and must not be lost again.
    private static readonly Dictionary<string, double> Reached = new() { ["message"] = 0.84, ["segment"] = 0.86, ["data type"] = 0.89 };

    [Fact]
    public void Rows_of_the_guide_that_were_implemented_stay_so_and_the_others_are_told()
    {
        GuideSheets sheets = GuideSheets.Require();
        Observed observed = Observe(sheets);
        IReadOnlyDictionary<(string Sheet, string Row), string> exceptions = SheetExceptions.Read();
        StringBuilder report = new();
        List<string> lost = [];
        report.AppendLine($"{observed.Messages} messages were translated.");
        List<string> low = [];
        Count("message", sheets.Messages, sheets.Messages.Keys, observed.HasResource);
        Count("segment", sheets.Segments, sheets.ListedSegments, observed.HasField);
        Count("data type", sheets.DataTypes, sheets.ListedDataTypes, observed.HasPart);
        if (Environment.GetEnvironmentVariable("DUPLEX_SHEET_REPORT") is { Length: > 0 } path)
        {
            File.WriteAllText(path, report.ToString());
        }

        report.AppendLine("Below 95 %:").AppendJoin('\n', low);
        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        Assert.True(lost.Count == 0, $"Fewer rows are implemented than before:\n{string.Join('\n', lost)}\n{string.Join('\n', low)}");

        void Count(string kind, IReadOnlyDictionary<string, List<SheetRow>> all, IEnumerable<string> names, Func<SheetRow, bool> has)
        {
            int total = 0;
            int done = 0;
            StringBuilder lines = new();
            foreach (string name in names)
            {
                List<SheetRow> rows = all[name];
                List<SheetRow> missing = [.. rows.Where(row => !has(row))];
                total += rows.Count;
                done += rows.Count - missing.Count;
                lines.AppendLine($"{kind}\t{name}\t{rows.Count - missing.Count}/{rows.Count}");
                List<SheetRow> unnamed = [.. missing.Where(row => !exceptions.ContainsKey((name, row.Key)))];
                missing.ForEach(row => lines.AppendLine($"\t{name}\t{row.Key}\t{exceptions.GetValueOrDefault((name, row.Key), "-")}\t{observed.TargetsOf(row)}"));
                if (unnamed.Count > rows.Count * (1 - Least))
                {
                    low.Add($"{kind} {name}: {rows.Count - missing.Count} of {rows.Count}, {unnamed.Count} without a reason");
                }
            }

            if (done < total * Reached[kind])
            {
                lost.Add($"{kind} sheets: {done} of {total}");
            }

            report.AppendLine($"{kind} sheets: {done} of {total} rows, {(total == 0 ? 0 : 100.0 * done / total):0.0} %").Append(lines);
        }
    }

    private static Observed Observe(GuideSheets sheets)
    {
        Observed observed = new(sheets);
        foreach (ProbeMessage probe in new Probes(sheets).All())
        {
            observed.Add(Encoding.UTF8.GetBytes(probe.Lines()), probe.Structure);
        }

        foreach (string name in GoldenFiles.Names)
        {
            observed.Add(GoldenFiles.Message(name), "");
        }

        foreach (string file in Duplex.Tests.Hl7v2.SharedMessages.Hl7v2Files())
        {
            observed.Add(File.ReadAllBytes(file), "");
        }

        return observed;
    }
}
