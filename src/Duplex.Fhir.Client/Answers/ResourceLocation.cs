using System.Text.RegularExpressions;

namespace Duplex.Fhir.Client.Answers;

/// <summary>A resource's type and id, and its version where one is known.</summary>
public sealed partial record ResourceLocation(string Type, string Id, string? Version)
{
    /// <summary><c>Type/id</c>.</summary>
    public string Reference => $"{Type}/{Id}";

    /// <summary>
    /// Reads <c>[base]/Type/id/_history/vid</c>: absolute or relative, with or without the base's path, the version or a
    /// trailing slash (FHIR R4 http.html#create). The origin is not looked at: behind a proxy it is often another.
    /// </summary>
    public static ResourceLocation? TryParse(string? location)
    {
        var match = location is null ? Match.Empty : Form().Match(location);
        return match.Success
            ? new ResourceLocation(
                match.Groups["type"].Value,
                match.Groups["id"].Value,
                match.Groups["version"] is { Success: true } version ? version.Value : null)
            : null;
    }

    /// <inheritdoc/>
    public override string ToString() => Version is null ? Reference : $"{Reference}/_history/{Version}";

    [GeneratedRegex(
        @"(?:^|/)(?<type>[A-Z][A-Za-z]+)/(?<id>(?!\.{1,2}(?:/|$))[A-Za-z0-9\-.]{1,64})(?:/_history/(?<version>[A-Za-z0-9\-.]{1,64}))?/?$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
