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
internal sealed record SheetRow(
    string Sheet, string Source, string Type, string Target, string Condition, string Map, string Vocabulary, string Assignment)
{
    /// <summary>What stands in the brackets of the sheet, without its variant: <c>Patient</c>.</summary>
    public string Resource => Sheet.Split('[')[1].TrimEnd(']').Split('-')[0];

    /// <summary>The same of the sheet to use next; nothing where there is none.</summary>
    public string MapResource => Map.Contains('[') ? Map.Split('[')[1].TrimEnd(']').Split('-')[0] : "";

    /// <summary>As the file of exceptions names it.</summary>
    public string Key => $"{Source} {Target}".ReplaceLineEndings(" ").Trim();
}
