namespace Duplex.Hl7v2.Names;

/// <summary>Titles of data types, as HL7 2.5.1 gives them.</summary>
public static class DataTypeNames
{
    /// <summary>Null for a data type that is not known here.</summary>
    /// <param name="type">Its code, such as <c>CX</c>.</param>
    public static string? TitleOf(string type) => NamedTypes.Find(type)?.Title;

    /// <summary>The data types that are known here, in alphabetical order.</summary>
    public static IReadOnlyList<string> Known => NamedTypes.Known;
}
