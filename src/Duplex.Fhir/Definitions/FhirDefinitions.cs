using System.Collections.Concurrent;
using Duplex.Fhir.Model;

namespace Duplex.Fhir.Definitions;

/// <summary>
/// The embedded definitions: the types, profiles, extensions and value sets of FHIR R4 (4.0.1), and US Core 6.1.0 and 7.0.0; with
/// <see cref="With"/> profiles of one's own too. Read when asked for; safe for any number of threads.
/// </summary>
public sealed class FhirDefinitions : IFhirTerminology
{
    private const string SpecificationPrefix = "http://hl7.org/fhir/StructureDefinition/";
    private const string GuidePrefix = "http://hl7.org/fhir/us/core/";

    // The newest guide first: without a version, the newest answers.
    private static readonly string[] GuideNames = ["us-core-7.0.0", "us-core-6.1.0"];

    private static readonly Lazy<DefinitionGroup>[] Specification = [.. new[] { "r4-types", "r4-resources", "r4-profiles", "r4-extensions" }.Select(Group)];
    private static readonly Lazy<DefinitionGroup>[] Guides = [.. GuideNames.Select(Group)];
    private static readonly Lazy<DefinitionGroup>[] Terminologies = [Group("r4-terminology"), .. GuideNames.Select(name => Group(name + "-terminology"))];

    // In the order of finding: what was added last comes first.
    private readonly ProfileDefinition[] _own;
    private readonly ConcurrentDictionary<string, ProfileDefinition?> _types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ValueSetMembership?> _valueSets = new(StringComparer.Ordinal);

    private FhirDefinitions(ProfileDefinition[] own) => _own = own;

    /// <summary>The definitions of R4 with US Core.</summary>
    public static FhirDefinitions R4 { get; } = new([]);

    /// <summary>The URLs of every profile, extension and type.</summary>
    public IEnumerable<string> ProfileUrls => _own.Select(profile => profile.Url).Concat(Specification.Concat(Guides).SelectMany(group => group.Value.ProfileUrls)).Distinct(StringComparer.Ordinal);

    /// <summary>The definition with this canonical URL; without a version (<c>url|version</c>) the newest. Null where none is loaded.</summary>
    public ProfileDefinition? FindProfile(string urlWithOptionalVersion)
    {
        ArgumentNullException.ThrowIfNull(urlWithOptionalVersion);
        var (url, version) = Split(urlWithOptionalVersion);
        return Array.Find(_own, profile => profile.Url == url && (version is null || version == profile.Version)) ?? FindEmbedded(url, version);
    }

    /// <summary>As <see cref="FindProfile(string)"/>, but what names no version is found in this version of its guide, where it has one.</summary>
    internal ProfileDefinition? FindProfile(string urlWithOptionalVersion, string? guideVersion) =>
        (guideVersion is not null && IsOfGuide(urlWithOptionalVersion) && !urlWithOptionalVersion.Contains('|', StringComparison.Ordinal)
            ? FindProfile(urlWithOptionalVersion + "|" + guideVersion)
            : null) ?? FindProfile(urlWithOptionalVersion);

    /// <summary>The version of the guide that a canonical names; null where it names none, or is of no guide.</summary>
    internal static string? GuideVersionOf(string? canonical) => canonical is not null && IsOfGuide(canonical) ? Split(canonical).Version : null;

    /// <summary>The version of the guide that what a profile names is found in: its own, or the one that it builds on.</summary>
    internal static string? GuideVersionOf(ProfileDefinition profile) =>
        IsOfGuide(profile.Url) ? profile.Version : GuideVersionOf(profile.BaseUrl);

    /// <summary>Whether the embedded guides have several versions of what a canonical without a version names.</summary>
    internal static bool IsAmbiguous(string canonical) =>
        IsOfGuide(canonical) && Split(canonical) is (var url, null) && Guides.Count(guide => guide.Value.Profile(url, null) is not null) > 1;

    /// <summary>Whether a code system that is embedded has a code; null where none of that URL is.</summary>
    internal static bool? IsCodeOf(string system, string code)
    {
        bool? answer = null;
        foreach (var group in Terminologies)
        {
            if (group.Value.CodeSystem(system) is not { } codes)
            {
                continue;
            }

            // Some systems do not tell upper from lower case.
            if (codes.Contains(code) || codes.Contains(code, StringComparer.OrdinalIgnoreCase))
            {
                return true;
            }

            answer = false;
        }

        return answer;
    }

    /// <summary>These definitions and profiles of one's own, which are found first; of two with one URL and no version asked for, the last.</summary>
    /// <param name="profiles">Profiles and extensions, each with a snapshot. Their value sets must be embedded to be checked.</param>
    /// <exception cref="ArgumentException">One has no URL or no snapshot.</exception>
    public FhirDefinitions With(params StructureDefinition[] profiles)
    {
        ArgumentNullException.ThrowIfNull(profiles);
        var reader = new StructureDefinitionReader(this);
        return new FhirDefinitions([.. Enumerable.Reverse(profiles).Select(reader.Read), .. _own]);
    }

    /// <summary>The value set with this canonical URL, perhaps with a version; null where none is loaded.</summary>
    public ValueSetMembership? FindValueSet(string url)
    {
        ArgumentNullException.ThrowIfNull(url);
        return _valueSets.GetOrAdd(url, static url => LoadValueSet(url));
    }

    /// <summary>Whether a value set holds a code; null where that is not known: the set or the codes of the system are not embedded.</summary>
    public bool? IsMember(string valueSetUrl, string? system, string code) => FindValueSet(valueSetUrl)?.Contains(system, code);

    /// <summary>The definition of a type of the specification, such as <c>Patient</c> or <c>HumanName</c>.</summary>
    internal ProfileDefinition? FindType(string name) =>
        _types.GetOrAdd(name, static name => FindEmbedded(SpecificationPrefix + name, null));

    internal static HashSet<string>? FindCodeSystem(string url)
    {
        foreach (var group in Terminologies)
        {
            if (group.Value.CodeSystem(url) is { } codes)
            {
                return codes;
            }
        }

        return null;
    }

    private static bool IsOfGuide(string url) => url.StartsWith(GuidePrefix, StringComparison.Ordinal);

    private static ProfileDefinition? FindEmbedded(string url, string? version)
    {
        foreach (var group in IsOfGuide(url) ? Guides : Specification)
        {
            if (group.Value.Profile(url, version) is { } profile)
            {
                return profile;
            }
        }

        return null;
    }

    private static ValueSetMembership? LoadValueSet(string canonical)
    {
        var (url, version) = Split(canonical);
        // Value sets of HL7's terminology carry versions of their own, which bindings of R4 name as 4.0.1: any version answers then.
        foreach (var asked in version is null ? new string?[] { null } : [version, null])
        {
            foreach (var group in Terminologies)
            {
                if (group.Value.ValueSet(url, asked) is { } valueSet)
                {
                    return valueSet;
                }
            }
        }

        return null;
    }

    private static (string Url, string? Version) Split(string canonical)
    {
        var bar = canonical.IndexOf('|', StringComparison.Ordinal);
        return bar < 0 ? (canonical, null) : (canonical[..bar], canonical[(bar + 1)..]);
    }

    private static Lazy<DefinitionGroup> Group(string name) => new(() => DefinitionGroup.Load(name));
}
