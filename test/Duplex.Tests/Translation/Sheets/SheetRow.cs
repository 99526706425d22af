namespace Duplex.Tests.Translation.Sheets;

/// <summary>One row of a sheet that names something in FHIR.</summary>
/// <param name="Sheet">Such as <c>PID[Patient]</c>.</param>
/// <param name="Source">Such as <c>PID-3</c>, <c>CX.4</c>, <c>ADT_A01.PID</c>.</param>
/// <param name="Type">Data type of the source, or nothing.</param>
/// <param name="Target">The element as the sheet writes it, such as <c>assigner(Organization)</c>; of a message the resource.</param>
/// <param name="Condition">As computable ANTLR, or nothing.</param>
/// <param name="Map">The sheet of the data type or of the segment to use next, or nothing.</param>
/// <param name="Vocabulary">The code map, or nothing.</param>
/// <param name="Assignment">A constant, or nothing.</param>
internal sealed partial record SheetRow(
    string Sheet, string Source, string Type, string Target, string Condition, string Map, string Vocabulary, string Assignment)
{
    /// <summary>What stands in the brackets of the sheet, without its variant: <c>Patient</c>.</summary>
    public string Resource => Sheet.Split('[')[1].TrimEnd(']').Split('-')[0];

    /// <summary>The resource of a segment's sheet, of a message's row that of its target; of a data type what it becomes.</summary>
    public string SheetOf => Resource;

    /// <summary>The element of R4 that the row is about.</summary>
    public SheetTarget ToTarget()
    {
        if (Sheet.Contains('[', StringComparison.Ordinal))
        {
            // Named rule: '$this' that another resource's sheet reads is that resource (PID-21 and the mother).
            string[] names = (Target == "$this" && Map.Contains('[', StringComparison.Ordinal) && Duplex.Fhir.Model.FhirModel.IsResourceType(Map.Split('[', ']', '-')[1]) ? Map.Split('[', ']', '-')[1] : Resource).Split('.', 2);
            SheetTarget target = SheetTarget.Of(SheetSpellings.OfRow(this), names[0], Assignment);
            return names.Length == 1 ? target : target with { Levels = [target.Levels[0] with { Path = $"{names[1]}.{target.Levels[0].Path}" }, .. target.Levels.Skip(1)] };
        }

        string[] parts = Target.Split('.', 2);
        string resource = parts[0].Split('[', '(')[0].Trim();
        return SheetTarget.Of(parts.Length > 1 ? parts[1] : "", resource, Assignment);
    }

    /// <summary>Whether R4 defines no such element, so that nothing can be there.</summary>
    public bool IsBeyondR4
    {
        get
        {
            ElementPlace place = ToTarget().Inner;
            return Duplex.Fhir.Model.FhirModel.FindType(place.Resource.Split('|')[0]) is not null && !place.IsInR4();
        }
    }

    /// <summary>Whether the guide leaves open what it is about: an extension without an address (<c>extension??-noteType</c>).</summary>
    public bool IsLeftOpen => Open().IsMatch(Target) || Assignment.Contains("extension??", StringComparison.Ordinal);

    /// <summary>Of a message's row: whether the guide has no sheet that says how the segment becomes the resource.</summary>
    public bool HasNoSheet(GuideSheets sheets) => !Sheet.Contains('[', StringComparison.Ordinal) && !Target.Contains('=', StringComparison.Ordinal) && !sheets.Segments.ContainsKey(Map);

    [System.Text.RegularExpressions.GeneratedRegex(@"exten[st]ion\?|#ext-")]
    private static partial System.Text.RegularExpressions.Regex Open();

    /// <summary>Of a message's row: which of the segments at its place it is about. A sheet that has a place twice (A17) means each.</summary>
    public IEnumerable<int> Occurrences(GuideSheets sheets)
    {
        string place = Source.Split('.', 2)[1];
        int count = sheets.StructureOf(Sheet).Count(one => one.Split('.', 2)[1] == place);
        return Enumerable.Range(0, Math.Max(count, 1)).Reverse();
    }

    /// <summary>As the file of exceptions names it.</summary>
    public string Key => $"{Source} {Target}".ReplaceLineEndings(" ").Trim();
}
