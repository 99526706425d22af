namespace Duplex.Hl7v2.Names;

/// <summary>Tables of names as text: '|' between rows; the last word of each is its data type, with '+' where it repeats.</summary>
internal static class NameTable
{
    public static IEnumerable<(string Name, string Type, bool Repeats)> Read(string rows)
    {
        foreach (string row in rows.Split('|', StringSplitOptions.TrimEntries))
        {
            string[] words = row.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
            string type = words[^1];
            yield return (string.Join(' ', words[..^1]), type.TrimEnd('+'), type.EndsWith('+'));
        }
    }
}
