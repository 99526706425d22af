using System.Globalization;
using System.Text;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>
/// Compares what the translation does with HL7's own sheets, row by row. A row counts where its own field or component, put into a
/// message that meets the row's condition, changes the very element that the sheet names; what the sheets spell otherwise than R4
/// stands in <see cref="SheetSpellings"/>, and rows for elements that R4 does not define at all are told and not counted.
/// </summary>
public class SheetCoverageTests
{
    /// <summary>Of the rows of each sheet, of a small one all but one; every other row stands in SheetExceptions.tsv with a reason.</summary>
    private const double Least = 0.95;

    private static readonly Lock Gate = new();

    private static SheetProbing? _probing;

    public static TheoryData<string> Messages => Names(sheets => [.. sheets.Messages.Keys]);

    public static TheoryData<string> Segments => Names(sheets => sheets.ListedSegments);

    public static TheoryData<string> DataTypes => Names(sheets => sheets.ListedDataTypes);

    [Theory]
    [MemberData(nameof(Messages))]
    public void Message_gives_the_resources_of_its_sheet(string sheet)
    {
        GuideSheets sheets = GuideSheets.Require();
        MessageProbing probing = new(sheets);
        Check(sheet, sheets.Messages[sheet], probing.Prove);
    }

    [Theory]
    [MemberData(nameof(Segments))]
    public void Segment_fills_the_elements_of_its_sheet(string sheet)
    {
        GuideSheets sheets = GuideSheets.Require();
        Check(sheet, sheets.Segments[sheet], row => Probing(sheets).Prove(row) is not null);
    }

    [Theory]
    [MemberData(nameof(DataTypes))]
    public void Data_type_fills_the_elements_of_its_sheet(string sheet)
    {
        GuideSheets sheets = GuideSheets.Require();
        Check(sheet, sheets.DataTypes[sheet], row => Probing(sheets).ProvePart(row) is not null);
    }

    [Fact]
    public void Every_reason_is_about_a_row_that_is_left_out()
    {
        GuideSheets sheets = GuideSheets.Require();
        SheetProbing probing = Probing(sheets);
        MessageProbing messages = new(sheets);
        List<string> needless = [];
        foreach ((string sheet, string key) in SheetExceptions.Read().Keys)
        {
            List<SheetRow> rows = (sheets.Segments.GetValueOrDefault(sheet) ?? sheets.DataTypes.GetValueOrDefault(sheet) ?? sheets.Messages.GetValueOrDefault(sheet) ?? []).FindAll(row => row.Key == key);
            bool isMessage = sheets.Messages.ContainsKey(sheet);
            bool isSegment = sheets.Segments.ContainsKey(sheet);
            lock (Gate)
            {
                if (rows.TrueForAll(row => isMessage ? messages.Prove(row) : (isSegment ? probing.Prove(row) : probing.ProvePart(row)) is not null))
                {
                    needless.Add($"{sheet}\t{key}");
                }
            }
        }

        Assert.True(needless.Count == 0, $"These rows are implemented or in no sheet; their reasons are to be taken out:\n{string.Join('\n', needless)}");
    }

    private static void Check(string sheet, List<SheetRow> all, Func<SheetRow, bool> isShown)
    {
        IReadOnlyDictionary<(string Sheet, string Row), string> exceptions = SheetExceptions.Read();
        List<SheetRow> missing;
        GuideSheets sheets = GuideSheets.Require();
        List<SheetRow> open = all.FindAll(row => !row.IsBeyondR4 && (row.IsLeftOpen || row.HasNoSheet(sheets)));
        List<SheetRow> rows = [.. all.Where(row => !row.IsBeyondR4 && !open.Contains(row))];
        lock (Gate)
        {
            missing = [.. rows.Where(row => !isShown(row))];
        }

        int done = rows.Count - missing.Count;
        StringBuilder report = new();
        report.AppendLine(CultureInfo.InvariantCulture, $"{sheet}\t{done}/{rows.Count}\t{100.0 * done / Math.Max(rows.Count, 1):0.0} %");
        all.Where(row => row.IsBeyondR4).ToList().ForEach(row => report.AppendLine(CultureInfo.InvariantCulture, $"\t{sheet}\t{row.Key}\tR4 defines no such element"));
        open.ForEach(row => report.AppendLine(CultureInfo.InvariantCulture, $"\t{sheet}\t{row.Key}\tThe guide names neither the extension nor the sheet"));
        missing.ForEach(row => report.AppendLine(CultureInfo.InvariantCulture, $"\t{sheet}\t{row.Key}\t{exceptions.GetValueOrDefault((sheet, row.Key), "-")}\t{row.Condition.ReplaceLineEndings(" ")}"));
        if (Environment.GetEnvironmentVariable("DUPLEX_SHEET_REPORT") is { Length: > 0 } path)
        {
            File.AppendAllText(path, report.ToString());
        }

        TestContext.Current.TestOutputHelper?.WriteLine(report.ToString());
        List<SheetRow> unnamed = missing.FindAll(row => !exceptions.ContainsKey((sheet, row.Key)));
        Assert.True(missing.Count <= Math.Max(1, rows.Count * (1 - Least)), $"{done} of {rows.Count} rows of {sheet} are implemented:\n{report}");
        Assert.True(unnamed.Count == 0, $"Rows of {sheet} are left out without a reason in SheetExceptions.tsv:\n{report}");
    }

    private static SheetProbing Probing(GuideSheets sheets)
    {
        lock (Gate)
        {
            // One for all cases: what a row of a segment shows is where a data type is looked for.
            return _probing ??= new SheetProbing(sheets);
        }
    }

    private static TheoryData<string> Names(Func<GuideSheets, IReadOnlyList<string>> of) => GuideSheets.Find() is { } sheets ? [.. of(sheets)] : ["none"];
}
