using System.Globalization;

namespace Duplex.Chart.Interactions;

/// <summary>Version numbers as ETags: <c>W/"3"</c>.</summary>
public static class EntityTags
{
    public static string Of(int version) => $"W/\"{version.ToString(CultureInfo.InvariantCulture)}\"";

    /// <summary>The version that a tag names, weak or strong; null where it is none of ours.</summary>
    public static int? VersionOf(string tag)
    {
        ArgumentNullException.ThrowIfNull(tag);
        var text = tag.AsSpan().Trim();
        text = text.StartsWith("W/", StringComparison.Ordinal) ? text[2..] : text;
        return text is ['"', .. var inner, '"'] && int.TryParse(inner, NumberStyles.None, CultureInfo.InvariantCulture, out var version) && version > 0 ? version : null;
    }

    public static InteractionRefusal Malformed(string place) => InteractionRefusal.Of(
        RefusalKind.Malformed, "chart.if-match", "value", place, "If-Match names one version as its ETag says it, such as W/\"3\".");
}
