using System.Text.RegularExpressions;
using Duplex.Hl7v2.Names;

namespace Duplex.Tests.Translation.Sheets;

/// <summary>The sheets of HL7's v2-to-FHIR guide.</summary>
internal sealed partial class GuideSheets
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _types;

    private GuideSheets(string folder)
    {
        _folder = folder;
        Messages = Read("messages", MessageRow);
        Segments = Read("segments", FieldRow);
        DataTypes = Read("datatypes", FieldRow);
        _types = Segments.Values.SelectMany(rows => rows).Where(row => row.Type.Length > 0).DistinctBy(row => row.Source).ToDictionary(row => row.Source, row => row.Type, StringComparer.Ordinal);
    }

    /// <summary>By sheet; those that name a resource.</summary>
    public IReadOnlyDictionary<string, List<SheetRow>> Messages { get; }

    public IReadOnlyDictionary<string, List<SheetRow>> Segments { get; }

    public IReadOnlyDictionary<string, List<SheetRow>> DataTypes { get; }

    /// <summary>Skips the test where the sheets are not here.</summary>
    public static GuideSheets Require()
    {
        GuideSheets? sheets = Find();
        Assert.SkipWhen(sheets is null, "The sheets of the v2-to-FHIR guide are not here; DUPLEX_SHARED names the folder that holds v2-to-fhir.");
        return sheets!;
    }

    /// <summary>Null where the sheets are not here.</summary>
    public static GuideSheets? Find() => Loaded.Value;

    private static readonly Lazy<GuideSheets?> Loaded = new(() =>
    {
        string folder = Duplex.Tests.Hl7v2.SharedMessages.Folder() is { } samples ? Path.Combine(samples, "..", "..", "v2-to-fhir") : "";
        return Directory.Exists(folder) ? new GuideSheets(Path.GetFullPath(folder)) : null;
    });

    /// <summary>Segment sheets that a message sheet uses.</summary>
    public IReadOnlyList<string> ListedSegments =>
        [.. Messages.Values.SelectMany(rows => rows).Select(row => row.Map).Where(Segments.ContainsKey).Select(map => Segments[map][0].Sheet).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Data type sheets that a listed segment sheet uses, and those that these use.</summary>
    public IReadOnlyList<string> ListedDataTypes
    {
        get
        {
            HashSet<string> found = new(StringComparer.Ordinal);
            Queue<SheetRow> rows = new(ListedSegments.SelectMany(sheet => Segments[sheet]));
            while (rows.TryDequeue(out SheetRow? row))
            {
                if (DataTypes.TryGetValue(row.Map, out List<SheetRow>? next) && found.Add(next[0].Sheet))
                {
                    next.ForEach(rows.Enqueue);
                }
            }

            return [.. found.Order(StringComparer.Ordinal)];
        }
    }

    /// <summary>The first codes of a code map; none where it is not there or empty.</summary>
    public IReadOnlyList<string> CodesOf(string map, int most)
    {
        string? path = Directory.EnumerateFiles(Path.Combine(_folder, "codesystems")).FirstOrDefault(file => Path.GetFileName(file).StartsWith($"HL7 Concept Map_ {map} - ", StringComparison.Ordinal));
        return path is null ? [] : [.. CsvFile.Read(path).Skip(2).Select(cells => cells[0].Trim()).Where(code => code.Length > 0).Distinct().Take(most)];
    }

    private Dictionary<string, List<SheetRow>> Read(string kind, Func<string, string[], SheetRow?> read)
    {
        Dictionary<string, List<SheetRow>> sheets = new(StringComparer.OrdinalIgnoreCase);
        foreach (string file in Directory.EnumerateFiles(Path.Combine(_folder, kind), "*.csv").Order(StringComparer.Ordinal))
        {
            string name = SheetName().Match(Path.GetFileName(file)).Groups["name"].Value;
            List<SheetRow> rows = [.. CsvFile.Read(file).Skip(2).Select(cells => read(name, [.. cells, .. new string[20]])).OfType<SheetRow>()];
            if (rows.Count > 0)
            {
                sheets[name] = rows;
            }
        }

        return sheets;
    }

    /// <summary>Every segment of a message in order, with its groups (<c>ORU_R01.PATIENT_RESULT.PATIENT.PID</c>); alternatives of a choice all stand in it.</summary>
    public IReadOnlyList<string> StructureOf(string message)
    {
        List<string> places = [];
        foreach (string[] cells in CsvFile.Read(Directory.EnumerateFiles(Path.Combine(_folder, "messages"), $"*_ {message} - *.csv").Single()).Skip(2))
        {
            string place = cells.Length > 9 ? Text(cells[1]) : "";
            if (place.Length > 0 && place[0] != '/' && IsSegment(place.Split('.')[^1]) && (places.Count == 0 || places[^1] != place))
            {
                places.Add(place);
            }
        }

        return places;
    }

    private static bool IsSegment(string name) => name.Length == 3 && name.All(letter => char.IsUpper(letter) || char.IsDigit(letter));

    private static SheetRow? MessageRow(string sheet, string[] cells) =>
        Text(cells[9]).Length == 0 ? null : new(sheet, Text(cells[1]), "", Text(cells[9]), Text(cells[6]), Text(cells[10]), "", "");

    private static SheetRow? FieldRow(string sheet, string[] cells)
    {
        string target = Text(cells[9]).Length > 0 ? Text(cells[9]) : Text(cells[10]);
        return target.Length == 0 ? null : new(sheet, FieldSource(Text(cells[1])), Text(cells[3]), target, Text(cells[6]), Text(cells[14]), Text(cells[15]), Text(cells[16]));
    }

    /// <summary>The type of a field in 2.5.1, otherwise as the sheets have it; null where neither does.</summary>
    public string? TypeOf(string segment, int field) =>
        FieldNames.Of(segment, field)?.Type ?? _types.GetValueOrDefault($"{segment}-{field}");

    // Some sheets write CX-4 for the component of a data type.
    private static string FieldSource(string source) => source.Length > 2 && source[2] == '-' ? source.Replace('-', '.') : source;

    private static string Text(string? cell) => (cell ?? "").Trim();

    [GeneratedRegex(@"R4_ (?<name>.+?) - ")]
    private static partial Regex SheetName();
}
