using System.Globalization;

namespace Duplex.Hl7v2.Structure;

/// <summary>MSH-12.1.</summary>
internal static class MessageVersion
{
    private static readonly string[] Published =
        ["2.0", "2.0D", "2.1", "2.2", "2.3", "2.3.1", "2.4", "2.5", "2.5.1", "2.6", "2.7", "2.7.1", "2.8", "2.8.1", "2.8.2", "2.9", "2.9.1"];

    public static string Of(Hl7Message message) => message[0][12][1][1].ToString().Trim();

    public static bool IsPublished(string version) => Published.Contains(version, StringComparer.OrdinalIgnoreCase);

    /// <summary>False where the version can't be read.</summary>
    public static bool IsBefore(Hl7Message message, int major, int minor)
    {
        string[] parts = Of(message).Split('.');
        return parts.Length > 1
            && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int first)
            && int.TryParse(parts[1].AsSpan(0, Math.Min(parts[1].Length, 1)), NumberStyles.None, CultureInfo.InvariantCulture, out int second)
            && (first < major || (first == major && second < minor));
    }
}
