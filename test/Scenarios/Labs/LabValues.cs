using Duplex.Sandbox.Lab;

namespace Duplex.Scenarios.Labs;

/// <summary>What the laboratory's own messages say, read here by splitting alone.</summary>
internal static class LabValues
{
    /// <summary>Each component (OBX-3.1) with its last value (the code of a coded one), documents left out; in order of the codes.</summary>
    public static List<(string Code, string Value)> Of(IEnumerable<string> messages)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var fields in messages.SelectMany(message => message.Split('\r')).Where(segment => segment.StartsWith("OBX|", StringComparison.Ordinal)).Select(segment => segment.Split('|')))
        {
            if (fields[2] != "ED")
            {
                values[fields[3].Split('^')[0]] = fields[5].Split('^')[0];
            }
        }

        return [.. values.Select(value => (value.Key, value.Value)).Order()];
    }

    /// <summary>OBR-22, which sorts as text.</summary>
    public static string StatusTime(LabMessage message) =>
        message.Text.Split('\r').First(segment => segment.StartsWith("OBR|", StringComparison.Ordinal)).Split('|')[22];
}
